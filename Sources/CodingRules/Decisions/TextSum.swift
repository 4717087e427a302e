/// A sum over texts that does not depend on their order: each text adds 128 bits mixed from its bytes.
///
/// Made for vocabularies of many thousand phrases, where sorting and hashing one long text would take
/// longer than everything else at start. It tells apart what people change, not what somebody
/// constructs in order to deceive.
struct TextSum: Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// What belongs to a text: the sum of numbers, in whatever order these come.
  struct Number: Sendable {
    fileprivate var left: UInt64
    fileprivate var right: UInt64

    static let zero = Number(left: 0, right: 0)

    private init(left: UInt64, right: UInt64) {
      self.left = left
      self.right = right
    }

    init(_ print: Fingerprint) {
      left = mixed(print.first, print.second | 1)
      right = mixed(print.second, print.first | 1)
    }

    mutating func add(_ other: Number) {
      left &+= other.left
      right &+= other.right
    }
  }

  /// Adds a text together with the numbers that belong to it.
  mutating func add(_ text: String, with numbers: Number) {
    var text = text
    var (left, right) = text.withUTF8 { Self.hash($0) }
    left = mixed(left, Self.leftKey) &+ numbers.left
    right = mixed(right, Self.rightKey) &+ numbers.right
    first &+= mixed(left, Self.rightKey)
    second &+= mixed(right, Self.leftKey)
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> (left: UInt64, right: UInt64) {
    var (left, right) = (leftKey, rightKey)
    let bytes = UnsafeRawBufferPointer(text)
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      let word = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      left = mixed(left ^ word, leftKey)
      right = mixed(right ^ word, rightKey)
    }
    var rest: UInt64 = 0
    for byte in bytes[whole...] { rest = rest << 8 | UInt64(byte) }
    rest ^= UInt64(bytes.count) << 56
    return (left ^ rest, right ^ rest)
  }

  /// The sum in hexadecimal.
  var text: String { String(first, radix: 16) + "." + String(second, radix: 16) }

  private static let leftKey: UInt64 = 0xa076_1d64_78bd_642f
  private static let rightKey: UInt64 = 0xe703_7ed1_a0b4_28db
}

private func mixed(_ number: UInt64, _ key: UInt64) -> UInt64 {
  let product = (number ^ number >> 32).multipliedFullWidth(by: key)
  return product.high ^ product.low
}
