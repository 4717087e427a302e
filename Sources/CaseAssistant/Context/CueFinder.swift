/// A cue found in a sentence; offsets count the words of the sentence.
struct CueHit: Sendable {
  /// Index of the cue that looks forward, or of one that ends or only swallows; -1 without.
  var forward: Int
  /// Index of the cue that looks backward; -1 without.
  var backward: Int
  var start: Int
  var end: Int
  /// Where the part ends that looks forward; before `end` for `not` inside `not noted`.
  var forwardEnd: Int
}

/// Finds cues among the words of a sentence: leftmost first, the longest at each place.
struct CueFinder {
  /// Which wordings are looked for.
  enum Kind {
    case cues, hints
  }

  private let lexicon: Lexicon
  private let kind: Kind
  private let words: ArraySlice<Word>
  private let classes: [WordClass]

  /// `classes` are those of the words, in order.
  init(
    _ lexicon: Lexicon, _ kind: Kind, _ words: ArraySlice<Word>, _ classes: [WordClass]
  ) {
    self.lexicon = lexicon
    self.kind = kind
    self.words = words
    self.classes = classes
  }

  private var trie: PhraseTrie { kind == .cues ? lexicon.cues : lexicon.hints }

  /// Adds what it finds.
  func find(into hits: inout [CueHit]) {
    let first: WordClass = kind == .cues ? .startsCue : .startsHint
    let starts = first.union([.number, .month, .weekday, .clockTime, .unit])
    var index = 0
    while index < count {
      if !classes[index].isDisjoint(with: starts), var hit = longest(from: index) {
        if let longer = longerDenial(at: hit) { hit = longer }
        hits.append(hit)
        index = hit.end
      } else {
        index += 1
      }
    }
  }

  private var count: Int { classes.count }

  private func word(_ index: Int) -> Word { words[words.startIndex + index] }

  private func gap(_ index: Int) -> Gap { index == 0 ? [] : word(index).gap }

  private func cue(_ index: Int) -> CueRule { lexicon.cueRules[index] }

  private func longest(from start: Int) -> CueHit? {
    var best: CueHit?
    walk(0, start, start, &best)
    if let hit = best, hit.forward >= 0, cue(hit.forward).act == .otherPerson, informs(hit.end) {
      return nil
    }
    // "In March 2026" is not "in March" where the year is not over.
    if let hit = best, hit.end < count, word(hit.end).marks.contains(.year),
      classes[hit.end - 1].contains(.month), !yearHasPassed(word(hit.end))
    {
      return nil
    }
    return best
  }

  /// The longer cue that begins with the denial at the end of this one: of "shows no change" the words
  /// "no change".
  private func longerDenial(at hit: CueHit) -> CueHit? {
    let last = hit.end - 1
    guard last > hit.start, classes[last].contains(.negation), let longer = longest(from: last),
      longer.end > hit.end || hit.forward < 0 && longer.forward >= 0 && goesOn(hit.end)
    else { return nil }
    return longer
  }

  /// Whether a noun follows at once: "he said no embolization was done".
  private func goesOn(_ index: Int) -> Bool {
    index < count && gap(index).isSubset(of: [.space, .newline, .quote])
      && classes[index].isDisjoint(with: [.preposition, .and, .or, .given, .adverb, .pronoun])
  }

  /// Whether a relative goes on to speak for the patient: "her husband would not allow".
  private func informs(_ start: Int) -> Bool {
    for index in start..<min(start + 4, count) {
      if classes[index].contains(.informs) { return true }
      let isModal = classes[index].contains(.verb) || classes[index].contains(.adverb)
      guard isModal || classes[index].contains(.negation) else { return false }
    }
    return false
  }

