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
    // The factor is a shift and a difference, which makes the chain of bytes short.
    var hash: UInt64 = 0
    eachFoldedByte(of: words) { hash = hash &* 31 &+ UInt64($0) }
    let mixed = hash &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
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
