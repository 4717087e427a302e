import CodingRules

/// Every word and phrase the reader knows, compiled once: the phrases of the rule book, the cues and
/// headings of the tables, and the words of grammar.
struct Lexicon: Sendable {
  /// Symbols of the tries that stand for any number, year, month or weekday.
  enum Placeholder {
    static let number: Int32 = -10
    static let year: Int32 = -11
    static let month: Int32 = -12
    static let weekday: Int32 = -13
  }

  private static let firstPrefix: Int32 = 1 << 24

  private(set) var words = WordTable(capacity: 8192)
  private(set) var classes: [WordClass] = []
  private var prefixes = WordTable()
  /// The next shorter prefix of the same word; -1 without.
  private var shorter: [Int32] = []
  private var prefixClasses: [WordClass] = []
  private var prefixLengths: UInt64 = 0
  /// The longest prefix of each word.
  private var prefixOfWord: [Int32] = []
  private var misspellings = Misspellings(of: [], in: WordTable())

  private var numbers: [Int32: Int] = [:]

  private(set) var phrases = PhraseTrie()
  private(set) var cues = PhraseTrie()
  private(set) var headings = PhraseTrie()
  /// By phrase of the book: whether it names a deed.
  private(set) var isAct: [Bool]
  /// By phrase of the book: words of which one must stand in the same sentence, as symbols; empty for
  /// most phrases.
  private var near: [[Int32]] = []
  /// By phrase of the book: whether it only keeps others from speaking.
  private(set) var isSilent: [Bool]

  init(_ book: RuleBook, tables: ReadingTables) {
    isAct = book.phrases.map { $0.claims.contains { book.facts[$0.fact].opensLine } }
    isSilent = book.phrases.map { $0.claims.isEmpty }
    for entry in tables.words {
      for word in entry.words { addWord(word, classes: entry.kind) }
    }
    for (value, word) in Self.numberWords {
      var letters: [UInt8] = []
      for index in 0..<word.utf8CodeUnitCount { letters.append(word.utf8Start[index]) }
      Spelling.fold(&letters)
      numbers[number(of: letters)] = value
    }
    for (index, cue) in tables.cues.enumerated() {
      for wording in cue.wordings {
        for symbols in symbols(of: wording) {
          if cue.direction != .backward { cues.insert(symbols, value: Int32(index), .first) }
          if cue.direction != .forward, cue.direction != .modal {
            cues.insert(symbols, value: Int32(index), .second)
          }
        }
      }
    }
    for (index, heading) in tables.headings.enumerated() {
      for wording in heading.wordings {
        for symbols in symbols(of: wording) { headings.insert(symbols, value: Int32(index)) }
      }
    }
    var long: [Int32] = []
    for (index, phrase) in book.phrases.enumerated() {
      let capitals = Self.isAbbreviation(phrase.words)
      near.append(phrase.near.flatMap { symbols(of: $0) }.compactMap { $0.count == 1 ? $0[0] : nil })
      for symbols in symbols(of: phrase.words) {
        phrases.insert(symbols, value: Int32(index), capitals ? .second : .first)
        for symbol in symbols where symbol >= 0 && symbol < Self.firstPrefix { long.append(symbol) }
      }
    }
    var seen = Array(repeating: false, count: words.count)
    long = long.filter { word in
      defer { seen[Int(word)] = true }
      return !seen[Int(word)]
    }
    misspellings = Misspellings(of: long, in: words)
    prefixOfWord = (0..<Int32(words.count)).map { longestPrefix(of: Array(words.word($0))) }
  }

  // MARK: Looking up

  /// The word and the longest prefix that lower-case letters stand for. Folds the letters in place.
  func look(up letters: inout [UInt8]) -> (id: Int32, prefix: Int32) {
    var id = words.find(letters)
    if id >= 0 { return (id, prefixOfWord[Int(id)]) }
    Spelling.fold(&letters)
    id = words.find(letters)
    if id >= 0 { return (id, prefixOfWord[Int(id)]) }
    let prefix = longestPrefix(of: letters)
    if prefix < 0, letters.count >= Misspellings.shortest,
      let meant = misspellings.correction(of: letters, in: words)
    {
      return (meant, prefixOfWord[Int(meant)])
    }
    return (WordTable.unknown, prefix)
  }

  /// The number of a word that two parts make up together; -1 for none.
  func join(_ first: [UInt8], _ second: [UInt8]) -> Int32 {
    var letters = first + second
    Spelling.fold(&letters)
    return words.find(letters)
  }

  func classes(of word: Word) -> WordClass {
    var result: WordClass = word.id >= 0 ? classes[Int(word.id)] : []
    if word.marks.contains(.act) { result.insert(.act) }
    var prefix = word.prefix
    while prefix >= 0 {
      result.formUnion(prefixClasses[Int(prefix)])
      prefix = shorter[Int(prefix)]
    }
    if word.marks.contains(.number) { result.insert(.number) }
    return result
  }