  private func walk(_ node: Int32, _ start: Int, _ index: Int, _ best: inout CueHit?) {
    guard index < count else { return }
    if index > start, !gap(index).isDisjoint(with: .breaksPhrase) { return }
    if index > start, gap(index).contains(.period), !gap(index).contains(.space) { return }
    let word = word(index)
    var found = false
    func step(_ symbol: Int32, to end: Int) {
      let child = trie.child(of: node, symbol)
      guard child >= 0 else { return }
      found = true
      consider(child, start, end, &best)
      walk(child, start, end, &best)
    }
    /// Steps over one or several words of a kind: "twenty four", "angio suite".
    func run(_ symbol: Int32, _ kind: WordClass) {
      var end = index + 1
      repeat {
        step(symbol, to: end)
        end += 1
      } while found && end <= count && end - index < 4 && classes[end - 1].contains(kind)
        && gap(end - 1).isSubset(of: [.space, .hyphen, .newline])
    }
    lexicon.eachSymbol(of: word) { step($0, to: index + 1) }
    if word.marks.contains(.year), yearHasPassed(word) {
      step(Lexicon.Placeholder.year, to: index + 1)
    }
    if classes[index].contains(.number) {
      if let end = endOfDate(index) { step(Lexicon.Placeholder.date, to: end) }
      if let end = endOfTime(index) { step(Lexicon.Placeholder.time, to: end) }
      run(Lexicon.Placeholder.number, .number)
    }
    if classes[index].contains(.clockTime) { step(Lexicon.Placeholder.time, to: index + 1) }
    if classes[index].contains(.unit) { step(Lexicon.Placeholder.unit, to: index + 1) }
    if classes[index].contains(.site) { run(Lexicon.Placeholder.site, .site) }
    if index > start { step(Lexicon.Placeholder.any, to: index + 1) }
    if word.marks.contains(.capital), !classes[index].isDisjoint(with: [.month, .weekday]) {
      // "May-Thurner" is no month.
      if classes[index].contains(.month), index + 1 == count || gap(index + 1) != .hyphen {
        step(Lexicon.Placeholder.month, to: index + 1)
      }
      if classes[index].contains(.weekday) { step(Lexicon.Placeholder.weekday, to: index + 1) }
    }
    // An adverb may stand inside a cue: "could not safely be".
    if !found, index > start, index - start < 8, classes[index].contains(.adverb), node != 0 {
      walk(node, start, index + 1, &best)
    }
  }

  /// Where a date in digits ends that begins at a word: `10/22`, `3/5/2024`.
  private func endOfDate(_ start: Int) -> Int? {
    guard isShortNumber(start, 2), start + 1 < count, gap(start + 1) == .slash,
      isShortNumber(start + 1, 2)
    else { return nil }
    if start + 2 < count, gap(start + 2) == .slash, isShortNumber(start + 2, 4) {
      return start + 3
    }
    return start + 2
  }

  /// Where a time of day in digits ends that begins at a word: `16:30`.
  private func endOfTime(_ start: Int) -> Int? {
    guard isShortNumber(start, 2), start + 1 < count, gap(start + 1) == .colon,
      isShortNumber(start + 1, 2), word(start + 1).end - word(start + 1).start == 2
    else { return nil }
    return start + 2
  }

  private func isShortNumber(_ index: Int, _ digits: Int32) -> Bool {
    let word = word(index)
    return word.marks.contains(.number) && word.end - word.start <= digits
  }

  private func consider(_ node: Int32, _ start: Int, _ end: Int, _ best: inout CueHit?) {
    let leaf = trie.leaf(node)
    guard !leaf.isEmpty, end > best?.end ?? start else { return }
    var hit = CueHit(
      forward: Int(leaf.first), backward: Int(leaf.second), start: start, end: end, forwardEnd: end)
    if hit.forward < 0, let old = best, old.forward >= 0, cue(old.forward).direction == .modal {
      hit.forward = old.forward
      hit.forwardEnd = old.forwardEnd
    }
    // "Requested for" still is what "requested" says of the words before.
    if hit.backward < 0, classes[end - 1].contains(.preposition), let old = best,
      old.backward >= 0, cue(hit.forward).direction == .forward,
      cue(hit.forward).finding != .negated,
      cue(old.backward).direction != .pseudo, cue(old.backward).direction != .end,
      cue(old.backward).reach != .value, cue(old.backward).reach != .next
    {
      hit.backward = old.backward
    }
    best = hit
  }

  /// A year that is not over yet may be that of the encounter.
  private func yearHasPassed(_ word: Word) -> Bool { Int(word.year) < lexicon.year }
}
