/// The rules of a book on one date, compiled into one shared, reduced diagram.
///
/// A decision walks from the first question to a leaf; equal parts are stored once, and no question
/// is asked whose answer does not matter. Building works on sets of cases, never on single ones.
public struct DecisionDiagram: Sendable {
  /// The facts of the book, in book order.
  public let facts: [Fact]

  /// The questions, one after another: the fact, then for each of its values where to go on, which is
  /// the place of a question or the complement of a leaf.
  let table: [Int32]
  /// Where a decision begins.
  let root: Int32
  /// The facts in the order in which the diagram asks for them.
  let order: [Int]
  /// For each leaf the rules it stands for: none, one, or several in conflict.
  let leaves: [[Int]]
  /// For each leaf the number of its outcome; leaves with equal outcomes share it.
  let outcomeOf: [Int]
  /// For each leaf the code it reports; nil when it reports none.
  let codeOf: [String?]
  /// For each leaf what `decide(complete:)` returns.
  private let results: [Int]

  /// Compiles the rules in effect on a date.
  public init(compiling book: RuleBook, on date: CalendarDate) {
    let order = FactOrder(book, rules: book.rulesInEffect(on: date)).facts
    self.init(compiling: book, on: date, asking: order)
  }

  /// Compiles with a given order of questions.
  init(compiling book: RuleBook, on date: CalendarDate, asking order: [Int]) {
    var space = CaseSpace(
      book.facts, order: order, leaves: RuleLeaves(outcomeOf: book.outcomeNumbers))
    let rules = AppliedRules(book, on: date, in: &space)
    let decisions = rules.decisions(in: &space)
    self.init(flattening: decisions, of: space, book)
  }

  init(flattening diagram: CaseSpace.Diagram, of space: CaseSpace, _ book: RuleBook) {
    var flattening = Flattening(space)
    root = flattening.place(diagram)
    table = flattening.table
    order = space.order
    facts = book.facts
    leaves = flattening.labels.map { space.leaves.rules[$0] }
    let outcomeNumbers = space.leaves.outcomeNumbers
    outcomeOf = flattening.labels.map { outcomeNumbers[$0] }
    codeOf = leaves.map { rules in
      guard rules.count == 1, case .report(let code) = book.rules[rules[0]].outcome else {
        return nil
      }
      return code
    }
    results = leaves.map { rules in
      rules.count > 1 ? Self.conflict : rules.first ?? Self.gap
    }
  }

  /// How many numbers the diagram takes to write down: one for each question, one for each answer.
  public var size: Int { table.count }

  /// What `decide(complete:)` returns when no rule applies.
  public static let gap = -1
  /// What `decide(complete:)` returns when rules with different outcomes apply.
  public static let conflict = -2

  /// The rule that decides a case all of whose facts are known, given by the index of each fact's
  /// value; or `gap` or `conflict`.
  public func decide(complete values: [UInt8]) -> Int {
    precondition(values.count == facts.count, "a complete case gives every fact a value")
    var place = root
    while place >= 0 {
      let fact = Int(table[Int(place)])
      place = table[Int(place) + 1 + Int(values[fact])]
    }
    return results[Int(~place)]
  }
}

/// Lays the questions of a diagram out in the order in which walks meet them.
private struct Flattening {
  let space: CaseSpace
  var table: [Int32] = []
  var labels: [Int] = []
  private var placeOf: [Int32]
  private var leafOf: [Int32]

  init(_ space: CaseSpace) {
    self.space = space
    placeOf = Array(repeating: -1, count: space.nodeCount)
    leafOf = Array(repeating: -1, count: space.leaves.rules.count)
  }

  mutating func place(_ diagram: CaseSpace.Diagram) -> Int32 {
    if let label = diagram.label {
      if leafOf[label] < 0 {
        leafOf[label] = Int32(labels.count)
        labels.append(label)
      }
      return ~leafOf[label]
    }
    let node = Int(diagram.reference)
    if placeOf[node] >= 0 { return placeOf[node] }
    let level = space.level(of: diagram)
    let start = table.count
    placeOf[node] = Int32(start)
    table.append(Int32(space.order[level]))
    table.append(contentsOf: repeatElement(0, count: space.sizes[level]))
    for value in 0..<space.sizes[level] {
      table[start + 1 + value] = place(space.branch(of: diagram, at: level, value: value))
    }
    return Int32(start)
  }
}
