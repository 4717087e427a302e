import CodingRules
import Testing

@testable import CaseAssistant

@Suite struct AnswerClausesTests {
  private static let rules = """
    rulebook "a"
      edition "1"
      as of 2026-01-01
      covers 2020-01-01 until 2026-12-31
    source own "Our reading"
    fact site "Where?"
      value brain "the brain"
      value leg "the leg"
      value heart "the heart"
      value ear "the ear"
    code 61624 "closing in the brain"
    rule brain
      when site is brain
      report 61624
      because "x"
      source own
    rule leg
      when site is leg
      outside 36002, 36003 "elsewhere"
      because "x"
      source own
      review "Look: it may have moved."
    rule heart
      when site is heart
      query "Say which chamber. Then how."
      because "x"
      source own
    rule ear
      when site is ear
      outside "nowhere"
      because "x"
      source own
    rule beside-brain
      beside 61624
      also 75894 units 2 modifier 26
      bundled 75898, 76942
      never 61635
      modifier 50
      units 3
      again modifier 59
      because "x"
      source own

    """

  private func clauses(_ site: String) throws -> AnswerClauses {
    let compilation = RuleBook.compile(SourceFile(name: "a.rules", text: Self.rules))
    let assistant = Assistant(try #require(compilation.ruleBook))
    let facts = [CaseRecord.GivenFact(name: "site", value: site)]
    return assistant.answer(CaseRecord(id: "a", text: nil, facts: facts)).clauses
  }

  @Test(arguments: [
    (
      "brain",
      [
        "modifier 50", "units 3", "again modifier 59", "also 75894 units 2 modifier 26",
        "bundled 75898, 76942", "never 61635",
      ]
    ),
    ("leg", ["outside 36002, 36003", "review Look"]),
    ("heart", ["query Say which chamber"]),
    ("ear", []),
  ])
  func `clauses are written as a rule has them`(site: String, written: [String]) throws {
    let clauses = try clauses(site)
    #expect(clauses.written() == written)
    #expect(clauses.compared(with: written) == (lacking: [], unexpected: []))
  }

  @Test func `a text is told from other notes that begin alike`() throws {
    let other = ["Say which chamber. Then why."]
    #expect(try clauses("heart").written(among: other) == ["query Say which chamber. Then how"])
  }

  @Test func `what is lacking and what is unexpected is told code by code`() throws {
    let (lacking, unexpected) = try clauses("leg").compared(
      with: ["outside 36002, 36004", "review Look: it may"])
    #expect(lacking == ["outside 36004"])
    #expect(unexpected == ["outside 36003"])
    #expect(try clauses("ear").compared(with: ["review L"]).lacking == ["review L"])
  }
}