  func classesOfWord(_ letters: inout [UInt8]) -> WordClass {
    let found = look(up: &letters)
    return found.id >= 0 ? classes[Int(found.id)] : []
  }

  /// The number a word such as `fifteen` stands for.
  func numberValue(of word: Int32) -> Int? { numbers[word] }

  /// Calls back with each symbol under which a trie may know the word.
  @inline(__always)
  func eachSymbol(of word: Word, _ body: (Int32) -> Void) {
    if word.id >= 0 { body(word.id) }
    var prefix = word.prefix
    while prefix >= 0 {
      body(Self.firstPrefix + prefix)
      prefix = shorter[Int(prefix)]
    }
  }

  /// Whether a phrase that speaks only near certain words has one of them in its sentence.
  func speaks(_ phrase: Int, among words: ArraySlice<Word>) -> Bool {
    let wanted = near[phrase]
    guard !wanted.isEmpty else { return true }
    var isNear = false
    for word in words where !isNear {
      eachSymbol(of: word) { symbol in isNear = isNear || wanted.contains(symbol) }
    }
    return isNear
  }

  /// Whether letters look like the name of a procedure, by their ending.
  static func looksLikeAct(_ letters: [UInt8]) -> Bool {
    guard letters.count >= 7 else { return false }
    return actEndings.contains { letters.ends(with: $0) }
  }

  private static let numberWords: [(Int, StaticString)] = [
    (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"),
    (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (15, "fifteen"),
    (20, "twenty"), (25, "twentyfive"), (30, "thirty"), (40, "forty"), (45, "fortyfive"),
    (60, "sixty"), (90, "ninety"),
  ]

  private static let actEndings: [StaticString] = [
    "ectomy", "otomy", "ostomy", "plasty", "embolization", "mbolysis", "rinolysis", "theterization",
    "graphy", "ogram", "scopy", "centesis", "tripsy", "rrhaphy", "pexy", "desis", "cularization",
    "ectomized", "otherapy", "oablation", "implantation", "inization",
  ]

  private func longestPrefix(of letters: [UInt8]) -> Int32 {
    guard prefixLengths != 0 else { return -1 }
    var longest: Int32 = -1
    var hash: UInt32 = 2_166_136_261
    for index in 0..<min(letters.count, 63) {
      hash = (hash ^ UInt32(letters[index])) &* 16_777_619
      guard prefixLengths & (1 << UInt64(index + 1)) != 0 else { continue }
      let found = prefixes.find(Array(letters[...index]), hash: hash ^ (hash >> 15))
      if found >= 0 { longest = found }
    }
    return longest
  }

  // MARK: Compiling

  private mutating func addWord(_ text: String, classes kind: WordClass) {
    for symbols in symbols(of: text) {
      guard symbols.count == 1 else { continue }
      if symbols[0] >= Self.firstPrefix {
        prefixClasses[Int(symbols[0] - Self.firstPrefix)].formUnion(kind)
      } else if symbols[0] >= 0 {
        classes[Int(symbols[0])].formUnion(kind)
      }
    }
  }

  private mutating func number(of letters: [UInt8]) -> Int32 {
    let number = words.insert(letters)
    while classes.count < words.count {
      classes.append(Self.looksLikeAct(letters) ? .act : [])
    }
    return number
  }

  private mutating func numberOfPrefix(_ letters: [UInt8]) -> Int32 {
    let number = prefixes.insert(letters)
    if Int(number) == shorter.count {
      prefixClasses.append([])
      shorter.append(-1)
      prefixLengths |= 1 << UInt64(min(letters.count, 63))
      for index in shorter.indices { shorter[index] = nextShorter(Int32(index)) }
    }
    return number
  }

  private func nextShorter(_ prefix: Int32) -> Int32 {
    let letters = Array(prefixes.word(prefix))
    for length in stride(from: letters.count - 1, to: 0, by: -1) {
      let found = prefixes.find(Array(letters[..<length]))
      if found >= 0 { return found }
    }
    return -1
  }

  /// The paths of a phrase: as written and, where it has hyphens, with the parts run together.
  private mutating func symbols(of text: String) -> [[Int32]] {
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
    return paths
  }

  private mutating func symbol(of letters: [UInt8], isPrefix: Bool) -> Int32 {
    if letters.count == 1, letters[0] == UInt8(ascii: "#") { return Placeholder.number }
    if letters.equals("####") { return Placeholder.year }
    if letters.equals("@month") { return Placeholder.month }
    if letters.equals("@weekday") { return Placeholder.weekday }
    var folded = letters
    if isPrefix { return Self.firstPrefix + numberOfPrefix(folded) }
    Spelling.fold(&folded)
    return number(of: folded)
  }

  /// Whether a phrase is an abbreviation that only capitals match: two to five letters, all capital.
  private static func isAbbreviation(_ text: String) -> Bool {
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
}
