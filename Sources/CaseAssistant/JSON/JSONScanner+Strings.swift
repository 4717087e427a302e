extension JSONScanner {
  /// Reads a string with its quotes and returns what it stands for.
  package mutating func string() throws(JSONError) -> String {
    skipBlanks()
    try take(UInt8(ascii: "\""), "a string")
    let first = position
    var isASCII = true
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let text = try text(first..<position, isASCII: isASCII)
        position += 1
        return text
      }
      if byte == UInt8(ascii: "\\") { return try stringWithEscapes(from: first) }
      if byte < 0x20 { throw error("a control character in a string must be escaped") }
      if byte >= 0x80 { isASCII = false }
      position += 1
    }
    throw JSONError("the string that begins here is not closed", at: first - 1 - start)
  }

  private func text(_ range: Range<Int>, isASCII: Bool) throws(JSONError) -> String {
    if isASCII { return String(decoding: bytes[range], as: UTF8.self) }
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw JSONError("the text is not UTF-8", at: range.lowerBound - start)
    }
    return text
  }

  /// The slow way for strings with a backslash: unescaped bytes are collected, then validated.
  private mutating func stringWithEscapes(from first: Int) throws(JSONError) -> String {
    var unescaped = Array(bytes[first..<position])
    while position < end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let text = String(validating: unescaped, as: UTF8.self) else {
          throw JSONError("the text is not UTF-8", at: first - start)
        }
        return text
      case UInt8(ascii: "\\"):
        position += 1
        try takeEscape(onto: &unescaped)
      case 0..<0x20:
        throw error("a control character in a string must be escaped")
      case _:
        let plain = position
        while position < end, bytes[position].isPlainInString { position += 1 }
        unescaped.append(contentsOf: bytes[plain..<position])
      }
    }
    throw JSONError("the string that begins here is not closed", at: first - 1 - start)
  }

  private mutating func takeEscape(onto unescaped: inout [UInt8]) throws(JSONError) {
    let byte = try current("an escape")
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(byte)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"): unescaped.append(contentsOf: String(try escapedScalar()).utf8)
    case _:
      position -= 1
      throw error("no such escape")
    }
  }

  /// Reads the digits after `\u`, and the second half when they are the first of a surrogate pair.
  private mutating func escapedScalar() throws(JSONError) -> Character {
    let place = position - 2 - start
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return Character(scalar) }
    guard unit < 0xDC00, end - position >= 6, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw JSONError("half of a surrogate pair", at: place) }
    position += 2
    let low = try codeUnit()
    guard low >= 0xDC00, low < 0xE000,
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(unit - 0xD800) << 10) + UInt32(low - 0xDC00))
    else { throw JSONError("half of a surrogate pair", at: place) }
    return Character(scalar)
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let byte = try current("four hexadecimal digits")
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      case _: throw error("expected a hexadecimal digit")
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}

extension UInt8 {
  /// Whether the byte stands for itself inside a JSON string.
  fileprivate var isPlainInString: Bool {
    self >= 0x20 && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }
}
