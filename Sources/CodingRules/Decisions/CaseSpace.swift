/// Diagrams over all the cases a book can be asked about.
///
/// A case gives every fact one value. A diagram maps each case to a label: it asks for one fact after
/// another, none twice, until the answer no longer depends on the rest. Which fact comes next may
/// differ from branch to branch, since a good question after one answer can be a bad one after
/// another; diagrams that must all ask in one order can become as large as the number of cases.
///
/// Diagrams that say the same are one: questions are found again by their fingerprint, so two
/// diagrams of a space are equal exactly if their references are, no question is asked whose
/// answers all lead to the same, and operations remember what they have worked out. A set of cases
/// is a diagram with the labels 0 (outside) and 1 (inside).
///
/// The space grows while it is used and is thrown away as a whole.
struct CaseSpace: Sendable {
  /// A diagram of one space; a number that means nothing elsewhere.
  struct Diagram: Hashable, Sendable {
    /// Not negative: a question, by its index. Negative: the complement of a label.
    let reference: Int32

    init(reference: Int32) { self.reference = reference }

    /// The same label for every case.
    init(label: Int) { reference = ~Int32(label) }

    static let nothing = Diagram(label: 0)
    static let everything = Diagram(label: 1)

    /// The label, when it is the same for every case.
    var label: Int? { reference < 0 ? Int(~reference) : nil }
  }

  /// The number of values of each fact.
  let sizes: [Int]
  private let weights: ValueWeights

  private var factOf: [Int32] = []
  private var startOf: [Int32] = []
  private var children: [Int32] = []
  private var prints: [Fingerprint] = []
  /// For each question the facts it and those after it ask for, as bits by the fact modulo 64.
  private var facts: [UInt64] = []
  private var unique: [Int32]
  private var remembered: Memory
  /// The branches of the questions under construction, innermost last.
  private var pending: [Int32] = []

  /// An empty space. One that never combines diagrams can do with a memory of one slot.
  init(_ facts: [Fact], weights: ValueWeights? = nil, memorySlots: Int = 1 << 12) {
    sizes = facts.map { $0.values.count }
    self.weights = weights ?? ValueWeights(positionsOf: facts)
    unique = Array(repeating: -1, count: 1 << 8)
    remembered = Memory(slots: memorySlots)
  }

  var questionCount: Int { factOf.count }

  /// The fact a diagram asks for first; nil when it asks nothing.
  func fact(of diagram: Diagram) -> Int? {
    diagram.reference < 0 ? nil : Int(factOf[Int(diagram.reference)])
  }

  /// Where a diagram goes on when the fact it asks for first has a value.
  func branch(of diagram: Diagram, value: Int) -> Diagram {
    Diagram(reference: children[Int(startOf[Int(diagram.reference)]) + value])
  }

  /// Whether the diagram may ask for a fact; wrongly yes now and then, never wrongly no.
  func mayAsk(_ diagram: Diagram, for fact: Int) -> Bool { mayAsk(diagram.reference, for: fact) }

  private func mayAsk(_ reference: Int32, for fact: Int) -> Bool {
    reference >= 0 && facts[Int(reference)] & 1 << UInt64(fact & 63) != 0
  }

  // MARK: - Building

  /// A diagram that asks for a fact and goes on with what `branch` gives for each value; none of
  /// these may ask for the fact again.
  mutating func question(about fact: Int, _ branch: (Int) -> Diagram) -> Diagram {
    let base = pending.count
    for value in 0..<sizes[fact] { pending.append(branch(value).reference) }
    return Diagram(reference: closeQuestion(about: fact, from: base))
  }

  /// What remains of a diagram once a fact has a value.
  mutating func restrict(_ diagram: Diagram, _ fact: Int, to value: Int) -> Diagram {
    Diagram(reference: restrict(diagram.reference, fact, value))
  }

  private mutating func restrict(_ reference: Int32, _ fact: Int, _ value: Int) -> Int32 {
    guard mayAsk(reference, for: fact) else { return reference }
    let own = Int(factOf[Int(reference)])
    let start = Int(startOf[Int(reference)])
    if own == fact { return children[start + value] }
    let key = Int32(fact << 6 | value)
    if let known = remembered.value(.restrict, reference, key) { return known }
    let base = pending.count
    for branch in 0..<sizes[own] {
      pending.append(restrict(children[start + branch], fact, value))
    }
    let result = closeQuestion(about: own, from: base)
    remembered.store(.restrict, reference, key, result)
    return result
  }

  /// Combines two diagrams case by case, asking in the order of the left one.
  mutating func combine(_ operation: Operation, _ left: Diagram, _ right: Diagram) -> Diagram {
    Diagram(reference: combine(operation, left.reference, right.reference))
  }

  private mutating func combine(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32 {
    if let settled = operation.settle(left, right) { return settled }
    let (left, right) = operation.isCommutative && left > right ? (right, left) : (left, right)
    if let known = remembered.value(operation, left, right) { return known }
    let fact = Int(factOf[Int(left < 0 ? right : left)])
    let base = pending.count
    for value in 0..<sizes[fact] {
      let next = left < 0 ? left : children[Int(startOf[Int(left)]) + value]
      let other = restrict(right, fact, value)
      pending.append(combine(operation, next, other))
    }
    let result = closeQuestion(about: fact, from: base)
    remembered.store(operation, left, right, result)
    return result
  }

  /// Makes a question of the branches waiting from `base` on, unless they all lead to the same or a
  /// diagram that says the same exists.
  private mutating func closeQuestion(about fact: Int, from base: Int) -> Int32 {
    defer { pending.removeLast(pending.count - base) }
    let first = pending[base]
    if pending[base...].allSatisfy({ $0 == first }) { return first }
    let print = printOfPending(about: fact, from: base)
    let mask = unique.count - 1
    var slot = Int(truncatingIfNeeded: print.first) & mask
    while unique[slot] >= 0 {
      if prints[Int(unique[slot])] == print { return unique[slot] }
      slot = (slot + 1) & mask
    }
    let node = Int32(factOf.count)
    unique[slot] = node
    factOf.append(Int32(fact))
    startOf.append(Int32(children.count))
    children.append(contentsOf: pending[base...])
    prints.append(print)
    var asked: UInt64 = 1 << UInt64(fact & 63)
    for branch in pending[base...] where branch >= 0 { asked |= facts[Int(branch)] }
    facts.append(asked)
    if factOf.count * 2 > unique.count { growUnique() }
    return node
  }

  private func printOfPending(about fact: Int, from base: Int) -> Fingerprint {
    var sum = Fingerprint.zero
    var index = base
    while index < pending.count {
      let branch = pending[index]
      var weight = weights.weights[fact][index - base]
      index += 1
      while index < pending.count, pending[index] == branch {
        weight = weight + weights.weights[fact][index - base]
        index += 1
      }
      let own = branch < 0 ? Fingerprint(mixing: Int(~branch)) : prints[Int(branch)]
      sum = sum + weight * own
    }
    return sum
  }

  private mutating func growUnique() {
    unique = Array(repeating: -1, count: unique.count * 4)
    let mask = unique.count - 1
    for node in prints.indices {
      var slot = Int(truncatingIfNeeded: prints[node].first) & mask
      while unique[slot] >= 0 { slot = (slot + 1) & mask }
      unique[slot] = Int32(node)
    }
    if remembered.slots > 1, remembered.slots < unique.count {
      remembered = Memory(slots: unique.count)
    }
  }
}
