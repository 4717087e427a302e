/// A phrase of the book or of a table, cut into lower-case words.
struct PhraseParts {
  private(set) var words: [[UInt8]] = []
  private(set) var isPrefix: [Bool] = []
  /// Whether a hyphen ties the word to the one before.
  private(set) var isHyphenated: [Bool] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var letters: [UInt8] = []
    var hyphen = false
    var index = 0
    func isLetter(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "@"):
        true
      default: false
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        let (value, length) = Scalars.decode(bytes, at: index)
        index += length
        switch Scalars.role(of: value) {
        case .letter(let first, let second):
          letters.append(first)
          if second != 0 { letters.append(second) }
        case .foreign: letters.append(contentsOf: bytes[(index - length)..<index])
        case .mark: break
        case .apostrophe: Self.skipPossessive(bytes, &index)
        case .hyphen, .dash:
          finish(&letters, &hyphen)
          hyphen = true
        default: finish(&letters, &hyphen)
        }
        continue
      }
      index += 1
      if isLetter(byte) {
        letters.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else if byte == UInt8(ascii: "'"), !letters.isEmpty {
        Self.skipPossessive(bytes, &index)
      } else if byte == UInt8(ascii: "*"), !letters.isEmpty {
        finish(&letters, &hyphen, prefix: true)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), index >= 2,
        index < bytes.count, isDigit(bytes[index - 2]), isDigit(bytes[index])
      {
        letters.append(byte)
      } else {
        finish(&letters, &hyphen)
        hyphen = byte == UInt8(ascii: "-")
      }
    }
    finish(&letters, &hyphen)
  }

  private mutating func finish(
    _ letters: inout [UInt8], _ hyphen: inout Bool, prefix: Bool = false
  ) {
    guard !letters.isEmpty else { return }
    words.append(letters)
    isPrefix.append(prefix)
    isHyphenated.append(hyphen && words.count > 1)
    letters.removeAll()
    hyphen = false
  }

  /// After an apostrophe: drops an `s` that ends the word.
  private static func skipPossessive(_ bytes: [UInt8], _ index: inout Int) {
    guard index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "s") else { return }
    let next = index + 1 < bytes.count ? bytes[index + 1] | 0x20 : 0x20
    if !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) { index += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
