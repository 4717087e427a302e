/// A sum over texts that does not depend on their order: each text adds 128 bits mixed from its bytes.
///
/// Made for vocabularies of many thousand phrases, where sorting and hashing one long text would take
/// longer than everything else at start. It tells apart what people change, not what somebody
/// constructs in order to deceive.
struct TextSum: Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// Adds a text together with numbers that belong to it, in whatever order these come.
  mutating func add(_ text: String, with numbers: [Fingerprint]) {
    var (left, right) = (Self.leftKey, Self.rightKey)
    var word: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      word = word << 8 | UInt64(byte)
      count += 1
      guard count & 7 == 0 else { continue }
      left = Self.mixed(left ^ word, Self.leftKey)
      right = Self.mixed(right ^ word, Self.rightKey)
      word = 0
    }
    left ^= word ^ UInt64(count) << 56
    right ^= word ^ UInt64(count) << 56
    var (leftExtra, rightExtra) = (UInt64(0), UInt64(0))
    for number in numbers {
      leftExtra &+= Self.mixed(number.lanes.0, number.lanes.1 | 1)
      rightExtra &+= Self.mixed(number.lanes.2, number.lanes.3 | 1)
    }
    first &+= Self.mixed(Self.mixed(left, Self.leftKey) &+ leftExtra, Self.rightKey)
    second &+= Self.mixed(Self.mixed(right, Self.rightKey) &+ rightExtra, Self.leftKey)
  }

  /// The sum in hexadecimal.
  var text: String { String(first, radix: 16) + "." + String(second, radix: 16) }

  private static func mixed(_ number: UInt64, _ key: UInt64) -> UInt64 {
    let product = (number ^ number >> 32).multipliedFullWidth(by: key)
    return product.high ^ product.low
  }

  private static let leftKey: UInt64 = 0xa076_1d64_78bd_642f
  private static let rightKey: UInt64 = 0xe703_7ed1_a0b4_28db
}
