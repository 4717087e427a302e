/// Walks one JSON text byte by byte and hands out its parts in order, without building a tree.
///
/// Strict RFC 8259. The walk over an object reads
///
///     var more = try scanner.enterObject()
///     while more {
///       let key = try scanner.key()
///       // read or skip exactly one value
///       more = try scanner.nextMember()
///     }
///
/// and that over an array the same with `enterArray` and `nextElement`.
package struct JSONScanner: Sendable {
  /// Deeper nesting is refused, so that no text can exhaust the stack.
  package static let depthLimit = 512

  /// What the next value is, told by its first byte.
  package enum Kind: Sendable {
    case object, array, string, number, literal
  }

  let bytes: [UInt8]
  let start: Int
  let end: Int
  var position: Int
  private var depth = 0

  /// Scans the bytes in `range`, or a whole text, before which a byte order mark is skipped.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    let range = range ?? bytes.byteOrderMarkCount..<bytes.count
    precondition(range.upperBound <= bytes.count, "the range lies in the bytes")
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
    position = range.lowerBound
  }

  // MARK: - Structure

  package mutating func kind() throws(JSONError) -> Kind {
    skipBlanks()
    switch try current("a value") {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return .literal
    case _: throw error("expected a value")
    }
  }

  /// Goes into an object; false when it has no members, and is left again.
  package mutating func enterObject() throws(JSONError) -> Bool {
    try enter(UInt8(ascii: "{"), "an object", close: UInt8(ascii: "}"))
  }

  /// Reads a member's name and its colon.
  package mutating func key() throws(JSONError) -> String {
    skipBlanks()
    guard try current("a member name") == UInt8(ascii: "\"") else {
      throw error("expected a member name in double quotes")
    }
    let name = try string()
    skipBlanks()
    try take(UInt8(ascii: ":"), "':' after the member name")
    return name
  }

  /// After a member's value: true when another member follows, false when the object is left.
  package mutating func nextMember() throws(JSONError) -> Bool {
    try next(close: UInt8(ascii: "}"), "',' or '}'")
  }

  /// Goes into an array; false when it has no elements, and is left again.
  package mutating func enterArray() throws(JSONError) -> Bool {
    try enter(UInt8(ascii: "["), "an array", close: UInt8(ascii: "]"))
  }

  /// After an element: true when another one follows, false when the array is left.
  package mutating func nextElement() throws(JSONError) -> Bool {
    try next(close: UInt8(ascii: "]"), "',' or ']'")
  }

  /// Checks that nothing but blanks is left.
  package mutating func finish() throws(JSONError) {
    skipBlanks()
    if position < end { throw error("expected nothing after the value") }
  }

  /// Reads a value of any kind and forgets it.
  package mutating func skipValue() throws(JSONError) {
    switch try kind() {
    case .object:
      var more = try enterObject()
      while more {
        _ = try key()
        try skipValue()
        more = try nextMember()
      }
    case .array:
      var more = try enterArray()
      while more {
        try skipValue()
        more = try nextElement()
      }
    case .string: _ = try string()
    case .number: _ = try number()
    case .literal: _ = try literal()
    }
  }

  // MARK: - Scalars

  /// Reads `true`, `false` or, as nil, `null`.
  package mutating func literal() throws(JSONError) -> Bool? {
    skipBlanks()
    if take(word: "true") { return true }
    if take(word: "false") { return false }
    if take(word: "null") { return nil }
    throw error("expected 'true', 'false' or 'null'")
  }

  /// Reads a number and returns it as written, so that no digit is lost.
  package mutating func number() throws(JSONError) -> String {
    skipBlanks()
    let first = position
    _ = take(byte: UInt8(ascii: "-"))
    if !take(byte: UInt8(ascii: "0")) { try takeDigits() }
    if take(byte: UInt8(ascii: ".")) { try takeDigits() }
    if take(byte: UInt8(ascii: "e")) || take(byte: UInt8(ascii: "E")) {
      if !take(byte: UInt8(ascii: "+")) { _ = take(byte: UInt8(ascii: "-")) }
      try takeDigits()
    }
    return String(decoding: bytes[first..<position], as: UTF8.self)
  }

  private mutating func takeDigits() throws(JSONError) {
    guard position < end, isDigit(bytes[position]) else { throw error("expected a digit") }
    while position < end, isDigit(bytes[position]) { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

extension JSONScanner {
  mutating func skipBlanks() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      case _: return
      }
    }
  }

  func current(_ expected: String) throws(JSONError) -> UInt8 {
    guard position < end else { throw error("the text ends where \(expected) should stand") }
    return bytes[position]
  }

  func error(_ message: String) -> JSONError { JSONError(message, at: position - start) }

  private mutating func enter(
    _ open: UInt8, _ name: String, close: UInt8
  ) throws(JSONError) -> Bool {
    skipBlanks()
    try take(open, name)
    skipBlanks()
    if take(byte: close) { return false }
    depth += 1
    if depth > Self.depthLimit { throw error("nested more than \(Self.depthLimit) deep") }
    return true
  }

  private mutating func next(close: UInt8, _ expected: String) throws(JSONError) -> Bool {
    skipBlanks()
    if take(byte: UInt8(ascii: ",")) { return true }
    try take(close, expected)
    depth -= 1
    return false
  }

  mutating func take(_ byte: UInt8, _ expected: String) throws(JSONError) {
    guard try current(expected) == byte else { throw error("expected \(expected)") }
    position += 1
  }

  private mutating func take(byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end - position >= count else { return false }
    for index in 0..<count where bytes[position + index] != word.utf8Start[index] { return false }
    position += count
    return true
  }
}

extension [UInt8] {
  /// How many bytes at the start are a byte order mark and no text: three or none.
  package var byteOrderMarkCount: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
