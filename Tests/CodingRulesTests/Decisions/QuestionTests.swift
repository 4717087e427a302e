import Testing

@testable import CodingRules

@Suite struct QuestionTests {
  /// Four outcomes: `wide` tells all of them apart, `narrow` only two.
  static func book(_ priors: [Int?] = [nil, nil, nil]) -> RuleBook {
    var wide = Books.fact("wide", "a", "b", "c")
    for (index, prior) in priors.enumerated() { wide.values[index].prior = prior }
    return Books.book(
      [Books.fact("narrow", "x", "y"), wide, Books.fact("idle", "x", "y")],
      [
        Books.rule("a", .fact(1, 0), .query("a")),
        Books.rule("bx", .all([.fact(1, 1), .fact(0, 0)]), .query("bx")),
        Books.rule("by", .all([.fact(1, 1), .fact(0, 1)]), .query("by")),
        Books.rule("c", .fact(1, 2), .query("c")),
      ])
  }

  func decide(_ book: RuleBook, _ known: [Int: Int] = [:]) -> Decision {
    var facts = PartialFacts(book.facts)
    for (fact, value) in known { facts[fact] = ValueSet([value]) }
    return DecisionDiagram(compiling: book, on: Books.today).decide(facts)
  }

  @Test func `the question that leaves the fewest outcomes comes first`() {
    #expect(decide(Self.book()).missing == [1, 0])
  }

  @Test func `a fact that changes nothing is not asked`() {
    #expect(
      decide(Self.book(), [1: 0]) == Decision(verdict: .decided(rule: 0), missing: [], used: [1]))
    #expect(decide(Self.book(), [1: 1]).missing == [0])
    #expect(decide(Self.book(), [0: 0]).missing == [1])
  }

  @Test func `a fact that did not matter is not quoted`() {
    #expect(decide(Self.book(), [0: 1, 1: 2, 2: 0]).used == [1])
    #expect(decide(Self.book(), [0: 1, 1: 1, 2: 0]).used == [0, 1])
  }

  @Test func `equal questions are asked in book order`() {
    let book = Books.book(
      [Books.fact("p", "x", "y"), Books.fact("q", "x", "y")],
      [
        Books.rule(
          "same", .any([.all([.fact(0, 0), .fact(1, 0)]), .all([.fact(0, 1), .fact(1, 1)])]),
          .query("same")),
        Books.rule(
          "not", .any([.all([.fact(0, 0), .fact(1, 1)]), .all([.fact(0, 1), .fact(1, 0)])]),
          .query("not")),
      ])
    #expect(decide(book).missing == [0, 1])
  }

  @Test func `priors weigh the answers`() {
    // Either fact may settle everything: `p` when it is x, `q` when it is y.
    func book(_ p: Int, _ q: Int) -> RuleBook {
      var first = Books.fact("p", "x", "y")
      var second = Books.fact("q", "x", "y")
      first.values[0].prior = p
      second.values[1].prior = q
      return Books.book(
        [first, second],
        [
          Books.rule("either", .any([.fact(0, 0), .fact(1, 1)]), .query("either")),
          Books.rule("neither", .all([.fact(0, 1), .fact(1, 0)]), .query("neither")),
        ])
    }
    #expect(decide(book(90, 10)).missing == [0, 1])
    #expect(decide(book(10, 90)).missing == [1, 0])
    #expect(decide(book(50, 50)).missing == [0, 1])
  }

  @Test(
    arguments: [
      ([nil, nil], [100, 100]), ([20, nil, nil], [40, 80, 80]), ([70, 60, nil], [70, 60, 1]),
      ([3, 1], [3, 1]), ([0, nil], [1, 100]),
    ] as [([Int?], [Int])]) func `values without a prior share what is left of a hundred`(
      priors: [Int?], weights: [Int]
    )
  {
    var fact = Books.fact("f", values: priors.indices.map { "v\($0)" })
    for (index, prior) in priors.enumerated() { fact.values[index].prior = prior }
    #expect(fact.weights == weights)
  }
}
