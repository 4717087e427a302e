/// Phrases as paths of symbols, which words get as they are met.
extension LexiconBuilder {
  private mutating func number(of letters: [UInt8]) -> Int32 {
    let number = words.insert(letters)
    while classes.count < words.count {
      classes.append(UnknownWords.classes(of: letters).intersection(.act))
      isSpelled.append(false)
    }
    return number
  }

  /// Sets `path` to each path of a phrase in turn: as written and, where it has hyphens, with the
  /// parts run together.
  mutating func eachPath(of text: String, _ body: (inout Self) -> Void) {
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
    var start = 0
    var hash = WordTable.seed
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        // In a small letter and in a digit the bit that makes letters small is set.
        hash = WordTable.step(hash, byte | 0x20)
      case UInt8(ascii: " "), UInt8(ascii: "*"):
        let isPrefix = byte == UInt8(ascii: "*")
        addPlainWord(UnsafeBufferPointer(rebasing: text[start..<index]), hash, isPrefix: isPrefix)
        start = index + 1
        hash = WordTable.seed
      default: return false
      }
    }
    addPlainWord(UnsafeBufferPointer(rebasing: text[start...]), hash, isPrefix: false)
    return true
  }

  private mutating func addPlainWord(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, isPrefix: Bool
  ) {
    guard !word.isEmpty else { return }
    if !isPrefix {
      // A word the table has is folded already.
      let known = words.find(word, smallHash: WordTable.finish(hash))
      if known >= 0 { return path.append(known) }
    }
    path.append(symbol(of: word.map { $0 | 0x20 }, isPrefix: isPrefix))
  }

  mutating func symbol(of word: StaticString) -> Int32 {
    var letters: [UInt8] = []
    for index in 0..<word.utf8CodeUnitCount { letters.append(word.utf8Start[index]) }
    return symbol(of: letters, isPrefix: false)
  }

  private mutating func symbol(of letters: [UInt8], isPrefix: Bool) -> Int32 {
    if let placeholder = Self.placeholder(letters) { return placeholder }
    var folded = letters
    if isPrefix {
      _ = Spelling.american(&folded)
      return Lexicon.firstPrefix + prefixes.insert(folded)
    }
    Spelling.fold(&folded)
    return number(of: folded)
  }

  /// The symbol of a word that stands for any word of a kind; nil for every other.
  private static func placeholder(_ letters: [UInt8]) -> Int32? {
    switch letters.first {
    case UInt8(ascii: "#"):
      if letters.count == 1 { return Lexicon.Placeholder.number }
      if letters.equals("####") { return Lexicon.Placeholder.year }
    case UInt8(ascii: "@"):
      if letters.equals("@month") { return Lexicon.Placeholder.month }
      if letters.equals("@weekday") { return Lexicon.Placeholder.weekday }
      if letters.equals("@unit") { return Lexicon.Placeholder.unit }
      if letters.equals("@site") { return Lexicon.Placeholder.site }
      if letters.equals("@date") { return Lexicon.Placeholder.date }
      if letters.equals("@time") { return Lexicon.Placeholder.time }
      if letters.equals("@any") { return Lexicon.Placeholder.any }
    default: break
    }
    return nil
  }
}
