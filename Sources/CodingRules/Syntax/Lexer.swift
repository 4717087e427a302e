/// Cuts rule text into tokens. Never fails: what it cannot read it reports and passes over.
struct Lexer {
  private let bytes: [UInt8]
  private let file: Int
  private var offset = 0
  private var startsLine = true
  private var tokens: [Token] = []
  private var comments: [Comment] = []
  private var problems: [Diagnostic] = []

  static func tokens(of file: SourceFile, index: Int, names: inout Names) -> LexedFile {
    var lexer = Lexer(bytes: Array(file.text.utf8), file: index)
    lexer.run(&names)
    return LexedFile(
      index: index, bytes: lexer.bytes, tokens: lexer.tokens, comments: lexer.comments,
      problems: lexer.problems)
  }

  private init(bytes: [UInt8], file: Int) {
    self.bytes = bytes
    self.file = file
    tokens.reserveCapacity(bytes.count / 6 + 1)
  }

  private mutating func run(_ names: inout Names) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x0A:
        startsLine = true
        offset += 1
      case 0x20, 0x09, 0x0D: offset += 1
      case 0x22: text()
      case 0x23: comment()
      case 0x2C: take(.comma)
      case 0x3D: take(.equals)
      case 0x28: take(.openParenthesis)
      case 0x29: take(.closeParenthesis)
      default:
        if isWordByte(byte) { word(&names) } else { stray() }
      }
    }
    add(.end, from: offset)
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(
      Token(
        kind: kind, startsLine: startsLine, keyword: nil, symbol: Symbol(index: 0), start: start,
        end: offset))
    startsLine = false
  }

  private mutating func take(_ kind: Token.Kind) {
    offset += 1
    add(kind, from: offset - 1)
  }

  private mutating func word(_ names: inout Names) {
    let start = offset
    repeat { offset += 1 } while offset < bytes.count && isWordByte(bytes[offset])
    add(.word, from: start)
    let symbol = names.symbol(of: bytes, from: start, to: offset)
    tokens[tokens.count - 1].symbol = symbol
    tokens[tokens.count - 1].keyword = names.keyword(symbol)
  }

  private mutating func text() {
    let start = offset
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x22:
        offset += 1
        return add(.text, from: start)
      case 0x5C where offset + 1 < bytes.count && bytes[offset + 1] >= 0x20: offset += 2
      case 0x0A: return unterminated(from: start)
      default: offset += 1
      }
    }
    unterminated(from: start)
  }

  private mutating func unterminated(from start: Int) {
    let next = offset
    while offset > start + 1, bytes[offset - 1] <= 0x20 { offset -= 1 }
    add(.text, from: start)
    problems.append(.unterminatedText(SourceSpan(file: file, start: start, end: offset)))
    offset = next
  }

  private mutating func comment() {
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    let next = offset
    while offset > start + 1, bytes[offset - 1] <= 0x20 { offset -= 1 }
    comments.append(Comment(start: start, end: offset))
    offset = next
  }

  /// Passes over a run of characters that mean nothing here; quotes of print stand in for straight
  /// ones, so that a text pasted from a word processor is one mistake.
  private mutating func stray() {
    let start = offset
    if let end = endOfCurlyText() {
      offset = end
      add(.text, from: start)
      let span = SourceSpan(file: file, start: start, end: end)
      return problems.append(.curlyQuotes(span, bytes))
    }
    repeat { offset += 1 } while offset < bytes.count && isStray(bytes[offset])
    problems.append(.strayCharacters(SourceSpan(file: file, start: start, end: offset), bytes))
  }

  private func endOfCurlyText() -> Int? {
    func curly(_ at: Int) -> Bool {
      at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
        && (0x9C...0x9F).contains(bytes[at + 2])
    }
    guard curly(offset) else { return nil }
    var at = offset + 3
    while at < bytes.count, bytes[at] != 0x0A {
      if curly(at) { return at + 3 }
      if bytes[at] == 0x22 { return at + 1 }
      at += 1
    }
    return nil
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x61...0x7A, 0x30...0x39, 0x2D, 0x41...0x5A, 0x5F, 0x2E, 0x2F: true
  default: false
  }
}

private func isStray(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x23, 0x28, 0x29, 0x2C, 0x3D: false
  default: !isWordByte(byte)
  }
}

extension Diagnostic {
  fileprivate static func unterminatedText(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unterminatedText, "expected '\"' before the end of the line", at: span,
      label: "this text does not end",
      notes: [Note("a text ends on the line it begins on; write \\\" for a quote inside it")])
  }

  fileprivate static func curlyQuotes(_ span: SourceSpan, _ bytes: [UInt8]) -> Diagnostic {
    let closing = bytes[span.end - 1] == 0x22 ? 1 : 3
    let inner = String(decoding: bytes[span.start + 3..<span.end - closing], as: UTF8.self)
    return Diagnostic(
      .strayCharacter, "expected straight quotes around a text before curly ones", at: span,
      fixIts: [FixIt("write \"\(inner)\"", replace: span, with: "\"\(inner)\"", isSafe: true)])
  }

  fileprivate static func strayCharacters(_ span: SourceSpan, _ bytes: [UInt8]) -> Diagnostic {
    let text = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    var shown = ""
    for scalar in text.unicodeScalars.prefix(8) { shown += visible(scalar) }
    return Diagnostic(
      .strayCharacter, "expected a name, a text or a comma before '\(shown)'", at: span,
      label: "means nothing outside a text")
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String {
    let isBlank =
      scalar.value < 0x21 || (0x7F...0xA0).contains(scalar.value)
      || (0x2000...0x200F).contains(scalar.value) || (0x2028...0x202F).contains(scalar.value)
      || scalar.value == 0xFEFF
    return isBlank ? "U+" + String(scalar.value, radix: 16, uppercase: true) : String(scalar)
  }
}
