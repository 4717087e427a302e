/// Finds the one long word of the vocabulary that is a single slip of the pen away.
///
/// Every word is filed under itself and under each word it becomes by losing a letter; two words
/// that are one insertion, deletion, substitution or transposition apart share such a file.
struct Misspellings: Sendable {
  static let shortest = 8

  private var slots: [(hash: UInt32, word: Int32)]
  private var mask: Int
  /// A bit for each hash that may be filed: most unknown words end here.
  private var sieve: [UInt64]
  private let sieveMask: Int

  init(of words: [Int32], in table: WordTable) {
    var count = 0
    for word in words where table.length(of: word) >= Self.shortest {
      count += table.length(of: word)
    }
    var size = 64
    while size < count + count / 2 { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
    mask = size - 1
    sieve = Array(repeating: 0, count: max(1, size / 4))
    sieveMask = sieve.count * 64 - 1
    for word in words where table.length(of: word) >= Self.shortest {
      Self.eachHash(of: table.word(word)) { file($0, word) }
    }
  }

  /// The word meant, or nil where none or several could be.
  func correction(of letters: [UInt8], in table: WordTable) -> Int32? {
    guard letters.count >= Self.shortest else { return nil }
    var found: Int32?
    var isUnique = true
    Self.eachHash(of: letters[...]) { hash in
      guard isUnique, mayHold(hash) else { return }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot].word >= 0 {
        if slots[slot].hash == hash, slots[slot].word != found {
          let candidate = slots[slot].word
          if Self.isSlip(letters, of: Array(table.word(candidate))) {
            if found != nil { isUnique = false }
            found = candidate
          }
        }
        slot = (slot + 1) & mask
      }
    }
    return isUnique ? found : nil
  }

  private func mayHold(_ hash: UInt32) -> Bool {
    let bit = Int(truncatingIfNeeded: hash >> 7) & sieveMask
    return sieve[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  private mutating func file(_ hash: UInt32, _ word: Int32) {
    let bit = Int(truncatingIfNeeded: hash >> 7) & sieveMask
    sieve[bit >> 6] |= 1 << UInt64(bit & 63)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].word >= 0 { slot = (slot + 1) & mask }
    slots[slot] = (hash, word)
  }

  /// The hashes of a word and of what is left of it without each letter but the first.
  ///
  /// The hash is a polynomial of the letters, so that the hash without one letter follows from those
  /// of the letters before and after it.
  private static func eachHash(of letters: ArraySlice<UInt8>, _ body: (UInt32) -> Void) {
    var whole: UInt32 = 0
    for letter in letters { whole = whole &* factor &+ UInt32(letter) }
    body(mixed(whole))
    // From the last letter on: what stands after the letter, and its weight.
    var after: UInt32 = 0
    var weight: UInt32 = 1
    var rest = whole
    for index in letters.indices.dropFirst().reversed() {
      let letter = UInt32(letters[index])
      rest = rest &- letter &* weight
      // `rest` holds the letters before, one place too high.
      if index + 1 == letters.endIndex || letters[index + 1] != letters[index] {
        body(mixed(rest &* inverse &+ after))
      }
      after = after &+ letter &* weight
      weight = weight &* factor
    }
  }

  private static let factor: UInt32 = 0x0100_0193
  /// What undoes a multiplication by `factor`.
  private static let inverse: UInt32 = {
    var inverse: UInt32 = 1
    for _ in 0..<5 { inverse = inverse &* (2 &- factor &* inverse) }
    return inverse
  }()

  private static func mixed(_ hash: UInt32) -> UInt32 {
    let mixed = (hash ^ (hash >> 15)) &* 0x85EB_CA6B
    return mixed ^ (mixed >> 13)
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
