import Testing

@testable import CodingRules

struct MutationTests {
  private let tokens: [Token] = parse(sampleBook).tokens.dropLast()
  private let bytes = Array(sampleBook.utf8)

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Compiling ends, says something exactly when it gives no book, and points into the text.
  private func check(_ text: String) {
    let compilation = RuleBook.compile(SourceFile(name: "a.rules", text: text))
    let count = text.utf8.count
    #expect(compilation.diagnostics.allSatisfy { $0.span.end <= count })
    #expect(
      (compilation.ruleBook == nil) == compilation.diagnostics.contains { $0.severity == .error })
    if RuleFormatter.format(SourceFile(name: "a.rules", text: text)) != nil { expectStable(text) }
    expectCovered(text)
  }

  /// Compiling says at most one thing.
  private func checkOneMistake(_ text: String) {
    check(text)
    let compilation = RuleBook.compile(SourceFile(name: "a.rules", text: text))
    let renderer = DiagnosticRenderer(files: compilation.files)
    #expect(
      compilation.diagnostics.count <= 1, "\(compilation.diagnostics.map(renderer.renderLine))")
  }

  @Test func `any token may be dropped, and that is one mistake`() {
    for token in tokens { checkOneMistake(text(0..<token.start) + text(token.end..<bytes.count)) }
  }

  @Test func `any token may be doubled, and that is one mistake`() {
    for token in tokens {
      checkOneMistake(text(0..<token.end) + " " + text(token.start..<bytes.count))
    }
  }

  @Test func `any two neighbours may be swapped`() {
    for (left, right) in zip(tokens, tokens.dropFirst()) {
      check(
        text(0..<left.start) + text(right.start..<right.end) + text(left.end..<right.start)
          + text(left.start..<left.end) + text(right.end..<bytes.count))
    }
  }

  @Test func `a text may end anywhere`() {
    for end in stride(from: 0, to: bytes.count, by: 3) { check(text(0..<end)) }
  }

  @Test func `any bytes are read to their end`() {
    var generator = SeededGenerator(7)
    let alphabet: [String] = [
      "\"", "\\", "#", "\n", "\r\n", "\t", "(", ")", ",", "=", "*", "é", "“", "”", "\u{0}",
      "\u{FEFF}",
      "👩‍⚕️", "rule ", "fact ", "source ", "phrases\n", "when ", "is ", "not ", "number ",
      "\n  value ",
      "61624", "2026-01-01", "states ", "a", "99999999999999999999", "use \"a\"\n", ";",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        text += alphabet[Int.random(in: alphabet.indices, using: &generator)]
      }
      check(text)
    }
  }

  @Test func `deep nesting and long chains end`() {
    check("section s\n  when " + String(repeating: "(", count: 100_000))
    check("section s\n  when " + String(repeating: "not ", count: 100_000))
    check("section s\n  when " + String(repeating: "a is b and ", count: 20_000))
    check(String(repeating: "“\n", count: 10_000) + String(repeating: ";", count: 10_000))
    check(String(repeating: "rule\n", count: 10_000))
    check("phrases\n" + String(repeating: "\"a\n", count: 10_000))
  }
}

/// Tokens, comments, blanks and reported characters are the whole text, in order.
private func expectCovered(_ text: String) {
  let parser = parse(text)
  let bytes = parser.file.bytes
  var isCovered = bytes.map { $0 <= 0x20 }
  for token in parser.tokens { for at in token.start..<token.end { isCovered[at] = true } }
  for comment in parser.file.comments {
    for at in comment.start..<comment.end { isCovered[at] = true }
  }
  for problem in parser.file.problems {
    for at in problem.span.start..<problem.span.end { isCovered[at] = true }
  }
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { for at in 0..<3 { isCovered[at] = true } }
  #expect(!isCovered.contains(false))
  #expect(zip(parser.tokens, parser.tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
}
