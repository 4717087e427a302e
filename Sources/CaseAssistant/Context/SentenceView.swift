/// What a status is decided for: words of the sentence that name an act or a finding.
struct Target: Sendable {
  var start: Int
  var end: Int
  var isAct: Bool
}

/// A sentence as the status rules see it: its words with their classes, its cues and its clauses.
struct SentenceView {
  private(set) var words: ArraySlice<Word> = []
  let lexicon: Lexicon
  private(set) var classes: [WordClass] = []
  private(set) var hits: [CueHit] = []
  /// The hints of the sentence, which count only where no cue does.
  private(set) var hints: [CueHit] = []
  /// By word: the clause it stands in.
  private(set) var clause: [Int32] = []
  /// By word: as `clause`, but a clause also begins where the words before have no verb of their own.
  private(set) var subclause: [Int32] = []
  /// By clause: the clause it is put into with parentheses; -1 without.
  private(set) var parent: [Int32] = []
  /// By word: the target it belongs to; -1 for none.
  private(set) var target: [Int32] = []
  private(set) var targets: [Target] = []
  private var ends: [Bool] = []
  private var afterCue: [Bool] = []
  private var outer: [(clause: Int32, subclause: Int32)] = []

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Turns to another sentence; the room of the last one is used again.
  mutating func load(_ words: ArraySlice<Word>, _ targets: [Target]) {
    self.words = words
    self.targets = targets
    classes.removeAll(keepingCapacity: true)
    target.removeAll(keepingCapacity: true)
    hits.removeAll(keepingCapacity: true)
    hints.removeAll(keepingCapacity: true)
    for word in words {
      classes.append(word.kind)
      target.append(-1)
    }
    for (number, one) in targets.enumerated() {
      for index in one.start..<one.end { target[index] = Int32(truncatingIfNeeded: number) }
    }
    findCues()
    findClauses()
  }

  var count: Int { classes.count }

  func word(_ index: Int) -> Word { words[words.startIndex + index] }

  func gap(_ index: Int) -> Gap { index == 0 ? [] : word(index).gap }

  func cue(_ index: Int) -> CueRule { lexicon.cueRules[index] }

  func direction(_ hit: CueHit) -> ReadingTables.Direction {
    lexicon.cueRules[hit.backward >= 0 ? hit.backward : hit.forward].direction
  }

  /// Whether a word names an act, be it a target or not.
  func isAct(_ index: Int) -> Bool {
    if target[index] >= 0 { return targets[Int(target[index])].isAct }
    return classes[index].contains(.act)
  }

  // MARK: Cues

  private mutating func findCues() {
    CueFinder(lexicon, .cues, words, classes).find(into: &hits)
    CueFinder(lexicon, .hints, words, classes).find(into: &hints)
    // Of "not without effect" the words "without effect" say nothing.
    hints = hints.filter { hint in
      !hits.contains {
        $0.start < hint.start && hint.start < $0.end && direction($0) == .pseudo
      }
    }
  }

  // MARK: Clauses

  private mutating func findClauses() {
    clause.removeAll(keepingCapacity: true)
    subclause.removeAll(keepingCapacity: true)
    parent.removeAll(keepingCapacity: true)
    outer.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    afterCue.removeAll(keepingCapacity: true)
    for _ in 0...count {
      ends.append(false)
      afterCue.append(false)
    }
    for hit in hits {
      afterCue[hit.end] = !datesEvent(hit)
      if direction(hit) == .end, !isInserted(hit) { ends[hit.start] = true }
    }
    parent.append(-1)
    var (hard, soft): (Int32, Int32) = (0, 0)
    var (lastHard, lastSoft): (Int32, Int32) = (0, 0)
    var clauseStart = 0
    func open() {
      lastHard += 1
      lastSoft += 1
      (hard, soft) = (lastHard, lastSoft)
    }
    for index in 0..<count {
      let gap = gap(index)
      if gap.contains(.close), let last = outer.popLast() {
        (hard, soft) = (last.clause, last.subclause)
      }
      if gap.contains(.open) {
        outer.append((hard, soft))
        let inside = hard
        open()
        parent.append(inside)
        clauseStart = index
      } else if index > 0, breaksClause(gap, afterCue[index]) || ends[index] {
        open()
        parent.append(-1)
        clauseStart = index
      } else if index > 0, gap.contains(.comma) || classes[index].contains(.and) {
        switch boundary(at: index, from: clauseStart) {
        case .none: break
        case .soft:
          lastSoft += 1
          soft = lastSoft
        case .hard:
          open()
          parent.append(-1)
          clauseStart = index
        }
      }
      clause.append(hard)
      subclause.append(soft)
    }
  }

