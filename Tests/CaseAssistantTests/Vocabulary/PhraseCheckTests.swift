import CodingRules
import Foundation
import Testing

@testable import CaseAssistant

@Suite struct PhraseCheckTests {
  /// What is said of a vocabulary of two or three lines, as `code: message`.
  private func problems(_ phrases: String...) throws -> [String] {
    let text = """
      rulebook "small"
        edition "1"
        as of 2026-01-01
        covers 2020-01-01 until 2026-12-31
      source own "Our own reading"
      fact territory "Where?"
        value brain "the brain"
        value abdomen "the abdomen"
      rule all
        query "?"
        because "So."
        source own
      phrases

      """ + phrases.map { "  \($0)\n" }.joined()
    let compilation = RuleBook.compile(SourceFile(name: "a.rules", text: text))
    let book = try #require(compilation.ruleBook, "\(compilation.diagnostics)")
    return PhraseCheck(book).problems().map { "\($0.code.rawValue): \($0.message)" }
  }

  @Test(arguments: [
    ("hemorrhage", "hemorrhages"), ("haemorrhage", "Hemorrhage"), ("tumour", "tumor"),
    ("middle-meningeal artery", "middle meningeal arteries"), ("embolus", "emboli"),
    ("micro-catheter", "microcatheter"), ("bloody", "bloody ++"),
  ])
  func `phrases that are read alike and say different things collide`(
    first: String, second: String
  ) throws {
    #expect(
      try problems("\"\(first)\" states territory brain", "\"\(second)\" states territory abdomen")
        == [
          "phrase-collision: the phrase '\(second)' is read like '\(first)', which says something else"
        ])
  }

  @Test func `phrases that are read alike and say the same are one too many`() throws {
    #expect(
      try problems("\"brain tumor\", \"brain tumours\" states territory brain") == [
        "duplicate-phrase: the phrase 'brain tumours' is read like 'brain tumor' and says the same"
      ])
  }

  @Test(arguments: [
    ("micro catheter", "micro-catheter"), ("ica", "icas of the neck"), ("spleen", "splenic"),
    ("embol*", "embolus"), ("ICA", "carotid"),
  ])
  func `phrases that are read apart, or add a way of writing, are left alone`(
    first: String, second: String
  ) throws {
    #expect(try problems("\"\(first)\", \"\(second)\" states territory brain") == [])
  }

  @Test(arguments: ["after D&C", "Hb # to #", "clot*, old (arm/leg)"])
  func `a phrase across signs is never found`(words: String) throws {
    #expect(
      try problems("\"\(words)\" states territory brain") == [
        "shadowed-phrase: the phrase '\(words)' is never found, not even in a text that has it"
      ])
  }

  @Test func `a word hides the abbreviation with its letters`() throws {
    #expect(
      try problems("\"ivc\" states territory brain", "\"IVC\" states territory abdomen") == [
        "shadowed-phrase: the abbreviation 'IVC' is never found: 'ivc' is read instead"
      ])
  }

  @Test func `the page of the diagnostic shows it`() throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Docs/Diagnostics/shadowed-phrase.md"), encoding: .utf8)
    let start = try #require(page.range(of: "```rules\n")).upperBound
    let end = try #require(page.range(of: "```", range: start..<page.endIndex)).lowerBound
    let example = SourceFile(name: "example.rules", text: String(page[start..<end]))
    let book = try #require(RuleBook.compile(example).ruleBook)
    #expect(PhraseCheck(book).problems().map(\.code) == [.shadowedPhrase, .shadowedPhrase])
  }
}
