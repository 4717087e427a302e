/// All the cases a book can be asked about, and the diagrams over them.
///
/// A case gives every fact one value. A diagram maps each case to a label: it asks for one fact after
/// another, always in the order of `order`, until the answer no longer depends on the rest. Equal
/// diagrams are built once, so that two diagrams of a space are equal exactly if their references
/// are, and operations remember what they have already worked out. A set of cases is a diagram with
/// the labels 0 (outside) and 1 (inside).
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

  /// The facts in the order in which diagrams ask for them.
  let order: [Int]
  /// The position of each fact in `order`.
  let levels: [Int]
  /// The number of values at each level.
  let sizes: [Int]
  /// What the labels of a map from cases to rules stand for.
  var leaves: RuleLeaves

  private(set) var levelOf: [Int32] = []
  private var startOf: [Int32] = []
  private var children: [Int32] = []
  private var unique: [Int32]
  private var remembered: Memory
  /// The children of the questions under construction, innermost last.
  private var pending: [Int32] = []

  /// An empty space. One that never combines diagrams can do with a memory of one slot.
  init(
    _ facts: [Fact], order: [Int], leaves: RuleLeaves = RuleLeaves(outcomeOf: []),
    memorySlots: Int = 1 << 12
  ) {
    self.order = order
    self.leaves = leaves
    sizes = order.map { facts[$0].values.count }
    var levels = Array(repeating: 0, count: facts.count)
    for (level, fact) in order.enumerated() { levels[fact] = level }
    self.levels = levels
    unique = Array(repeating: -1, count: 1 << 8)
    remembered = Memory(slots: memorySlots)
  }

  var nodeCount: Int { levelOf.count }

  /// The level of the diagram's first question; past the last level when it has none.
  func level(of diagram: Diagram) -> Int {
    diagram.reference < 0 ? sizes.count : Int(levelOf[Int(diagram.reference)])
  }

  /// What remains of the diagram when the fact at `level`, at or before its first question, has a
  /// value.
  func branch(of diagram: Diagram, at level: Int, value: Int) -> Diagram {
    let reference = diagram.reference
    guard reference >= 0, Int(levelOf[Int(reference)]) == level else { return diagram }
    return Diagram(reference: children[Int(startOf[Int(reference)]) + value])
  }

  // MARK: - Building

  /// A diagram that asks for the fact at a level and goes on with what `branch` gives for each value.
  mutating func question(at level: Int, _ branch: (Int) -> Diagram) -> Diagram {
    let base = pending.count
    for value in 0..<sizes[level] { pending.append(branch(value).reference) }
    return Diagram(reference: closeQuestion(at: level, from: base))
  }

  /// Combines two diagrams case by case.
  mutating func combine(_ operation: Operation, _ left: Diagram, _ right: Diagram) -> Diagram {
    Diagram(reference: combine(operation, left.reference, right.reference))
  }

  private mutating func combine(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32 {
    if let settled = settle(operation, left, right) { return settled }
    let (left, right) =
      operation.isCommutative && left > right ? (right, left) : (left, right)
    if let known = remembered.value(operation, left, right) { return known }
    let leftLevel = left < 0 ? Int32.max : levelOf[Int(left)]
    let rightLevel = right < 0 ? Int32.max : levelOf[Int(right)]
    let level = min(leftLevel, rightLevel)
    let leftStart = leftLevel == level ? Int(startOf[Int(left)]) : -1
    let rightStart = rightLevel == level ? Int(startOf[Int(right)]) : -1
    let base = pending.count
    var previous: (left: Int32, right: Int32, result: Int32)?
    for value in 0..<sizes[Int(level)] {
      let nextLeft = leftStart < 0 ? left : children[leftStart + value]
      let nextRight = rightStart < 0 ? right : children[rightStart + value]
      if let previous, previous.left == nextLeft, previous.right == nextRight {
        pending.append(previous.result)
        continue
      }
      let result = combine(operation, nextLeft, nextRight)
      previous = (nextLeft, nextRight, result)
      pending.append(result)
    }
    let result = closeQuestion(at: Int(level), from: base)
    remembered.store(operation, left, right, result)
    return result
  }

  /// The result when it needs no look at the branches.
  private mutating func settle(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32? {
    let nothing = Diagram.nothing.reference
    let everything = Diagram.everything.reference
    switch operation {
    case .union:
      if left == right || right == nothing || left == everything { return left }
      return left == nothing || right == everything ? right : nil
    case .intersection:
      if left == right || left == nothing || right == everything { return left }
      return right == nothing || left == everything ? right : nil
    case .difference:
      if left == right || left == nothing || right == everything { return nothing }
      return right == nothing ? left : nil
    case .relabel:
      if left == everything { return right }
      return left == nothing ? left : nil
    case .merge:
      if left == right || right == nothing { return left }
      if left == nothing { return right }
      guard left < 0, right < 0 else { return nil }
      return ~Int32(leaves.merge(Int(~left), Int(~right)))
    case .pair:
      guard left < 0, right < 0 else { return nil }
      return ~(~left * Int32(Self.pairBase) + ~right)
    }
  }

  /// Makes a question of the children waiting from `base` on, unless they are all the same or the
  /// question exists.
  private mutating func closeQuestion(at level: Int, from base: Int) -> Int32 {
    let size = pending.count - base
    let first = pending[base]
    var hash = UInt64(level) &* 0x9E37_79B9_7F4A_7C15
    var allEqual = true
    for position in base..<pending.count {
      allEqual = allEqual && pending[position] == first
      hash = (hash ^ UInt64(UInt32(bitPattern: pending[position]))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    defer { pending.removeLast(size) }
    if allEqual { return first }
    let mask = unique.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while unique[slot] >= 0 {
      if isQuestion(unique[slot], at: level, from: base) { return unique[slot] }
      slot = (slot + 1) & mask
    }
    let node = Int32(levelOf.count)
    unique[slot] = node
    levelOf.append(Int32(level))
    startOf.append(Int32(children.count))
    children.append(contentsOf: pending[base...])
    if levelOf.count * 2 > unique.count { growUnique() }
    return node
  }

  private func isQuestion(_ node: Int32, at level: Int, from base: Int) -> Bool {
    guard levelOf[Int(node)] == level else { return false }
    let start = Int(startOf[Int(node)])
    return (base..<pending.count).allSatisfy { children[start + $0 - base] == pending[$0] }
  }

  private mutating func growUnique() {
    unique = Array(repeating: -1, count: unique.count * 4)
    let mask = unique.count - 1
    for node in levelOf.indices {
      let level = Int(levelOf[node])
      var hash = UInt64(level) &* 0x9E37_79B9_7F4A_7C15
      let start = Int(startOf[node])
      for position in start..<(start + sizes[level]) {
        hash = (hash ^ UInt64(UInt32(bitPattern: children[position]))) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while unique[slot] >= 0 { slot = (slot + 1) & mask }
      unique[slot] = Int32(node)
    }
    if remembered.slots > 1, remembered.slots < unique.count {
      remembered = Memory(slots: unique.count)
    }
  }
}
