extension CaseReading {
  /// Marks the sentences that name one of the codes.
  mutating func markCodeTalk(in slices: CaseSlices, codes: Set<String>) {
    guard slices.hasDigits(inARow: Self.digitsOfCode) else { return }
    for index in sentences.indices {
      sentences[index].namesCode = Self.names(slices[sentences[index].range].utf8, codes)
    }
  }

  private static let digitsOfCode = 5

  private static func names(_ text: Substring.UTF8View, _ codes: Set<String>) -> Bool {
    var digits = 0
    for (offset, byte) in text.enumerated() {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits += 1
        continue
      }
      if digits == digitsOfCode, names(text, upTo: offset, codes) { return true }
      digits = 0
    }
    return digits == digitsOfCode && names(text, upTo: text.count, codes)
  }

  /// Whether the five digits before an offset are a code.
  private static func names(
    _ text: Substring.UTF8View, upTo offset: Int, _ codes: Set<String>
  ) -> Bool {
    codes.contains(
      String(decoding: text.dropFirst(offset - digitsOfCode).prefix(digitsOfCode), as: UTF8.self))
  }
}
