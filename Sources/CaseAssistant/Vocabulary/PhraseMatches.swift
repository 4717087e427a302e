/// The phrases of a rule book in a stretch of words: leftmost first, at each place the longest that
/// speaks there.
struct PhraseMatches {
  struct Match {
    var words: Range<Int>
    var phrase: Int
  }

  private(set) var matches: [Match] = []
  private let words: [Word]
  /// The stretch, among whose words a phrase may want others near; nil to ask for none.
  private var stretch: Range<Int>?
  private var end = 0
  private let lexicon: Lexicon
  private let needsCapitals: Bool

  /// Abbreviations must be written in capitals to be found, but for notes without capitals and notes
  /// without small letters.
  init(in note: ParsedNote, _ lexicon: Lexicon) {
    words = note.words
    self.lexicon = lexicon
    needsCapitals = note.hasCapitals && note.hasSmallLetters
  }

  /// Finds the phrases of one stretch of words, in place of those of the last one.
  mutating func find(in range: Range<Int>) {
    matches.removeAll(keepingCapacity: true)
    stretch = range
    end = range.upperBound
    var index = range.lowerBound
    while index < end {
      guard words[index].kind.contains(.startsPhrase) || words[index].joined >= 0 else {
        index += 1
        continue
      }
      var best: Match?
      walk(0, index, index, capitals: true, &best)
      guard let best else {
        index += 1
        continue
      }
      if !lexicon.isSilent[best.phrase] { matches.append(best) }
      index = best.words.upperBound
    }
  }

  /// The phrase that takes all of a stretch of words, whether it speaks or only silences.
  func whole(_ range: Range<Int>) -> Int? {
    var found = self
    found.stretch = nil
    found.end = range.upperBound
    var best: Match?
    found.walk(0, range.lowerBound, range.lowerBound, capitals: true, &best)
    return best?.words == range ? best?.phrase : nil
  }

  private func walk(
    _ node: Int32, _ start: Int, _ index: Int, capitals: Bool, _ best: inout Match?
  ) {
    guard index < end else { return }
    let word = words[index]
    if index > start, !word.gap.isDisjoint(with: .breaksPhrase) { return }
    let capitals =
      capitals
      && (!needsCapitals || word.marks.contains(.allCaps) || word.marks.contains(.number)
        || word.marks.contains(.oneCapital))
    lexicon.eachSymbol(of: word) { symbol in
      step(lexicon.phrases.child(of: node, symbol), start, index + 1, capitals, &best)
    }
    if word.joined >= 0, index + 1 < end {
      lexicon.eachSymbol(of: word.joined) { symbol in
        step(lexicon.phrases.child(of: node, symbol), start, index + 2, capitals, &best)
      }
    }
  }

  private func step(
    _ child: Int32, _ start: Int, _ next: Int, _ capitals: Bool, _ best: inout Match?
  ) {
    guard child >= 0 else { return }
    let leaf = lexicon.phrases.leaf(child)
    let first = leaf.first >= 0 ? leaf.first : capitals ? leaf.second : -1
    if first >= 0, next > best?.words.upperBound ?? start {
      let phrase = stretch.map { lexicon.speaking(first, among: words[$0]) } ?? first
      if phrase >= 0 { best = Match(words: start..<next, phrase: Int(phrase)) }
    }
    walk(child, start, next, capitals: capitals, &best)
  }

  /// Whether words name an act: as a phrase of the book, or by the look of their words.
  func isAct(_ range: Range<Int>) -> Bool {
    for match in matches where match.words.overlaps(range) && lexicon.isAct[match.phrase] {
      return true
    }
    var head = range.lowerBound
    while head < range.upperBound, !words[head].kind.contains(.preposition) { head += 1 }
    let noun = head > range.lowerBound ? range.lowerBound..<head : range
    if words[noun.upperBound - 1].kind.contains(.state) { return false }
    return noun.contains { words[$0].kind.contains(.act) }
  }
}
