import CodingRules

/// Every word and phrase the reader knows, compiled once: the phrases of the rule book, the cues and
/// headings of the tables, and the words of grammar.
///
/// A class, so that the many small values that look things up share it for the price of one count.
final class Lexicon: Sendable {
  /// Symbols of the tries that stand for any word of a kind.
  enum Placeholder {
    static let number: Int32 = -10
    static let year: Int32 = -11
    static let month: Int32 = -12
    static let weekday: Int32 = -13
    /// A unit of time from an hour up: `days`.
    static let unit: Int32 = -14
    /// Words for where procedures are done, one or several: `IR`, `angio suite`.
    static let site: Int32 = -15
    /// Any one word.
    static let any: Int32 = -16
    /// A date in digits: `10/22`.
    static let date: Int32 = -17
    /// A time of day: `16:30`, `4pm`.
    static let time: Int32 = -18
  }

  static let firstPrefix: Int32 = 1 << 24

  let words: WordTable
  let classes: [WordClass]
  let phrases: PhraseTrie
  let cues: PhraseTrie
  let hints: PhraseTrie
  let headings: PhraseTrie
  let cueRules: [CueRule]
  let cueNames: [String]
  let headingRules: [HeadingRule]
  /// By phrase of the book: whether it names a deed.
  let isAct: [Bool]
  /// By phrase of the book: whether it only keeps others from speaking.
  let isSilent: [Bool]
  /// The first year of which the reader does not know that it has passed.
  let year: Int
  /// Phrases of the book that are never found because another one is.
  let clashes: [PhraseClash]
  private let near: [[Int32]]
  private let alternatives: [Int32]
  private let prefixes: PrefixTable
  private let prefixOfWord: [Int32]
  private let misspellings: Misspellings
  private let numbers: [Int32: Int]
  private let places: [Int32: Int]
  private let today: Int32

  init(_ book: RuleBook, tables: ReadingTables) {
    let builder = LexiconBuilder(book, tables)
    words = builder.words
    classes = builder.classes
    phrases = builder.phrases
    cues = builder.cues
    hints = builder.hints
    headings = builder.headings
    cueRules = tables.cues.map {
      CueRule(act: $0.act, finding: $0.finding, direction: $0.direction, reach: $0.reach)
    }
    cueNames = tables.cues.map { $0.name }
    headingRules = tables.headings.map {
      HeadingRule(kind: $0.kind, act: $0.act, finding: $0.finding)
    }
    isAct = book.phrases.map { $0.claims.contains { book.facts[$0.fact].opensLine } }
    isSilent = book.phrases.map { $0.claims.isEmpty }
    year = book.asOf.year
    clashes = builder.clashes
    near = builder.near
    alternatives = builder.alternatives
    prefixes = builder.prefixes
    prefixOfWord = (0..<Int32(words.count)).map {
      builder.prefixes.longest(of: builder.words.word($0))
    }
    misspellings = Misspellings(of: builder.spelledWords(), in: words)
    numbers = builder.numbers
    places = builder.places
    today = builder.today
  }

  /// The word and the longest prefix that lower-case letters stand for. Folds the letters in place.
  func look(up letters: inout [UInt8]) -> (id: Int32, prefix: Int32) {
    let id = words.find(letters[...])
    return id >= 0 ? (id, prefixOfWord[Int(id)]) : lookUnknown(&letters)
  }

  /// What the lexicon makes of lower-case letters. Folds them in place.
  func meaning(of letters: inout [UInt8]) -> WordMeaning {
    let id = words.find(letters[...])
    return id >= 0 ? meaning(of: id) : meaningOfUnknown(&letters)
  }

  func meaning(of word: Int32) -> WordMeaning {
    let prefix = prefixOfWord[Int(word)]
    return WordMeaning(id: word, prefix: prefix, kind: classes(of: word, prefix: prefix))
  }

  /// As `meaning(of:)`, for letters that are no word as they stand.
  func meaningOfUnknown(_ letters: inout [UInt8]) -> WordMeaning {
    let (id, prefix) = lookUnknown(&letters)
    var kind = classes(of: id, prefix: prefix)
    if id < 0 { kind.formUnion(UnknownWords.classes(of: letters)) }
    return WordMeaning(id: id, prefix: prefix, kind: kind)
  }

