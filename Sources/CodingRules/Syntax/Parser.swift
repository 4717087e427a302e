/// Reads the tokens of one file into a tree, and reports what it could not read.
///
/// Its vocabulary: `at` asks, `take` consumes, `expect` consumes or fails, `recover` passes over the
/// rest of a broken clause. A failing part is thrown up to its clause, so that one mistake is
/// reported once and the next clause is read as if nothing had happened.
struct Parser {
  /// A part could not be read; already reported.
  struct Mistake: Error {}

  /// Where the canonical layout begins a line.
  struct Break: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case declaration, clause, entry }
    var token: Int
    var kind: Kind
  }

  let file: LexedFile
  /// The file's tokens; a misspelt keyword is put right here once it is reported.
  var tokens: [Token]
  let names: Names
  var index = 0
  /// Where the clause begins that is being read.
  var clauseStart = 0
  /// How many conditions enclose the one being read.
  var depth = 0
  /// Whether `source` may be a clause of the declaration being read.
  var allowsSource = false
  var tree = FileSyntax()
  var breaks: [Break] = []
  var problems: [Diagnostic]

  static let deepestNesting = 40

  init(_ file: LexedFile, names: Names) {
    self.file = file
    self.names = names
    tokens = file.tokens
    problems = file.problems
  }

  var current: Token { tokens[index] }
  var atEnd: Bool { tokens[index].kind == .end }

  func at(_ kind: Token.Kind) -> Bool { tokens[index].kind == kind }

  /// Whether the keyword comes next within the clause, where it does not begin the next one.
  func at(_ keyword: Keyword) -> Bool {
    tokens[index].keyword == keyword && !(atClauseStart && index > clauseStart)
  }

  /// Consumes a token; the end stays.
  @discardableResult
  mutating func take() -> Token {
    let token = tokens[index]
    if token.kind != .end { index += 1 }
    return token
  }

  mutating func take(if kind: Token.Kind) -> Bool {
    guard at(kind), !atClauseStart else { return false }
    index += 1
    return true
  }

  mutating func take(if keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    index += 1
    return true
  }

  mutating func expect(_ keyword: Keyword) throws(Mistake) {
    guard take(if: keyword) else { throw fail("'\(keyword.rawValue)'") }
  }

  func span(_ token: Token) -> SourceSpan { file.span(token) }

  /// The place of everything consumed since the given token.
  func span(from start: Int) -> SourceSpan {
    SourceSpan(
      file: file.index, start: tokens[start].start,
      end: max(tokens[start].end, tokens[max(start, index - 1)].end))
  }

  func text(_ token: Token) -> String { file.text(from: token.start, to: token.end) }

  mutating func mark(_ kind: Break.Kind) { breaks.append(Break(token: index, kind: kind)) }

  /// Reports that something else was expected where the parser stands.
  mutating func fail(_ expected: String, note: String? = nil) -> Mistake {
    report(
      .unexpectedToken(
        expected: expected, found: found, at: placeOfFailure, note: note))
    return Mistake()
  }

  /// Reports a problem of the clause being read, unless a character of it was reported already.
  mutating func report(_ problem: Diagnostic) {
    if !hasStrayCharacters { problems.append(problem) }
  }

  /// Whether a character of the clause being read was reported.
  var hasStrayCharacters: Bool {
    guard !file.problems.isEmpty else { return false }
    var end = max(index, clauseStart + 1)
    while end < tokens.count, !opensLine(end), !opensPhrase(end) { end += 1 }
    let limit = end < tokens.count ? tokens[end].start : file.bytes.count
    let next = indexOfProblem(from: tokens[clauseStart].start)
    return next < file.problems.count && file.problems[next].span.start < limit
  }

  /// The first reported character at or behind the offset.
  private func indexOfProblem(from offset: Int) -> Int {
    var low = 0
    var high = file.problems.count
    while low < high {
      let middle = (low + high) / 2
      if file.problems[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private var found: String {
    if atClauseStart, index > clauseStart { return "the end of the clause" }
    return switch current.kind {
    case .end: "the end of the file"
    case .text: "the text \(shortened(text(current)))"
    case .word, .comma, .equals, .openParenthesis, .closeParenthesis: "'\(text(current))'"
    }
  }

  /// The token found, or just behind the one before it when that ends its line.
  private var placeOfFailure: SourceSpan {
    guard index > 0, current.startsLine || atEnd, index > clauseStart else { return span(current) }
    return SourceSpan(file: file.index, start: tokens[index - 1].end, end: tokens[index - 1].end)
  }

  private func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > 24 else { return text }
    return String(text.unicodeScalars.prefix(22)) + "…\""
  }
}

extension Diagnostic {
  static func unexpectedToken(
    expected: String, found: String, at span: SourceSpan, note: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected \(expected) before \(found)", at: span,
      notes: note.map { [Note($0)] } ?? [])
  }
}
