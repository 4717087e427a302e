import CodingRules

/// Compiles the words and phrases of a rule book and of the reading tables.
struct LexiconBuilder {
  var words = WordTable(capacity: 10000)
  var classes: [WordClass] = []
  var prefixes = PrefixTable()
  private(set) var numbers: [Int32: Int] = [:]
  private(set) var places: [Int32: Int] = [:]
  private(set) var today: Int32 = -1
  private(set) var phrases: PhraseTrie
  private(set) var cues: PhraseTrie
  private(set) var hints: PhraseTrie
  private(set) var headings: PhraseTrie
  /// By phrase of the book: words of which one must stand in the same sentence, as symbols; empty for
  /// most phrases.
  private(set) var near: [[Int32]] = []
  /// By phrase of the book: the next phrase of the same words, which speaks near others; -1 for none.
  private(set) var alternatives: [Int32] = []
  /// Phrases of the book whose place another one has taken.
  private(set) var clashes: [PhraseClash] = []
  /// By word: whether a phrase has it, so that text may misspell it.
  var isSpelled: [Bool] = []
  /// By symbol of a word that of its shorthand.
  private var shorthand: [(word: Int32, short: Int32)] = []
  /// The symbols of the phrase being read.
  var path: [Int32] = []
  private var lastNear: (words: [String], symbols: [Int32]) = ([], [])

  init(_ book: RuleBook, _ tables: ReadingTables) {
    phrases = PhraseTrie(capacity: book.phrases.count * 3 / 2)
    cues = PhraseTrie(capacity: 12000)
    hints = PhraseTrie(capacity: 2000)
    headings = PhraseTrie(capacity: 1000)
    for entry in tables.wordLists {
      for word in entry.words { addWord(word, classes: entry.kind) }
    }
    for (value, word) in Self.numberWords { numbers[symbol(of: word)] = value }
    today = symbol(of: "today")
    for (place, word) in Self.ordinalWords { places[symbol(of: word)] = place }
    for (word, short) in Self.shorthands {
      shorthand.append((symbol(of: word), symbol(of: short)))
    }
    for (index, cue) in tables.cues.enumerated() {
      for wording in cue.wordings {
        if cue.reach == .hint {
          let place: PhraseTrie.Place = cue.direction == .backward ? .second : .first
          eachPath(of: wording) { $0.hints.insert($0.path, value: Int32(index), place) }
        } else {
          addCue(wording, cue.direction, Int32(index))
        }
      }
    }
    for (index, heading) in tables.headings.enumerated() {
      for wording in heading.wordings {
        eachTablePath(of: wording) { $0.headings.insert($0.path, value: Int32(index)) }
      }
    }
    markAdverbs()
    near.reserveCapacity(book.phrases.count)
    alternatives.reserveCapacity(book.phrases.count)
    for index in book.phrases.indices {
      near.append(symbols(near: book.phrases[index].near))
      alternatives.append(-1)
      add(book.phrases[index].words, Int32(index))
    }
    // A word is found in capitals too, so it hides the abbreviation with its letters.
    for leaf in phrases.leaves where leaf.first >= 0 && leaf.second >= 0 {
      clashes.append(PhraseClash(phrase: Int(leaf.second), winner: Int(leaf.first), isWhole: true))
    }
    prefixes.link()
    markStarts()
  }

  /// Takes words in `ly` for adverbs that a cue may hold inside, but not those that are cues.
  private mutating func markAdverbs() {
    for word in 0..<Int32(words.count) where cues.child(of: 0, word) < 0 {
      let letters = words.word(word)
      if letters.count > 5, letters.suffix(2).elementsEqual([0x6C, 0x79]) {
        classes[Int(word)].insert(.adverb)
      }
    }
  }

  /// Notes which words begin a cue or a phrase, so that reading need not try the others.
  private mutating func markStarts() {
    for word in 0..<Int32(words.count) { classes[Int(word)].formUnion(starts(word)) }
    for prefix in prefixes.classes.indices {
      prefixes.classes[prefix].formUnion(starts(Lexicon.firstPrefix + Int32(prefix)))
    }
  }

  private func starts(_ symbol: Int32) -> WordClass {
    var result: WordClass = []
    if cues.child(of: 0, symbol) >= 0 { result.insert(.startsCue) }
    if hints.child(of: 0, symbol) >= 0 { result.insert(.startsHint) }
    if phrases.child(of: 0, symbol) >= 0 { result.insert(.startsPhrase) }
    return result
  }

