import CodingRules
import Testing

@testable import CaseAssistant

/// Phrases of the same words that speak near different ones.
@Suite struct AlternativePhraseTests {
  private static let head = """
    rulebook "small"
      edition "1"
      as of 2026-01-01
      covers 2020-01-01 until 2026-12-31
    source own "Our own reading"
    fact territory "Where?"
      value brain "the brain"
      value abdomen "the abdomen"
      value leg "the leg"
    rule all
      query "?"
      because "So."
      source own
    phrases

    """

  private static func compile(_ phrases: String) -> Compilation {
    RuleBook.compile(SourceFile(name: "a.rules", text: head + phrases + "\n"))
  }

  private static let stent = """
      "stent" states territory leg
      "stent" near "carotid" states territory brain
      "stent" near "renal", "celiac" states territory abdomen
      "open stent" near "aorta" states territory abdomen
    """

  @Test(arguments: [
    ("A stent was placed.", "leg"), ("A stent was placed in the carotid.", "brain"),
    ("A stent was placed in the celiac trunk.", "abdomen"),
    ("Celiac and carotid each got a stent.", "brain"),
    ("The carotid is open. A stent was placed.", "leg"),
    ("An open stent in the aorta.", "abdomen"), ("An open stent in the carotid.", "brain"),
    ("An open stent.", "leg"),
  ])
  func `the phrase that speaks is the one whose words stand near`(
    text: String, territory: String
  ) throws {
    let book = try #require(Self.compile(Self.stent).ruleBook)
    let reading = CaseReader(book).read(text)
    let claims = reading.mentions.flatMap { book.phrases[$0.phrase].claims }
    #expect(claims.map { book.facts[$0.fact].values[$0.value].name } == [territory])
  }

  @Test func `a phrase that is told apart by the words near it is no collision`() throws {
    let book = try #require(Self.compile(Self.stent).ruleBook)
    #expect(PhraseCheck(book).problems() == [])
  }

  @Test(arguments: [
    #""stent" near "renal", "iliac" states territory leg"#,
    #""stent" states territory abdomen"#,
  ])
  func `two that could speak in one sentence collide`(phrase: String) {
    let compilation = Self.compile(Self.stent + "\n  " + phrase)
    #expect(compilation.diagnostics.map { $0.code } == [.phraseCollision])
  }
}
