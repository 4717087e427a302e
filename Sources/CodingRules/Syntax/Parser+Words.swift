extension Parser {
  /// A name that stands for something declared elsewhere.
  mutating func name(_ what: String) throws(Mistake) -> NameSyntax {
    guard at(.word), !atClauseStart else { throw fail(what) }
    let token = take()
    return NameSyntax(symbol: token.symbol, span: span(token))
  }

  /// The name a declaration gives. An odd one is reported and kept, so that its uses are understood.
  mutating func newName(_ what: String) throws(Mistake) -> NameSyntax {
    let token = current
    let name = try name(what)
    if !isWellFormed(token) {
      report(.invalidName(text(token), at: name.span))
    } else if token.keyword?.isReserved == true {
      report(.reservedName(text(token), at: name.span))
    }
    return name
  }

  mutating func names(_ what: String) throws(Mistake) -> [NameSyntax] {
    var names = [try name(what)]
    while take(if: .comma) { names.append(try name(what)) }
    return names
  }

  mutating func text(_ what: String) throws(Mistake) -> TextSyntax {
    guard at(.text) else { throw fail(what + " in quotes") }
    let token = take()
    let text = TextSyntax(text: content(of: token), span: span(token))
    if isBlank(text.text) { report(.emptyText(what, at: text.span)) }
    return text
  }

  mutating func number(_ what: String) throws(Mistake) -> NumberSyntax {
    guard at(.word), let digit = file.bytes[current.start...].first, isDigit(digit) else {
      throw fail(what)
    }
    let token = current
    guard file.bytes[token.start..<token.end].allSatisfy(isDigit) else { throw fail(what) }
    guard token.end - token.start <= 9, let value = Int(text(token)) else {
      report(.numberTooLarge(text(token), at: span(token)))
      throw Mistake()
    }
    take()
    return NumberSyntax(value: value, span: span(token))
  }

  mutating func date() throws(Mistake) -> DateSyntax {
    guard at(.word), !atClauseStart, isDigit(file.bytes[current.start]) else {
      throw fail("a date")
    }
    let token = take()
    guard let date = CalendarDate(text(token)) else {
      report(.invalidDate(text(token), at: span(token)))
      throw Mistake()
    }
    return DateSyntax(date: date, span: span(token))
  }

  mutating func code() throws(Mistake) -> NameSyntax {
    guard at(.word), !atClauseStart else { throw fail("a code") }
    let token = current
    let bytes = file.bytes[token.start..<token.end]
    guard bytes.contains(where: isDigit) else { throw fail("a code") }
    take()
    if bytes.count != 5 || !bytes.allSatisfy({ isDigit($0) || (0x41...0x5A).contains($0) }) {
      report(.invalidCode(text(token), at: span(token)))
      throw Mistake()
    }
    return NameSyntax(symbol: token.symbol, span: span(token))
  }

  mutating func codes() throws(Mistake) -> [NameSyntax] {
    var codes = [try code()]
    while take(if: .comma) { codes.append(try code()) }
    return codes
  }

  /// A text without its quotes; `\"` stands for a quote and `\\` for a backslash.
  func content(of token: Token) -> String {
    let bytes = file.bytes
    let quote = bytes[token.start] == 0x22 ? 1 : 3
    var start = token.start + quote
    var end = token.end
    if end > start, bytes[end - 1] == 0x22 { end -= 1 } else if quote == 3 { end -= 3 }
    guard bytes[start..<end].contains(0x5C) else { return file.text(from: start, to: end) }
    var plain: [UInt8] = []
    while start < end {
      let isEscape = bytes[start] == 0x5C && start + 1 < end
      if isEscape, bytes[start + 1] == 0x22 || bytes[start + 1] == 0x5C { start += 1 }
      plain.append(bytes[start])
      start += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private func isWellFormed(_ name: Token) -> Bool {
    let bytes = file.bytes[name.start..<name.end]
    var hasLetter = false
    for byte in bytes {
      switch byte {
      case 0x61...0x7A: hasLetter = true
      case 0x30...0x39, 0x2D: continue
      default: return false
      }
    }
    return hasLetter && bytes.first != 0x2D && bytes.last != 0x2D
  }

  private func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x2A }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

extension Diagnostic {
  fileprivate static func invalidName(_ name: String, at span: SourceSpan) -> Diagnostic {
    var proposal: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A: proposal.append(byte + 0x20)
      case 0x61...0x7A, 0x30...0x39: proposal.append(byte)
      default: if let last = proposal.last, last != 0x2D { proposal.append(0x2D) }
      }
    }
    while proposal.last == 0x2D { proposal.removeLast() }
    let replacement = String(decoding: proposal, as: UTF8.self)
    let hasLetter = proposal.contains { (0x61...0x7A).contains($0) }
    return Diagnostic(
      .invalidName, "expected a name in lower-case letters, digits and hyphens before '\(name)'",
      at: span,
      fixIts: hasLetter
        ? [FixIt("write '\(replacement)'", replace: span, with: replacement, isSafe: true)] : [])
  }

  fileprivate static func reservedName(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .invalidName, "'\(name)' joins conditions and cannot be a name", at: span)
  }

  fileprivate static func emptyText(_ what: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.emptyText, "expected \(what) before a text without words", at: span)
  }

  fileprivate static func numberTooLarge(_ number: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .numberOutOfRange, "expected a number of at most nine digits before '\(number)'", at: span)
  }

  fileprivate static func invalidDate(_ date: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .invalidDate, "expected a day of the calendar before '\(date)'", at: span,
      notes: [Note("dates are written year, month, day: 2026-03-31")])
  }

  fileprivate static func invalidCode(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .invalidCode, "expected a code of five digits and capitals before '\(code)'", at: span)
  }
}
