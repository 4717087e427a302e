/// Words and their numbers, found by hash.
struct WordTable: Sendable {
  static let unknown: Int32 = -1

  private var letters: [UInt8] = []
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  private var slots: [Int32]
  private var mask: Int

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
  }

  var count: Int { ends.count }

  static let seed: UInt32 = 2_166_136_261

  @inline(__always)
  static func step(_ hash: UInt32, _ letter: UInt8) -> UInt32 {
    (hash ^ UInt32(letter)) &* 16_777_619
  }

  @inline(__always)
  static func finish(_ hash: UInt32) -> UInt32 { hash ^ (hash >> 15) }

  static func hash(_ word: ArraySlice<UInt8>) -> UInt32 {
    var hash = seed
    for letter in word { hash = step(hash, letter) }
    return finish(hash)
  }

  /// Finds a word written with capitals or without; the hash is that of its small letters.
  func find(_ word: ArraySlice<UInt8>, smallHash hash: UInt32) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let candidate = slots[slot]
      if candidate < 0 { return Self.unknown }
      if hashes[Int(candidate)] == hash, matches(Int(candidate), word, orBits: 0x20) {
        return candidate
      }
      slot = (slot + 1) & mask
    }
  }

  func find(_ word: ArraySlice<UInt8>) -> Int32 { find(word, hash: Self.hash(word)) }

  func find(_ word: ArraySlice<UInt8>, hash: UInt32) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let candidate = slots[slot]
      if candidate < 0 { return Self.unknown }
      if hashes[Int(candidate)] == hash, matches(Int(candidate), word) { return candidate }
      slot = (slot + 1) & mask
    }
  }

  mutating func insert(_ word: [UInt8]) -> Int32 {
    let hash = Self.hash(word[...])
    let found = find(word[...], hash: hash)
    if found != Self.unknown { return found }
    let number = Int32(ends.count)
    letters.append(contentsOf: word)
    ends.append(Int32(letters.count))
    hashes.append(hash)
    if (ends.count + 1) * 2 > slots.count { grow() } else { place(number) }
    return number
  }

  /// The letters of a word.
  func word(_ number: Int32) -> ArraySlice<UInt8> {
    let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
    return letters[start..<Int(ends[Int(number)])]
  }

  private func matches(_ number: Int, _ word: ArraySlice<UInt8>, orBits: UInt8 = 0) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == word.count else { return false }
    let shift = start - word.startIndex
    for index in word.indices where letters[shift + index] != word[index] | orBits {
      return false
    }
    return true
  }

  private mutating func place(_ number: Int32) {
    var slot = Int(truncatingIfNeeded: hashes[Int(number)]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for number in 0..<Int32(ends.count) { place(number) }
  }
}
