/// Finds phrases that are the same to the reader of cases: blanks make no difference, nor does case
/// unless the phrase is an abbreviation.
///
/// A hash table that keeps no texts: it is asked for every phrase of a vocabulary at every start, and
/// few of them stand there twice.
struct PhraseSpellings {
  /// The first phrases of their words by index, each below half the hash of the words. Invariant: a power
  /// of two long and never full.
  private var places: [UInt64]

  private static let empty = UInt64.max

  /// `capacity`: how many phrases there will be at most.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: Self.empty, count: size)
  }

  /// The index of the first phrase that is written alike. Without one the words are entered, under the
  /// index their phrase gets when it is appended.
  mutating func first(ofWords words: String, in phrases: [Phrase]) -> Int? {
    let hash = Self.hash(words)
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] != Self.empty {
      let index = Int(places[place] & 0xFFFF_FFFF)
      if places[place] >> 32 == hash >> 32, Self.areAlike(phrases[index].words, words) {
        return index
      }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = hash & ~0xFFFF_FFFF | UInt64(phrases.count)
    return nil
  }

  private static func hash(_ words: String) -> UInt64 {
    var words = words
    return words.withUTF8 { hasSingleBlanks($0) ? hash($0) : nil }
      ?? folded(words).withUnsafeBufferPointer { hash($0) }
  }

  /// Whether every blank stands alone between two words, as nearly always.
  private static func hasSingleBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      if byte == 0x09 || byte == 0x20 && before == 0x20 { return false }
      before = byte
    }
    return before != 0x20
  }

  /// A hash that takes capitals for small letters, eight bytes at a time.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let small: UInt64 = 0x2020_2020_2020_2020
    let whole = raw.count & ~7
    var hash: UInt64 = 0
    for offset in stride(from: 0, to: whole, by: 8) {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | small
      hash = mixed(hash ^ word)
    }
    var rest = UInt64(raw.count)
    for byte in raw[whole...] { rest = rest << 8 | UInt64(byte | 0x20) }
    return mixed(hash ^ rest)
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = (number ^ number >> 32).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
    return product.high ^ product.low
  }

  private static func areAlike(_ words: String, _ others: String) -> Bool {
    words == others || folded(words) == folded(others)
  }

  private static func folded(_ words: String) -> [UInt8] {
    var folded: [UInt8] = []
    eachFoldedByte(of: words) { folded.append($0) }
    return folded
  }

  /// Calls back with small letters, where the phrase has any, and with one blank between words.
  @inline(__always)
  private static func eachFoldedByte(of words: String, _ body: (UInt8) -> Void) {
    var words = words
    words.withUTF8 { bytes in
      let isSmall = bytes.contains { (0x61...0x7A).contains($0) }
      var isInside = false
      var hasBlank = false
      for byte in bytes {
        if byte == 0x20 || byte == 0x09 {
          hasBlank = isInside
          continue
        }
        if hasBlank { body(0x20) }
        body(isSmall && (0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
        hasBlank = false
        isInside = true
      }
    }
  }
}
