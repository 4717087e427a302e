/// Turns UTF-8 offsets into Unicode-scalar offsets.
struct ScalarOffsets: Sendable {
  private static let block = 128
  /// Scalars before each block; empty for plain ASCII, where both offsets agree.
  private var before: [Int32] = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard !bytes.isASCII else { return }
    before.reserveCapacity(bytes.count / Self.block + 1)
    var count: Int32 = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.block == 0 { before.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    before.append(count)
  }

  func scalar(at offset: Int) -> Int {
    guard !before.isEmpty else { return offset }
    let block = min(offset / Self.block, before.count - 1)
    var count = Int(before[block])
    for byte in bytes[min(block * Self.block, offset)..<offset] where byte & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }

  func range(_ start: Int32, _ end: Int32) -> TextRange {
    TextRange(scalar(at: Int(start)), scalar(at: Int(end)))
  }
}

extension [UInt8] {
  /// Whether every byte is a character of its own.
  var isASCII: Bool { withUnsafeBufferPointer { $0.isASCII } }
}

extension UnsafeBufferPointer<UInt8> {
  /// Looks at all bytes whatever they hold, which machines do many at a time.
  var isASCII: Bool {
    var bits: UInt8 = 0
    for byte in self { bits |= byte }
    return bits < 0x80
  }
}
