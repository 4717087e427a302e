/// A piece of rule text with its place as UTF-8 offsets.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A name, number, date, code or keyword: which one, the place in the sentence decides.
    case word
    /// In double quotes.
    case text
    case comma
    case equals
    case openParenthesis
    case closeParenthesis
    case end
  }

  var kind: Kind
  /// Whether it is the first token of its line.
  var startsLine: Bool
  var keyword: Keyword?
  /// Of a word; meaningless for other kinds.
  var symbol: Symbol
  var start: Int
  var end: Int
}

/// From `#` to the end of the line.
struct Comment: Hashable, Sendable {
  var start: Int
  var end: Int
}

/// A file cut into tokens. Tokens, comments, blanks and reported characters cover the text.
struct LexedFile: Sendable {
  var index: Int
  var bytes: [UInt8]
  /// The last one is `.end`.
  var tokens: [Token]
  var comments: [Comment]
  var problems: [Diagnostic]

  func span(_ token: Token) -> SourceSpan {
    SourceSpan(file: index, start: token.start, end: token.end)
  }

  func text(from start: Int, to end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
