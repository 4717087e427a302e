import Testing

@testable import CodingRules

@Suite struct TruthTests {
  static let facts = [
    Books.fact("territory", "brain", "spine", "abdomen"), Books.fact("reason", "tumor", "bleeding"),
  ]
  static let brain = Condition.fact(0, 0)
  static let tumor = Condition.fact(1, 0)

  struct Row: Sendable {
    var name: String
    var condition: Condition
    var territory: ValueSet = .all(3)
    var reason: ValueSet = .all(2)
    var truth: Truth
  }

  static let rows = [
    Row(name: "an open fact leaves a test open", condition: brain, truth: .unknown),
    Row(name: "a known fact settles it", condition: brain, territory: ValueSet([0]), truth: .yes),
    Row(
      name: "an excluded value is a no", condition: brain, territory: ValueSet([1, 2]), truth: .no),
    Row(
      name: "a no settles a conjunction", condition: .all([brain, tumor]),
      reason: ValueSet([1]), truth: .no),
    Row(name: "brain or not brain", condition: .any([brain, .not(brain)]), truth: .yes),
    Row(name: "brain and not brain", condition: .all([brain, .not(brain)]), truth: .no),
    Row(
      name: "brain or spine or abdomen",
      condition: .any([brain, .fact(0, 1), .fact(0, 2)]), truth: .yes),
    Row(
      name: "the same either way",
      condition: .any([.all([brain, tumor]), .all([.not(brain), tumor])]),
      reason: ValueSet([0]), truth: .yes),
    Row(
      name: "open either way",
      condition: .any([.all([brain, tumor]), .all([.not(brain), tumor])]), truth: .unknown),
  ]

  @Test(arguments: rows) func `a condition is unknown only if open facts make the difference`(
    row: Row
  ) {
    var facts = PartialFacts(Self.facts)
    facts[0] = row.territory
    facts[1] = row.reason
    #expect(row.condition.truth(in: facts) == row.truth, "\(row.name)")
  }

  @Test(arguments: 0..<200) func `the truth is that of all completions`(seed: Int) {
    var books = RandomBooks(seed: UInt64(seed))
    let book = books.book()
    for _ in 0..<10 {
      let condition = books.condition(book.facts, depth: 3)
      let facts = books.partialFacts(book.facts)
      let probe = Books.book(book.facts, [Books.rule("probe", condition, .query("x"))])
      let interpreter = Interpreter(probe, on: Books.today)
      let answers = Set(allCases(facts.possible).map { interpreter.decide($0) != .gap })
      let expected: Truth = answers.count > 1 ? .unknown : answers == [true] ? .yes : .no
      #expect(condition.truth(in: facts) == expected)
    }
  }
}