  /// As `look(up:)`, for letters that are no word as they stand.
  private func lookUnknown(_ letters: inout [UInt8]) -> (id: Int32, prefix: Int32) {
    let id = find(&letters)
    if id >= 0 { return (id, prefixOfWord[Int(id)]) }
    let prefix = prefixes.longest(of: letters[...])
    if prefix < 0, letters.count >= Misspellings.shortest,
      let meant = misspellings.correction(of: letters, in: words)
    {
      return (meant, prefixOfWord[Int(meant)])
    }
    return (WordTable.unknown, prefix)
  }

  /// The symbol of two words run together: a word, or a prefix that reaches into the second; -1 for
  /// none.
  func joined(_ letters: inout [UInt8], after first: Int) -> Int32 {
    let id = find(&letters)
    if id >= 0 { return id }
    let prefix = prefixes.longest(of: letters[...])
    return prefix >= 0 && prefixes.length(of: prefix) > first ? Self.firstPrefix + prefix : -1
  }

  /// The word that letters fold to. Folds them in place.
  func find(_ letters: inout [UInt8]) -> Int32 {
    Spelling.fold(&letters)
    return words.find(letters[...])
  }

  func classes(of id: Int32, prefix: Int32) -> WordClass {
    var result: WordClass = id >= 0 ? classes[Int(id)] : []
    var prefix = prefix
    while prefix >= 0 {
      result.formUnion(prefixes.classes[Int(prefix)])
      prefix = prefixes.shorter[Int(prefix)]
    }
    return result
  }

  func classesOfWord(_ letters: inout [UInt8]) -> WordClass {
    let found = look(up: &letters)
    return found.id >= 0 ? classes[Int(found.id)] : []
  }

  /// The number a word such as `fifteen` stands for.
  func numberValue(of word: Int32) -> Int? { numbers[word] }

  /// The place in an order that a word such as `second` stands for.
  func place(of word: Int32) -> Int? { places[word] }

  func isToday(_ word: Int32) -> Bool { word == today }

  /// Calls back with each symbol under which a trie may know the word.
  @inline(__always)
  func eachSymbol(of word: Word, _ body: (Int32) -> Void) {
    if word.id >= 0 { body(word.id) }
    var prefix = word.prefix
    while prefix >= 0 {
      body(Self.firstPrefix + prefix)
      prefix = prefixes.shorter[Int(prefix)]
    }
  }

  /// As above, for the symbol of two words run together.
  @inline(__always)
  func eachSymbol(of joined: Int32, _ body: (Int32) -> Void) {
    var prefix = joined - Self.firstPrefix
    if joined < Self.firstPrefix {
      body(joined)
      prefix = prefixOfWord[Int(joined)]
    }
    while prefix >= 0 {
      body(Self.firstPrefix + prefix)
      prefix = prefixes.shorter[Int(prefix)]
    }
  }

  /// Among the phrases of the same words as one, the one that speaks in a sentence: the first of which a
  /// word stands near, else the one that asks for none; -1 for none.
  func speaking(_ phrase: Int32, among words: ArraySlice<Word>) -> Int32 {
    var unasked: Int32 = -1
    var phrase = phrase
    while phrase >= 0 {
      if near[Int(phrase)].isEmpty {
        unasked = phrase
      } else if isNear(phrase, among: words) {
        return phrase
      }
      phrase = alternatives[Int(phrase)]
    }
    return unasked
  }

  /// Whether a phrase is one or an alternative of it, which speaks near other words.
  func isAlternative(_ phrase: Int, of first: Int) -> Bool {
    var other = Int32(first)
    while other >= 0, other != phrase { other = alternatives[Int(other)] }
    return other >= 0
  }

  private func isNear(_ phrase: Int32, among words: ArraySlice<Word>) -> Bool {
    let wanted = near[Int(phrase)]
    var isNear = false
    for word in words where !isNear {
      eachSymbol(of: word) { symbol in isNear = isNear || wanted.contains(symbol) }
    }
    return isNear
  }
}

/// A cue without its words, as the rules of reading need it.
struct CueRule: Sendable {
  var act: Status?
  var finding: Status?
  var direction: ReadingTables.Direction
  var reach: ReadingTables.Reach
}

/// A heading without its words.
struct HeadingRule: Sendable {
  var kind: Section.Kind
  var act: Status?
  var finding: Status?
}
