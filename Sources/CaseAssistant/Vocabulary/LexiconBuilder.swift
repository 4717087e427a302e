import CodingRules

/// Compiles the words and phrases of a rule book and of the reading tables.
struct LexiconBuilder {
  private(set) var words = WordTable(capacity: 16384)
  private(set) var classes: [WordClass] = []
  private(set) var prefixes = PrefixTable()
  private(set) var numbers: [Int32: Int] = [:]
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
  /// Words of phrases that text may misspell.
  private var isSpelled: [Bool] = []
  /// By symbol of a word that of its shorthand.
  private var shorthand: [Int32: Int32] = [:]
  private var letters: [UInt8] = []
  private var path: [Int32] = []

  init(_ book: RuleBook, _ tables: ReadingTables) {
    phrases = PhraseTrie(capacity: book.phrases.count * 3)
    cues = PhraseTrie(capacity: 6000)
    hints = PhraseTrie(capacity: 2000)
    headings = PhraseTrie(capacity: 1000)
    for entry in tables.wordLists {
      for word in entry.words { addWord(word, classes: entry.kind) }
    }
    for (value, word) in Self.numberWords { numbers[symbol(of: word)] = value }
    for (word, short) in Self.shorthands {
      shorthand[symbol(of: word)] = symbol(of: short)
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
    for (index, phrase) in book.phrases.enumerated() { add(phrase, Int32(index)) }
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

  private mutating func add(_ phrase: Phrase, _ index: Int32) {
    var wanted: [Int32] = []
    for word in phrase.near {
      eachPath(of: word) { if $0.path.count == 1 { wanted.append($0.path[0]) } }
    }
    near.append(wanted)
    alternatives.append(-1)
    let place: PhraseTrie.Place = Self.isAbbreviation(phrase.words) ? .second : .first
    let known = clashes.count
    var isFound = false
    eachPath(of: phrase.words) { builder in
      if let other = builder.phrases.insert(builder.path, value: index, place),
        !builder.link(index, to: other)
      {
        builder.clashes.append(
          PhraseClash(phrase: Int(index), winner: Int(other), isWhole: true))
      } else {
        isFound = true
      }
      for symbol in builder.path where symbol >= 0 && symbol < Lexicon.firstPrefix {
        while builder.isSpelled.count <= Int(symbol) { builder.isSpelled.append(false) }
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
      let path = builder.path
      let short = path.map { builder.shorthand[$0] ?? $0 }
      guard short != path else { return }
      builder.path = short
      body(&builder)
    }
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

  private mutating func number(of letters: [UInt8]) -> Int32 {
    let number = words.insert(letters)
    while classes.count < words.count {
      classes.append(UnknownWords.classes(of: letters).intersection(.act))
    }
    return number
  }

  /// Sets `path` to each path of a phrase in turn: as written and, where it has hyphens, with the
  /// parts run together.
  private mutating func eachPath(of text: String, _ body: (inout Self) -> Void) {
    if setPlainPath(text) {
      body(&self)
      return
    }
    let parts = PhraseParts(text)
    var paths: [[Int32]] = [[]]
    for (index, word) in parts.words.enumerated() {
      let alone = symbol(of: word, isPrefix: parts.isPrefix[index])
      guard index > 0, parts.isHyphenated[index], !parts.isPrefix[index - 1], paths.count < 4 else {
        for path in paths.indices { paths[path].append(alone) }
        continue
      }
      let joined = symbol(of: parts.words[index - 1] + word, isPrefix: parts.isPrefix[index])
      paths = paths.flatMap { [$0 + [alone], $0.dropLast() + [joined]] }
    }
    for one in paths {
      path = one
      body(&self)
    }
  }

  /// The common case, without detours: letters, digits, blanks and a star. False for any other text.
  private mutating func setPlainPath(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { setPlainPath($0) }
  }

  private mutating func setPlainPath(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    path.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    var start = 0
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        break
      case UInt8(ascii: " "), UInt8(ascii: "*"):
        addPlainWord(text[start..<index], isPrefix: byte == UInt8(ascii: "*"))
        start = index + 1
      default: return false
      }
    }
    addPlainWord(text[start...], isPrefix: false)
    return true
  }

  private mutating func addPlainWord(_ word: Slice<UnsafeBufferPointer<UInt8>>, isPrefix: Bool) {
    guard !word.isEmpty else { return }
    letters.append(contentsOf: word)
    // In a small letter and in a digit the bit that makes letters small is set.
    for index in letters.indices { letters[index] |= 0x20 }
    if isPrefix {
      path.append(symbol(of: letters, isPrefix: true))
    } else {
      // A word the table has is folded already.
      let known = words.find(letters[...])
      path.append(known >= 0 ? known : symbol(of: letters, isPrefix: false))
    }
    letters.removeAll(keepingCapacity: true)
  }

  private mutating func symbol(of word: StaticString) -> Int32 {
    var letters: [UInt8] = []
    for index in 0..<word.utf8CodeUnitCount { letters.append(word.utf8Start[index]) }
    return symbol(of: letters, isPrefix: false)
  }

  private mutating func symbol(of letters: [UInt8], isPrefix: Bool) -> Int32 {
    if letters.count == 1, letters[0] == UInt8(ascii: "#") { return Lexicon.Placeholder.number }
    if letters.equals("####") { return Lexicon.Placeholder.year }
    if letters.equals("@month") { return Lexicon.Placeholder.month }
    if letters.equals("@weekday") { return Lexicon.Placeholder.weekday }
    if letters.equals("@unit") { return Lexicon.Placeholder.unit }
    if letters.equals("@site") { return Lexicon.Placeholder.site }
    if letters.equals("@date") { return Lexicon.Placeholder.date }
    if letters.equals("@time") { return Lexicon.Placeholder.time }
    if letters.equals("@any") { return Lexicon.Placeholder.any }
    var folded = letters
    if isPrefix {
      _ = Spelling.american(&folded)
      return Lexicon.firstPrefix + prefixes.insert(folded)
    }
    Spelling.fold(&folded)
    return number(of: folded)
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
}