  /// The words of phrases, each once.
  func spelledWords() -> [Int32] {
    isSpelled.indices.filter { isSpelled[$0] }.map { Int32($0) }
  }

  private mutating func add(_ phrase: String, _ index: Int32) {
    let place: PhraseTrie.Place = Self.isAbbreviation(phrase) ? .second : .first
    let known = clashes.count
    var isFound = false
    eachPath(of: phrase) { builder in
      if let other = builder.phrases.insert(builder.path, value: index, place),
        !builder.link(index, to: other)
      {
        builder.clashes.append(
          PhraseClash(phrase: Int(index), winner: Int(other), isWhole: true))
      } else {
        isFound = true
      }
      for symbol in builder.path where symbol >= 0 && symbol < Lexicon.firstPrefix {
        builder.isSpelled[Int(symbol)] = true
      }
    }
    if isFound { for clash in known..<clashes.count { clashes[clash].isWhole = false } }
  }

  /// Makes a phrase an alternative of another one of the same words if only one of them speaks near the
  /// words it asks for. False if it is none.
  private mutating func link(_ phrase: Int32, to first: Int32) -> Bool {
    var last = first
    while last != phrase {
      if near[Int(last)].isEmpty && near[Int(phrase)].isEmpty
        || near[Int(last)].contains(where: near[Int(phrase)].contains)
      {
        return false
      }
      guard alternatives[Int(last)] >= 0 else {
        alternatives[Int(last)] = phrase
        return true
      }
      last = alternatives[Int(last)]
    }
    return true
  }

  /// The words of which one must stand near a phrase; the phrases of one line of a vocabulary share them.
  private mutating func symbols(near words: [String]) -> [Int32] {
    if words.isEmpty { return [] }
    if words == lastNear.words { return lastNear.symbols }
    var symbols: [Int32] = []
    for word in words {
      eachPath(of: word) { if $0.path.count == 1 { symbols.append($0.path[0]) } }
    }
    lastNear = (words, symbols)
    return symbols
  }

  private mutating func addCue(
    _ wording: String, _ direction: ReadingTables.Direction, _ index: Int32
  ) {
    eachTablePath(of: wording) { builder in
      if direction != .backward { builder.cues.insert(builder.path, value: index, .first) }
      if direction != .forward, direction != .modal {
        builder.cues.insert(builder.path, value: index, .second)
      }
    }
  }

  /// As `eachPath`, for cues and headings, which notes also write in shorthand: `another pt`.
  private mutating func eachTablePath(of wording: String, _ body: (inout Self) -> Void) {
    eachPath(of: wording) { builder in
      body(&builder)
      if builder.shorten() { body(&builder) }
    }
  }

  /// Puts shorthand in place of the words of the path that have one; false where none has.
  private mutating func shorten() -> Bool {
    var isShort = false
    for index in path.indices {
      guard let short = shorthand.first(where: { $0.word == path[index] })?.short else { continue }
      path[index] = short
      isShort = true
    }
    return isShort
  }

  private static let shorthands: [(word: StaticString, short: StaticString)] = [
    ("patient", "pt"), ("history", "hx"),
  ]

  private mutating func addWord(_ text: String, classes kind: WordClass) {
    eachPath(of: text) { builder in
      guard builder.path.count == 1 else { return }
      let symbol = builder.path[0]
      if symbol >= Lexicon.firstPrefix {
        builder.prefixes.classes[Int(symbol - Lexicon.firstPrefix)].formUnion(kind)
      } else if symbol >= 0 {
        builder.classes[Int(symbol)].formUnion(kind)
      }
    }
  }

  /// Whether a phrase is an abbreviation that only capitals match: two to five letters, all capital.
  static func isAbbreviation(_ text: String) -> Bool {
    var capitals = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: return false
      default: break
      }
    }
    return (2...5).contains(capitals)
  }

  static let numberWords: [(Int, StaticString)] = [
    (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"),
    (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (15, "fifteen"),
    (20, "twenty"), (25, "twentyfive"), (30, "thirty"), (40, "forty"), (45, "fortyfive"),
    (60, "sixty"), (90, "ninety"),
  ]

  static let ordinalWords: [(Int, StaticString)] = [
    (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"),
  ]
}
