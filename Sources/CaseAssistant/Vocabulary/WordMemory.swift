/// Words that no vocabulary spells out, as one thread met them in the texts it read, with what was
/// made of them.
///
/// To find that a word is no slip, no British spelling and no plural of a known one takes many times
/// as long as to find a known one, and the notes of one house use the same rare words again and
/// again. Each word has one place and gives way to the next that comes there, so that the memory stays
/// as small as it is.
final class WordMemory {
  /// Together under a megabyte.
  private static let places = 1 << 14
  /// Longer words are looked up each time.
  private static let longest = 24

  private struct Entry {
    var hash: UInt32 = 0
    /// How many letters the word has; none where no word is remembered.
    var count: UInt8 = 0
    var meaning = WordMeaning(id: WordTable.unknown, prefix: -1, kind: [])
  }

  private var entries = Array(repeating: Entry(), count: places)
  private var letters: [UInt8] = Array(repeating: 0, count: places * longest)

  /// What was made of a word, written with capitals or without; the hash is that of its small letters.
  func meaning(of word: ArraySlice<UInt8>, smallHash hash: UInt32) -> WordMeaning? {
    let place = Self.place(hash)
    guard entries[place].hash == hash, Int(entries[place].count) == word.count else { return nil }
    let shift = place * Self.longest - word.startIndex
    for index in word.indices where letters[shift + index] != word[index] | 0x20 { return nil }
    return entries[place].meaning
  }

  func remember(_ meaning: WordMeaning, of word: ArraySlice<UInt8>, smallHash hash: UInt32) {
    guard word.count <= Self.longest else { return }
    let place = Self.place(hash)
    entries[place] = Entry(hash: hash, count: UInt8(word.count), meaning: meaning)
    let shift = place * Self.longest - word.startIndex
    for index in word.indices { letters[shift + index] = word[index] | 0x20 }
  }

  private static func place(_ hash: UInt32) -> Int {
    Int(truncatingIfNeeded: hash) & (places - 1)
  }
}

/// What the vocabulary makes of a word.
struct WordMeaning: Sendable {
  /// The word of the lexicon it folds to; `WordTable.unknown` for any other.
  var id: Int32
  /// The longest prefix of the lexicon that begins it; -1 without.
  var prefix: Int32
  /// What the word does in a sentence.
  var kind: WordClass
}
