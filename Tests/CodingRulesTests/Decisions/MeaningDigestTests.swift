import Testing

@testable import CodingRules

@Suite struct MeaningDigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ]) func `the hash is SHA-256`(text: String, hex: String) {
    #expect(SHA256(text.utf8).hex == hex)
  }

  /// Changes that leave the meaning alone.
  static let same: [(String, String, String)] = [
    ("the name of a rule", "rule needle\n", "rule the-needle\n"),
    ("a reason", "No catheter.", "There was no catheter."),
    ("a source", "source namas, own", "source own"),
    ("a comment", "# A book for tests.", "# The same book."),
    ("a section", "section embolization when", "section closing when"),
    ("the order of a list", "brain, spinal-cord\n  precedence", "spinal-cord, brain\n  precedence"),
    ("a condition said otherwise", "territory is cns and", "territory is not abdomen and"),
    (
      "a cut that changes nothing", "minutes at least 10 or",
      "minutes at least 10 or minutes at least 200 or"
    ),
    ("the label of a code", "closing an artery", "an artery is closed"),
    ("a question", "Was a stent placed?", "A stent?"),
  ]

  @Test(arguments: same) func `what changes no answer leaves the digest alone`(
    what: String, old: String, new: String
  ) throws {
    var text = sampleBook.replacing(old, with: new)
    if what == "the name of a rule" {
      text = text.replacing("overrides needle", with: "overrides the-needle")
    }
    #expect(sampleBook.contains(old), "\(what)")
    #expect(try digest(text) == digest(sampleBook), "\(what)")
  }

  static let different: [(String, String, String)] = [
    ("a condition", "minutes at most 120", "minutes at most 121"),
    ("an outcome", "report 37242", "report 61624"),
    ("an override", "  overrides body\n", ""),
    (
      "a date of a rule", "from 2014-01-01\n  until 2026-12-31",
      "from 2015-01-01\n  until 2026-12-31"
    ),
    ("what stands beside", "also 75898 units 2", "also 75898 units 3"),
    ("the modifier of a further line", "again modifier 59", "again modifier XS"),
    ("where it stands", "beside 61624, 37242 when stent is yes", "beside 61624 when stent is yes"),
    ("when it stands", "when stent is yes\n  also", "when stent is no\n  also"),
    ("a query", "Say where.", "Say when."),
    ("a phrase", "\"meningioma\", ", "\"meningiomas\", "),
    ("a claim", "suggests act embolization", "suggests act injection"),
    ("its strength", "suggests act embolization", "states act embolization"),
    ("a review", "Look again.", "Look."),
    ("silence", "silence means no", "silence means yes"),
    ("the date assumed", "as of 2026-11-01", "as of 2026-11-02"),
  ]

  @Test(arguments: different) func `what changes an answer changes the digest`(
    what: String, old: String, new: String
  ) throws {
    #expect(sampleBook.contains(old), "\(what)")
    #expect(
      try digest(sampleBook.replacing(old, with: new)) != digest(sampleBook), "\(what)")
  }

  @Test func `the digest is the same on every machine`() throws {
    let hex = try digest(sampleBook)
    #expect(hex == "c719e231ad812071b8d4f0c743935149bf2c4801162a5b693d5b4068ced8eac3")
  }

  @Test(arguments: 0..<200) func `digests agree exactly if all answers do`(seed: Int) {
    var books = RandomBooks(seed: UInt64(seed))
    let book = books.book(facts: 1...3, rules: 1...4)
    var other = book
    let rule = books.number(0...(book.rules.count - 1))
    other.rules[rule].condition = books.condition(book.facts, depth: 2)
    other.rules.reverse()
    for index in other.rules.indices {
      other.rules[index].overrides = other.rules[index].overrides.map { book.rules.count - 1 - $0 }
    }
    let equal = allCases(book.facts.map(\.all)).allSatisfy { values in
      book.effectiveIntervals.allSatisfy { dates in
        Self.outcomes(book, values, dates) == Self.outcomes(other, values, dates)
      }
    }
    #expect((MeaningDigest(book) == MeaningDigest(other)) == equal)
  }

  /// The outcomes of a case; all conflicts count as the same.
  static func outcomes(_ book: RuleBook, _ values: [Int], _ dates: EffectiveDates) -> Set<Outcome> {
    let interpreter = Interpreter(book, on: dates.from ?? Books.today)
    let outcomes = Set(interpreter.applyingRules(values).map { book.rules[$0].outcome })
    return outcomes.count > 1 ? [.query("a"), .query("conflict")] : outcomes
  }

  func digest(_ text: String) throws -> String {
    let compilation = RuleBook.compile(SourceFile(name: "a.rules", text: text))
    let book = try #require(compilation.ruleBook, "\(compilation.diagnostics)")
    return MeaningDigest(book).hex
  }
}
