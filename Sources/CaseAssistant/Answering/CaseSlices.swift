/// Cuts quotations out of a case by Unicode-scalar offsets.
struct CaseSlices {
  private let text: String
  /// The UTF-8 offset of every 64th scalar; empty for plain ASCII, where both offsets agree.
  private var blocks: [Int] = []

  private static let block = 64

  init(_ text: String) {
    self.text = text
    var contiguous = text
    guard !contiguous.withUTF8({ $0.isASCII }) else { return }
    var scalars = 0
    for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
      if scalars.isMultiple(of: Self.block) { blocks.append(offset) }
      scalars += 1
    }
  }

  func quote(_ range: TextRange) -> Quote {
    Quote(range: range, text: String(self[range]))
  }

  /// Whether there are so many digits in a row anywhere: a look at every so-manieth byte is enough to
  /// pass over text without any.
  func hasDigits(inARow count: Int) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      func isDigit(_ index: Int) -> Bool { bytes[index] &- UInt8(ascii: "0") < 10 }
      var index = count - 1
      while index < bytes.count {
        if isDigit(index) {
          var (first, last) = (index, index)
          while first > 0, isDigit(first - 1) { first -= 1 }
          while last + 1 < bytes.count, isDigit(last + 1) { last += 1 }
          if last - first + 1 >= count { return true }
        }
        index += count
      }
      return false
    }
  }

  subscript(range: TextRange) -> Substring { text[index(range.start)..<index(range.end)] }

  private func index(_ scalar: Int) -> String.Index {
    let utf8 = text.utf8
    guard !blocks.isEmpty else { return utf8.index(utf8.startIndex, offsetBy: scalar) }
    let block = min(scalar / Self.block, blocks.count - 1)
    let start = utf8.index(utf8.startIndex, offsetBy: blocks[block])
    return text.unicodeScalars.index(start, offsetBy: scalar - block * Self.block)
  }

  /// The quotations of some ranges, in the order of the text, each once.
  func quotes(_ ranges: [TextRange]) -> [Quote] {
    var last: TextRange?
    return ranges.sorted().compactMap { range in
      if range == last { return nil }
      last = range
      return quote(range)
    }
  }
}
