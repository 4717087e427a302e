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
  /// For each leaf what `decide(complete:)` returns.
  let leaves: [Int]
  /// For each leaf the number of its outcome; leaves with equal outcomes share it.
  let outcomeOf: [Int]
  /// The codes the rules report, each once.
  let codes: [String]
  /// For each leaf the place of the code it reports among the codes; nil when it reports none.
  let codeOf: [Int?]
  /// For each fact all of its values.
  let nothingKnown: [ValueSet]
  /// The rules of the book, and those in effect; to tell which of them are in conflict.
  let rules: [Rule]
  let inEffect: [Int]
  /// To recognise what says the same in what is left of the diagram.
  let weights: ValueWeights

  /// Compiles the rules in effect on a date.
  public init(compiling book: RuleBook, on date: CalendarDate) {
    var space = CaseSpace(book.facts)
    inEffect = book.rulesInEffect(on: date)
    var splitting = RuleSplitting(book, rules: inEffect, in: &space)
    let diagram = splitting.diagram(in: &space)
    var flattening = Flattening(space)
    root = flattening.place(diagram)
    table = flattening.table
    facts = book.facts
    rules = book.rules
    weights = ValueWeights(positionsOf: book.facts)
    leaves = flattening.labels.map { label in
      RuleSplitting.rule(of: label) ?? (label == RuleSplitting.gap ? Self.gap : Self.conflict)
    }
    outcomeOf = leaves.map { $0 < 0 ? $0 + 2 : splitting.outcomeOf[$0] + 2 }
    var codes: [String] = []
    codeOf = leaves.map { leaf in
      guard leaf >= 0, case .report(let code) = book.rules[leaf].outcome else { return nil }
      if let known = codes.firstIndex(of: code) { return known }
      codes.append(code)
      return codes.count - 1
    }
    self.codes = codes
    nothingKnown = book.facts.map { $0.all }
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
    return leaves[Int(~place)]
  }
}

/// Lays the questions of a diagram out in the order in which walks meet them.
private struct Flattening {
  let space: CaseSpace
  var table: [Int32] = []
  var labels: [Int] = []
  private var places: [CaseSpace.Diagram: Int32] = [:]

  init(_ space: CaseSpace) { self.space = space }

  mutating func place(_ diagram: CaseSpace.Diagram) -> Int32 {
    if let known = places[diagram] { return known }
    guard let fact = space.fact(of: diagram) else {
      places[diagram] = ~Int32(labels.count)
      labels.append(diagram.label ?? 0)
      return ~Int32(labels.count - 1)
    }
    let start = table.count
    places[diagram] = Int32(start)
    table.append(Int32(fact))
    table.append(contentsOf: repeatElement(0, count: space.sizes[fact]))
    for value in 0..<space.sizes[fact] {
      table[start + 1 + value] = place(space.branch(of: diagram, value: value))
    }
    return Int32(start)
  }
}
