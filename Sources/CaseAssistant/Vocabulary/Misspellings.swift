/// Finds the one long word of the vocabulary that is a single slip of the pen away.
///
/// Every word is filed under itself and under each word it becomes by losing a letter; two words
/// that are one insertion, deletion, substitution or transposition apart share such a file.
struct Misspellings: Sendable {
  static let shortest = 8

  private var slots: [(hash: UInt32, word: Int32)]
  private var mask: Int
  private var used = 0

  init(of words: [Int32], in table: WordTable) {
    var size = 64
    while size < words.count * 30 { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
    mask = size - 1
    for word in words {
      let letters = Array(table.word(word))
      guard letters.count >= Self.shortest else { continue }
      file(WordTable.hash(letters[...]), word)
      var shorter = Array(letters.dropFirst())
      for index in 0..<letters.count {
        if index > 0 { shorter[index - 1] = letters[index - 1] }
        if index > 1, letters[index] == letters[index - 1] { continue }
        if index > 0 { file(WordTable.hash(shorter[...]), word) }
      }
    }
  }

  /// The word meant, or nil where none or several could be.
  func correction(of letters: [UInt8], in table: WordTable) -> Int32? {
    guard letters.count >= Self.shortest, used > 0 else { return nil }
    var found: Int32?
    func consider(_ hash: UInt32) -> Bool {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot].word >= 0 {
        if slots[slot].hash == hash, slots[slot].word != found {
          let candidate = slots[slot].word
          if Self.isSlip(letters, of: Array(table.word(candidate))) {
            if found != nil { return false }
            found = candidate
          }
        }
        slot = (slot + 1) & mask
      }
      return true
    }
    guard consider(WordTable.hash(letters[...])) else { return nil }
    var shorter = Array(letters.dropFirst())
    for index in 1..<letters.count {
      shorter[index - 1] = letters[index - 1]
      if letters[index] != letters[index - 1], !consider(WordTable.hash(shorter[...])) {
        return nil
      }
    }
    return found
  }

  private mutating func file(_ hash: UInt32, _ word: Int32) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].word >= 0 { slot = (slot + 1) & mask }
    slots[slot] = (hash, word)
    used += 1
  }

  /// Whether exactly one slip lies between two words that begin alike and do not differ in their
  /// ending alone: an ending is grammar, not a slip.
  static func isSlip(_ written: [UInt8], of word: [UInt8]) -> Bool {
    guard written.count >= shortest - 1, word.count >= shortest, written[0] == word[0] else {
      return false
    }
    var same = 0
    while same < min(written.count, word.count), written[same] == word[same] { same += 1 }
    var (left, right) = (written.count, word.count)
    while left > same, right > same, written[left - 1] == word[right - 1] {
      left -= 1
      right -= 1
    }
    if left == written.count, right == word.count { return false }
    switch (left - same, right - same) {
    case (1, 0), (0, 1), (1, 1): return true
    case (2, 2): return written[same] == word[same + 1] && written[same + 1] == word[same]
    default: return false
    }
  }
}
