import Testing

@testable import CodingRules

@Suite struct WordPageTests {
  private static let book = """
    rulebook "small"
      edition "1"
      as of 2026-01-01
      covers 2020-01-01 until 2026-12-31

    fact act "What was done?"
      value closure "a closure"
      value lysis "lysis"
      opens a line

    phrases
      "plug" states act closure
    """
  private static let page = """
    # Words of a site.
    synonyms
      "SPEM", "spleno-embo" as "plug"  # as we say
    phrases
      "gremlin",
        "goblin" near spleen states
        act closure
      "drip" suggests act lysis
    cues
      "got cold feet" as declined
    headings
      "final read" as "impression"
    """

  private func compile(_ page: String) -> Compilation {
    RuleBook.compile(
      SourceFile(name: "small.rules", text: Self.book),
      adding: [SourceFile(name: "site.lexicon", text: page)], loading: { _ in nil })
  }

  @Test func `a page is read into phrases and entries`() {
    let page = Self.page.replacing("near spleen", with: "near \"spleen\"")
    let compilation = compile(page)
    #expect(compilation.diagnostics.isEmpty, "\(compilation.diagnostics.map(\.message))")
    #expect(compilation.ruleBook?.phrases.map(\.words) == ["plug", "gremlin", "goblin", "drip"])
    #expect(
      compilation.entries.map { "\($0.block): \($0.words.map(\.text)) \($0.meaning.text)" } == [
        #"synonyms: ["SPEM", "spleno-embo"] plug"#, #"cues: ["got cold feet"] declined"#,
        #"headings: ["final read"] impression"#,
      ])
    for words in compilation.entries.flatMap({ $0.words + [$0.meaning] }) {
      let written = Array(page.utf8)[words.span.start..<words.span.end]
      #expect(String(decoding: written, as: UTF8.self).contains(words.text))
      #expect(words.span.file == compilation.firstPage)
    }
  }

  @Test func `one mistake is told once, and the rest is read`() {
    let compilation = compile(Self.page)
    #expect(compilation.diagnostics.map(\.message) == ["expected a word in quotes before 'spleen'"])
    #expect(compilation.entries.count == 3)
  }

  @Test func `an empty page changes nothing but the digest of the pages`() throws {
    let alone = try #require(
      RuleBook.compile(SourceFile(name: "small.rules", text: Self.book)).ruleBook)
    let book = try #require(compile("").ruleBook)
    #expect(MeaningDigest(book).hex == MeaningDigest(alone).hex)
    #expect(compile("").digestOfPages != compile("\n").digestOfPages)
  }

  @Test func `damaged pages are read without fail, with places inside the page`() {
    let bytes = Array(Self.page.utf8)
    for index in bytes.indices {
      for damaged in [Array(bytes[..<index]), Array(bytes[..<index] + bytes[(index + 1)...])] {
        for diagnostic in compile(String(decoding: damaged, as: UTF8.self)).diagnostics {
          #expect(diagnostic.span.file == 1)
          #expect(diagnostic.span.start <= diagnostic.span.end)
          #expect(diagnostic.span.end <= damaged.count)
        }
      }
    }
  }
}