  /// Whether an adverb stands between commas inside a clause: "the donor, however, had a leak".
  private func isInserted(_ hit: CueHit) -> Bool {
    guard hit.start > 0, hit.end < count, classes[hit.start].contains(.adverb),
      gap(hit.start).contains(.comma), gap(hit.end).contains(.comma)
    else { return false }
    var index = hit.start - 1
    while index > 0, gap(index).isDisjoint(with: [.comma, .semicolon, .colon, .dash]),
      classes[index].isDisjoint(with: [.verb])
    {
      index -= 1
    }
    return !classes[index].contains(.verb)
  }

  private func breaksClause(_ gap: Gap, _ afterCue: Bool) -> Bool {
    if !gap.isDisjoint(with: [.semicolon, .dash, .exclamation, .question, .bullet]) { return true }
    return gap.contains(.colon) && !afterCue
  }

  private enum Boundary {
    case none, soft, hard
  }

  /// Whether a comma or an `and` begins a clause of its own.
  private func boundary(at index: Int, from clauseStart: Int) -> Boundary {
    var first = index
    let joins = classes[first].contains(.and)
    if joins { first += 1 }
    guard first < count, !classes[first].contains(.or) else { return .none }
    var verb: Int?
    for at in first..<count {
      if at > first, endsChunk(at) { break }
      if classes[at].contains(.verb) {
        verb = at
        break
      }
    }
    guard let verb, !endsDeniedList(first..<verb, from: clauseStart) else { return .none }
    // "No coil, plug or glue was used" has one subject.
    if beginsWithNegation(clauseStart),
      (first..<verb).contains(where: { classes[$0].contains(.or) })
    {
      return .none
    }
    let hasVerbBefore = (clauseStart..<index).contains {
      classes[$0].contains(.verb) && !isFrame($0)
    }
    let isJoinedSubject = joins && verb > first && classes[verb].contains(.plural)
    if isJoinedSubject, !hasVerbBefore, !beginsWithNegation(clauseStart) { return .none }
    return hasVerbBefore ? .hard : .soft
  }

  /// Whether a word is part of a cue that only sets the frame: "per prior report".
  private func isFrame(_ index: Int) -> Bool {
    hits.contains { hit in
      hit.start <= index && index < hit.end && hit.forward >= 0 && hit.forward == hit.backward
        && cue(hit.forward).reach == .clause
    }
  }

  /// Whether words before a verb end a list that began with a denial: "no stenting, angioplasty or
  /// atherectomy was done".
  private func endsDeniedList(_ range: Range<Int>, from clauseStart: Int) -> Bool {
    guard range.contains(where: { classes[$0].contains(.or) }) else { return false }
    return hits.contains { hit in
      hit.start >= clauseStart && hit.end <= range.lowerBound && hit.forward >= 0
        && cue(hit.forward).finding == .negated
    }
  }

  private func endsChunk(_ index: Int) -> Bool {
    !gap(index).isDisjoint(with: [
      .comma, .semicolon, .colon, .dash, .open, .close, .question, .exclamation, .bullet,
    ]) || classes[index].contains(.and)
  }

  private func beginsWithNegation(_ index: Int) -> Bool {
    hits.contains { hit in
      hit.start == index && hit.forward >= 0 && cue(hit.forward).finding == .negated
    }
  }
}
