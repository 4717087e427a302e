/// Writes compact JSON straight into bytes: members in the order they are written, no blanks, and
/// nothing escaped that need not be.
///
/// Commas are the writer's business: what stands last in the bytes tells whether one is due.
package struct JSONWriter: Sendable {
  package var bytes: [UInt8]

  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { bytes.append(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { bytes.append(UInt8(ascii: "]")) }

  /// Ends a line of JSON Lines.
  package mutating func endLine() { bytes.append(0x0A) }

  /// Writes the name of a member, which must need no escapes.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes the name of a member, whatever it holds.
  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  package mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(escaped: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a value that is JSON already.
  package mutating func fragment(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
  }

  package mutating func integer(_ number: Int) {
    separate()
    bytes.append(decimal: number)
  }

  package mutating func bool(_ value: Bool) { append(word: value ? "true" : "false") }
  package mutating func null() { append(word: "null") }

  package mutating func strings(_ texts: [String]) {
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let truth): bool(truth)
    case .number(let digits):
      separate()
      bytes.append(contentsOf: digits.utf8)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }

  private mutating func append(word: String) {
    separate()
    bytes.append(contentsOf: word.utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
  }

  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), 0x0A: break
    case _: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    while let index = text.firstToEscape(from: plain) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain..<index]))
      append(escape: text[index])
      plain = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain...]))
  }

  private mutating func append(escape byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0..<0x20:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(byte >> 4 + UInt8(ascii: "0"))
      let low = byte & 0xF
      bytes.append(low < 10 ? low + UInt8(ascii: "0") : low - 10 + UInt8(ascii: "a"))
    case _: bytes.append(byte)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first byte that a JSON string must escape: a control character, a quote or a backslash.
  ///
  /// Eight bytes are tested at a time: subtracting from a byte below the bound borrows its high bit.
  fileprivate func firstToEscape(from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let bytes = UnsafeRawBufferPointer(self)
    var index = start
    while index + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let low = (word &- ones &* 0x20) & ~word
      let hits = low | ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
      if hits & (ones &* 0x80) != 0 { break }
      index += 8
    }
    while index < count {
      let byte = self[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      index += 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Appends a number in decimal digits.
  package mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let first = count
    var rest = number.magnitude
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[first...].reverse()
  }
}
