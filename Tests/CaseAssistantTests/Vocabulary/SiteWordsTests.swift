import CaseAssistant
import CodingRules
import Testing

@Suite struct SiteWordsTests {
  private func words(_ page: String) throws -> SiteWords {
    try #require(
      SiteWords(BuiltInRules.compile(adding: [SourceFile(name: "site.lexicon", text: page)])))
  }

  @Test func `synonyms, phrases, cues and headings of the site are read`() throws {
    let words = try words(
      """
      synonyms
        "SPEM", "spleno-embo" as "splenic artery embolization"
      headings
        "what comes" as "plan"
      phrases
        "gremlin plug" states act embolization suggests approach percutaneous
      cues
        "nixed" as declined
      """)
    #expect(words.problems.isEmpty, "\(words.problems.map(\.message))")
    let assistant = Assistant(words, digestOfWords: nil)
    func codes(_ text: String) -> [String] {
      assistant.answer(CaseRecord(id: "case", text: text)).codes
    }
    #expect(codes("SPEM for bleeding.") == ["37244"])
    #expect(codes("Splenoembo for bleeding.") == ["37244"])
    #expect(codes("Spem for bleeding.") == [])
    let done = "Gremlin plug in the splenic artery for bleeding."
    #expect(codes(done) == ["37244"])
    #expect(codes("WHAT COMES: " + done) == [])
    #expect(codes("Gremlin plug of the bleeding splenic artery was nixed.") == [])
  }

  /// Lines that must be refused, each in its block, and what is said of it.
  private static let refused = [
    ("phrases", "\"Embolisations\" states act thrombectomy", "is known as 'emboliz*'"),
    ("phrases", "\"embolization*\" states act thrombectomy", "is known as 'emboliz*'"),
    ("phrases", "\"coil-embolised\" states act thrombectomy", "is known as 'coil emboliz*'"),
    ("phrases", "\"old splenic artery\" states act embolization", "hides 'splenic artery'"),
    ("synonyms", "\"IMA\" as \"meningioma\"", "'IMA' is known"),
    ("synonyms", "\"SPEM\" as \"frobnication\"", "expected words of the vocabulary"),
    ("synonyms", "\"SPEM\" as \"no bleeding\"", "expected words for something that is there"),
    ("synonyms", "\"SPEM\" as \"angioplasty and embolization\"", "say two things"),
    ("synonyms", "\"zip zap\", \"zip-zap\" as \"embolization\"", "stands twice"),
    ("cues", "\"3 days ago\" as planned", "is known and read as something else"),
    ("cues", "\"declined\" as planned", "is known and read as something else"),
    ("cues", "\"nixed\" as question", "expected the name of a cue"),
    ("headings", "\"Conclusions\" as \"plan\"", "is known and read as something else"),
    ("headings", "\"our read\" as \"impresion\"", "expected a known heading"),
  ]

  @Test func `words that would take the place of known ones are refused`() throws {
    let page = Self.refused.map { "\($0.0)\n  \($0.1)\n" }.joined()
    let words = try words(page)
    #expect(!words.isSound)
    let file = SourceFile(name: "site.lexicon", text: page)
    for (index, line) in Self.refused.enumerated() {
      let found = words.problems.filter { file.location(at: $0.span.start).line == index * 2 + 2 }
      #expect(found.contains { $0.message.contains(line.2) }, "\(line.1): \(found.map(\.message))")
    }
  }

  @Test func `what says the same as a known word is only mentioned`() throws {
    let words = try words("synonyms\n  \"embolisations\" as \"embolization\"")
    #expect(words.problems.map(\.code) == [.duplicatePhrase] && words.isSound)
  }

  /// The law of `--lexicon`: a case without words of the site is answered as without them.
  @Test func `words that a case does not have change none of its answers`() throws {
    let words = try words(
      """
      synonyms
        "qqxa" as "splenic artery embolization"
      phrases
        "qqxb" states act thrombectomy
      cues
        "qqxc" as declined
      headings
        "qqxd" as "plan"
      """)
    let assistant = Assistant(words, digestOfWords: nil)
    for record in CaseTexts.all {
      var answer = assistant.answer(record)
      let plain = CaseTexts.assistant.answer(record)
      #expect(answer.ruleSet.digest != plain.ruleSet.digest)
      answer.ruleSet = plain.ruleSet
      #expect(answer == plain, "\(record.id)")
    }
  }
}
