import Testing

@testable import CodingRules

struct RuleFormatterTests {
  private func format(_ text: String) -> String? {
    RuleFormatter.format(SourceFile(name: "a.rules", text: text))
  }

  @Test(arguments: [
    ("rule   r  report 61624", "rule r\n  report 61624\n"),
    ("section s\n   when\n a is b", "section s when a is b\n"),
    (
      "rule r\nbeside 61624 ,37242\n  when (  a is b,c )and not d at least 3",
      "rule r\n  beside 61624, 37242 when (a is b, c) and not d at least 3\n"
    ),
    ("rule r # why\r\n\r\n\r\n query \"x\"\r\n", "rule r  # why\n  query \"x\"\n"),
    ("use \"a\"\nuse \"b\"\n\n\n\nuse \"c\"", "use \"a\"\nuse \"b\"\n\nuse \"c\"\n"),
    ("use \"a\"\nsource b \"b\"", "use \"a\"\n\nsource b \"b\"\n"),
    ("# head\n\n\nuse \"a\"\n# tail\n", "# head\n\nuse \"a\"\n# tail\n"),
    (
      "fact f \"?\"\n# inside\n value v \"v\"\n  # also inside\n# outside\nfact g yes/no \"?\"",
      "fact f \"?\"\n  # inside\n  value v \"v\"\n  # also inside\n\n# outside\nfact g yes/no \"?\"\n"
    ),
    (
      "phrases \"a\"  ,\n \"b\" states f v  suggests g w",
      "phrases\n  \"a\", \"b\" states f v suggests g w\n"
    ),
    (
      "section s when a is b # first\nand c is d\n# second\nand e is f",
      "section s when a is b  # first\n  and c is d\n  # second\n  and e is f\n"
    ),
    ("", ""), ("# only\n\n# these", "# only\n\n# these\n"),
  ])
  func `text gets the one layout`(_ text: String, _ expected: String) {
    #expect(format(text) == expected)
    expectStable(text)
  }

  @Test func `long lines fold after commas and before joining words`() throws {
    let words = (1...12).map { "\"phrase number \($0)\"" }.joined(separator: ", ")
    let formatted = try #require(format("phrases\n \(words) states f v"))
    #expect(formatted.split(separator: "\n").count == 4)
    #expect(formatted.split(separator: "\n").allSatisfy { $0.count <= 120 })
    #expect(formatted.contains(",\n    \"phrase"))
    expectStable(formatted)
  }

  @Test func `a line never goes on with a word that would begin a clause`() throws {
    let values = String(repeating: "long-name-of-a-value, ", count: 5)
    let text = "section s when territory is \(values)check, \(values)source"
    let formatted = try #require(format(text))
    for line in formatted.split(separator: "\n") {
      let first = line.split(separator: " ")[0]
      #expect(first != "check," && first != "source")
    }
    expectStable(text)
  }

  @Test func `the sample book is laid out as it should be`() {
    #expect(format(sampleBook) == sampleBook)
  }

  @Test func `text that cannot be read is left alone`() {
    #expect(format("rule r\n  report") == nil)
  }
}

/// The tokens, comments and breaks of a text.
func parse(_ text: String) -> Parser {
  var names = Names.keywords
  let lexed = Lexer.tokens(of: SourceFile(name: "a.rules", text: text), index: 0, names: &names)
  return Parser.parse(lexed, names: names)
}

/// Formatting keeps every word and comment and what they mean, and a second time changes nothing.
func expectStable(
  _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  guard let once = RuleFormatter.format(SourceFile(name: "a.rules", text: text)) else {
    Issue.record("cannot be read", sourceLocation: sourceLocation)
    return
  }
  let (before, after) = (parse(text), parse(once))
  #expect(
    RuleFormatter.format(SourceFile(name: "a.rules", text: once)) == once,
    sourceLocation: sourceLocation)
  #expect(
    before.tokens.map(before.text) == after.tokens.map(after.text), sourceLocation: sourceLocation)
  #expect(comments(before) == comments(after), sourceLocation: sourceLocation)
  #expect(before.breaks == after.breaks, sourceLocation: sourceLocation)
}

private func comments(_ parser: Parser) -> [String] {
  parser.file.comments.map { parser.file.text(from: $0.start, to: $0.end) }
}
