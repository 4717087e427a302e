package import CodingRules

/// Reads cases: words, sentences and sections, the phrases of a rule book, and what became of each.
package struct CaseReader: Sendable {
  let lexicon: Lexicon
  package let tables: ReadingTables

  /// Compiles the phrases of a book; do it once and read many cases.
  package init(_ book: RuleBook, tables: ReadingTables = .builtIn) {
    lexicon = Lexicon(book, tables: tables)
    self.tables = tables
  }

  /// Everything found in a text; with `explaining` each cue also tells how far it reached.
  package func read(_ text: String, explaining: Bool = false) -> CaseReading {
    read(text, explaining: explaining, with: nil)
  }

  /// As above, with a memory that only this reader's words are put into.
  func read(_ text: String, explaining: Bool, with memory: WordMemory?) -> CaseReading {
    let note = ParsedNote(text, lexicon, memory)
    let offsets = ScalarOffsets(note.bytes)
    var mentions: [Mention] = []
    var found = PhraseMatches(in: note, lexicon)
    var view = SentenceView(lexicon)
    var targets: [Target] = []
    let days = DayInQuestion.sides(in: note, lexicon)
    for (number, sentence) in note.sentences.enumerated() {
      found.find(in: sentence.words)
      guard !found.matches.isEmpty else { continue }
      let range = note.readingRange(of: number)
      let base = range.lowerBound
      targets.removeAll(keepingCapacity: true)
      for match in found.matches { targets.append(target(match, from: base)) }
      view.load(note.words[range], targets)
      for (index, match) in found.matches.enumerated() {
        var decision = Ruling.decide(note, sentence, view, targets[index])
        if !days.isEmpty, let side = days[number], decision.status.isAsserted {
          let status = side.status(isAct: targets[index].isAct)
          decision = StatusDecision(status: status, rule: .otherDay, words: nil)
        }
        mentions.append(
          Mention(
            range: offsets.range(
              note.words[match.words.lowerBound].start, note.words[match.words.upperBound - 1].end),
            phrase: match.phrase, status: decision.status, role: view.role(of: targets[index]),
            isParticiple: note.isParticiple(match.words.upperBound - 1),
            sides: view.sides(
              of: targets[index], isPlural: note.isPlural(match.words.upperBound - 1)),
            joint: index == 0 ? .none : view.joint(targets[index - 1], targets[index]),
            cue: decision.cue(note, base, offsets, lexicon, in: explaining ? view : nil),
            sentence: number, section: sentence.section))
      }
    }
    return CaseReading(
      sections: note.sections(offsets), sentences: note.sentences(offsets), mentions: mentions,
      measurements: Measuring.measure(note, lexicon, offsets))
  }

  private func target(_ match: PhraseMatches.Match, from base: Int) -> Target {
    Target(
      start: match.words.lowerBound - base, end: match.words.upperBound - base,
      isAct: lexicon.isAct[match.phrase])
  }

  /// Where words first stand in a text; the last of them may go on there, as in a plural.
  private static func first(_ wanted: [[UInt8]], in spellings: [[UInt8]]) -> Int? {
    guard let last = wanted.last, wanted.count <= spellings.count else { return nil }
    let starts = 0...(spellings.count - wanted.count)
    func agrees(_ start: Int) -> Bool {
      (0..<(wanted.count - 1)).allSatisfy { spellings[start + $0] == wanted[$0] }
    }
    return starts.first { agrees($0) && spellings[$0 + wanted.count - 1] == last }
      ?? starts.first { agrees($0) && spellings[$0 + wanted.count - 1].starts(with: last) }
  }

  /// The status of any words of one sentence, known to the vocabulary or not.
  package func status(of target: String, in sentence: String) -> (Status, CueMatch?) {
    let note = ParsedNote(sentence, lexicon)
    let offsets = ScalarOffsets(note.bytes)
    let wanted = ParsedNote(target, lexicon).spellings
    let spellings = note.spellings
    guard let start = Self.first(wanted, in: spellings) else { return (.uncertain, nil) }
    let words = start..<(start + wanted.count)
    guard let number = note.sentences.firstIndex(where: { $0.words.contains(start) }) else {
      return (.uncertain, nil)
    }
    let range = note.readingRange(of: number)
    let base = range.lowerBound
    let end = min(words.upperBound, range.upperBound)
    var found = PhraseMatches(in: note, lexicon)
    found.find(in: range)
    var one = Target(start: start - base, end: end - base, isAct: found.isAct(words))
    let others = found.matches.filter { !$0.words.overlaps(words) }.map {
      self.target($0, from: base)
    }
    var view = SentenceView(lexicon)
    view.load(note.words[range], others + [one])
    if let core = view.core(of: one) {
      one = core
      view.load(note.words[range], others + [one])
    }
    let decision = Ruling.decide(note, note.sentences[number], view, one)
    return (decision.status, decision.cue(note, base, offsets, lexicon))
  }
}

extension StatusDecision {
  /// What decided, with its place; with the sentence it stands in also how far it reached.
  func cue(
    _ note: ParsedNote, _ base: Int, _ offsets: ScalarOffsets, _ lexicon: Lexicon,
    in view: SentenceView? = nil
  ) -> CueMatch? {
    guard let name = rule.name(lexicon.cueNames) else { return nil }
    func place(_ words: Range<Int>) -> TextRange {
      offsets.range(
        note.words[base + words.lowerBound].start, note.words[base + words.upperBound - 1].end)
    }
    var match = CueMatch(name: name, range: words.map(place))
    if let view, case .cue(let index) = rule, let words {
      let field = view.field(of: words, view.cue(index))
      match.field = place(field.words)
      match.until = field.until.map(place)
    }
    return match
  }
}
