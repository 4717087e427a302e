/// Words and their numbers, found by hash.
struct WordTable: Sendable {
  static let unknown: Int32 = -1

  private var letters: [UInt8] = []
  private var ends: [Int32] = []
  /// The numbers of words, each below the hash of its word; a power of two long, at most half full.
  private var slots: [UInt64]
  private var mask: Int

  private static let empty = UInt64.max

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
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
  func find<Bytes: RandomAccessCollection>(_ word: Bytes, smallHash hash: UInt32) -> Int32
  where Bytes.Element == UInt8, Bytes.Index == Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = slots[slot]
      if found == Self.empty { return Self.unknown }
      let number = Int32(truncatingIfNeeded: found)
      if found >> 32 == hash, matches(Int(number), word, orBits: 0x20) { return number }
      slot = (slot + 1) & mask
    }
  }

  func find(_ word: ArraySlice<UInt8>) -> Int32 { find(word, hash: Self.hash(word)) }

  func find(_ word: ArraySlice<UInt8>, hash: UInt32) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = slots[slot]
      if found == Self.empty { return Self.unknown }
      let number = Int32(truncatingIfNeeded: found)
      if found >> 32 == hash, matches(Int(number), word) { return number }
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
    if (ends.count + 1) * 2 > slots.count { grow() }
    place(UInt64(hash) << 32 | UInt64(number))
    return number
  }

  /// The letters of a word.
  func word(_ number: Int32) -> ArraySlice<UInt8> {
    let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
    return letters[start..<Int(ends[Int(number)])]
  }

  /// How many letters a word has.
  func length(of number: Int32) -> Int {
    Int(ends[Int(number)]) - (number == 0 ? 0 : Int(ends[Int(number) - 1]))
  }

  private func matches<Bytes: RandomAccessCollection>(
    _ number: Int, _ word: Bytes, orBits: UInt8 = 0
  ) -> Bool where Bytes.Element == UInt8, Bytes.Index == Int {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == word.count else { return false }
    let shift = start - word.startIndex
    for index in word.indices where letters[shift + index] != word[index] | orBits {
      return false
    }
    return true
  }

  private mutating func place(_ entry: UInt64) {
    var slot = Int(truncatingIfNeeded: entry >> 32) & mask
    while slots[slot] != Self.empty { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    let entries = slots
    slots = Array(repeating: Self.empty, count: entries.count * 2)
    mask = slots.count - 1
    for entry in entries where entry != Self.empty { place(entry) }
  }
}
