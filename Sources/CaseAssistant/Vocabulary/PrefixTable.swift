/// Beginnings of words that stand for every word that begins so.
struct PrefixTable: Sendable {
  private var words = WordTable()
  private var lengths: UInt64 = 0
  /// The next shorter prefix of the same word; -1 without.
  private(set) var shorter: [Int32] = []
  var classes: [WordClass] = []

  mutating func insert(_ letters: [UInt8]) -> Int32 {
    let number = words.insert(letters)
    if Int(number) == classes.count {
      classes.append([])
      lengths |= 1 << UInt64(min(letters.count, 63))
    }
    return number
  }

  /// Links each prefix to the next shorter one; call it when all are in.
  mutating func link() {
    shorter = (0..<Int32(words.count)).map { prefix in
      let letters = words.word(prefix)
      return longest(of: letters.dropLast())
    }
  }

  func length(of prefix: Int32) -> Int { words.word(prefix).count }

  /// The longest prefix that begins a word; -1 for none.
  func longest(of letters: ArraySlice<UInt8>) -> Int32 {
    guard lengths != 0 else { return -1 }
    var longest: Int32 = -1
    var hash = WordTable.seed
    var length: UInt64 = 0
    for (offset, letter) in letters.enumerated() {
      hash = WordTable.step(hash, letter)
      length += 1
      guard length < 63 else { break }
      guard lengths & (1 << length) != 0 else { continue }
      let found = words.find(
        letters[letters.startIndex...(letters.startIndex + offset)], hash: WordTable.finish(hash))
      if found >= 0 { longest = found }
    }
    return longest
  }
}
