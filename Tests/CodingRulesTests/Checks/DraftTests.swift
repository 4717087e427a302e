import Testing

@testable import CodingRules

/// What is said of the meaning of books that have errors as well.
@Suite struct DraftTests {
  private func codes(_ text: String) -> [DiagnosticCode] {
    RuleBook.compile(SourceFile(name: "a.rules", text: text)).checked.diagnostics.map(\.code)
  }

  private static let rules =
    CheckTests.facts + CheckTests.rule("one", "when territory is cns\n  report 61624")
    + CheckTests.rule("two", "when territory is abdomen\n  report 37242")
    + CheckTests.rule("three", "when territory is chest and minutes at least 5\n  query \"?\"")
    + "phrases\n  \"meningioma\" states territory brain\n  \"cord\" states territory spine\n"
    + "  \"liver\" states territory abdomen\n  \"rib\" states territory chest\n"

  @Test func `the gap is found in the book without errors`() {
    #expect(codes(Self.rules) == [.unusedValue, .gap])
  }

  @Test(arguments: [
    ("states territory brain", "states territory brian", DiagnosticCode.unknownValue),
    ("states territory brain", "sates territory brain", .unexpectedToken),
    ("source own\n\nphrases", "source onw\n\nphrases", .unknownSource),
    ("code 61624 \"one\"", "code 61624 \"one\"\n  source onw", .unknownSource),
  ])
  func `an error elsewhere hides no gap`(old: String, new: String, code: DiagnosticCode) {
    let text = Self.rules.replacing(old, with: new)
    #expect(text != Self.rules)
    #expect(Set(codes(text)).isSuperset(of: [code, .gap]), "\(codes(text))")
  }

  @Test(arguments: [
    ("territory is chest", "territory is chst"), ("territory is chest", "teritory is chest"),
    ("territory is chest", "not territory is chst"),
    ("minutes at least 5", "minutes at least 5000"),
    ("minutes at least 5", "minutes is five"), ("territory is chest and", "territory is chest adn"),
    ("query \"?\"", "query ?"), ("fact minutes", "fact 5"),
    ("group cns", "group 5"),
  ])
  func `an error in a rule makes no gap of its own`(old: String, new: String) {
    let whole =
      Self.rules
      + CheckTests.rule("four", "when territory is chest and minutes at most 4\n  query \"!\"")
    let text = whole.replacing(old, with: new)
    #expect(text != whole && codes(whole) == [.unusedValue])
    let found = codes(text).filter { $0 != .unusedValue }
    #expect(found.allSatisfy { $0.isOfNames } && !found.isEmpty, "\(found)")
  }

  @Test func `a gap that no repair of the faulty rule could fill is told beside it`() {
    let two = CheckTests.rule("two", "when territory is abdomen\n  report 37242")
    let text = Self.rules.replacing(two, with: "").replacing(
      "territory is cns", with: "territory is csn"
    )
    .replacing("when territory is csn", with: "when minutes at least 5 and territory is csn")
    #expect(Set(codes(text)) == [.unknownValue, .gap])
  }

  @Test func `an overlap where a faulty rule may override is left open`() {
    let other = CheckTests.rule("four", "when territory is cns\n  query \"?\"")
    #expect(codes(Self.rules + other).contains(.overlap))
    let referee = CheckTests.rule(
      "referee", "when territory is cns and minutes is many\n  report 61624\n  overrides one, four")
    #expect(!codes(Self.rules + other + referee).contains(.overlap))
  }

  /// Each name of a condition in turn is unknown; whatever is told besides must be true of the book
  /// once the name is put right.
  @Test func `nothing is told that repairing a name makes untrue`() {
    let sound = Set(messages(sampleBook))
    let tokens = parse(sampleBook).tokens.dropLast()
    let bytes = Array(sampleBook.utf8)
    var tried = 0
    for (index, token) in tokens.enumerated() where index > 0 {
      guard tokens[index - 1].keyword == .is || tokens[index - 1].keyword == .when else { continue }
      let text =
        String(decoding: bytes[..<token.start], as: UTF8.self) + "nonesuch-name"
        + String(decoding: bytes[token.end...], as: UTF8.self)
      let more = Set(messages(text)).subtracting(sound)
      #expect(
        more.count == 1,
        "\(text.split(separator: "\n").first { $0.contains("nonesuch") } ?? ""): \(more)")
      tried += 1
    }
    #expect(tried > 5)
  }

  private func messages(_ text: String) -> [String] {
    RuleBook.compile(SourceFile(name: "a.rules", text: text)).checked.diagnostics.map {
      // A gap may be smaller while a rule is taken to be as wide as it may be meant.
      $0.code == .gap ? "gap" : $0.message
    }
  }
}

extension DiagnosticCode {
  /// Whether it is about words and names, not about meaning.
  fileprivate var isOfNames: Bool {
    switch self {
    case .gap, .overlap, .deadRule, .redundantRule, .unusedFact, .unreachableCode: false
    default: true
    }
  }
}
