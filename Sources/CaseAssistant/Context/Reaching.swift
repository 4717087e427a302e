extension SentenceView {
  /// Whether a cue that looks forward reaches a target.
  func reaches(_ hit: CueHit, _ target: Target) -> Bool {
    guard hit.forward >= 0, hit.forwardEnd <= target.start else { return false }
    let cue = cue(hit.forward)
    // "DVT ruled out, embolism confirmed": a predicate at the end of its phrase looks back.
    if hit.backward >= 0, hit.backward != hit.forward, hit.end < count,
      gap(hit.end).contains(.comma), cue.direction != .modal
    {
      return false
    }
    switch cue.reach {
    case .sentence: return true
    case .clause where cue.direction == .both:
      return isSameClause(hit.start, target.start)
    case .clause:
      return !isGiven(hit, cue, target)
        && (isSameSubclause(hit.start, target.start)
          || cue.act == .otherPerson
            && (sharesSubject(hit, target) || isSubject(hit, of: target)))
    case .next: return hit.forwardEnd == target.start
    case .value, .story, .hint: return false
    case .near
    where cue.direction == .forward && hit.start > 0 && gap(hit.forwardEnd).contains(.colon):
      return false
    case .list, .near:
      return isSameSubclause(hit.start, target.start) && isListed(hit, cue, target)
        && !isLabelsOwn(hit, before: target)
    }
  }

  /// Whether a cue speaks of a noun in the label before a target: "to the lab instead of theatre: plug".
  private func isLabelsOwn(_ hit: CueHit, before target: Target) -> Bool {
    guard hit.forwardEnd < target.start, cue(hit.forward).direction == .forward else {
      return false
    }
    return (hit.forwardEnd..<target.start).contains { index in
      gap(index + 1).contains(.colon)
        && (index > hit.forwardEnd
          || classes[index].isDisjoint(with: [.determiner, .pronoun, .given, .relative]))
    }
  }

  func isSameClause(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (clause[left], clause[right])
    return a == b || parent[Int(b)] == a || parent[Int(a)] == b
  }

  /// Whether the clause of a target goes on with the verb of the subject before: "and have".
  private func sharesSubject(_ hit: CueHit, _ target: Target) -> Bool {
    var start = target.start
    while start > hit.end, subclause[start - 1] == subclause[target.start],
      clause[start - 1] == clause[target.start]
    {
      start -= 1
    }
    guard start > hit.end, classes[start].contains(.and), start + 1 < target.start,
      subclause[start - 1] == subclause[hit.start] || clause[start - 1] == clause[hit.start]
    else { return false }
    return classes[start + 1].contains(.verb) && !classes[start + 1].contains(.teller)
  }

  /// Whether only an apposition parts a subject from its verb: "Wife, also our patient, underwent".
  private func isSubject(_ hit: CueHit, of target: Target) -> Bool {
    guard clause[hit.start] == clause[target.start], gap(hit.forwardEnd).contains(.comma),
      opensChunk(hit.start)
        || classes[hit.start - 1].contains(.determiner) && opensChunk(hit.start - 1),
      !(0..<hit.start).contains(where: {
        classes[$0].contains(.verb) && clause[$0] == clause[hit.start]
      })
    else { return false }
    let first = subclause.firstIndex(of: subclause[target.start]) ?? 0
    return first >= hit.forwardEnd && first < target.start && classes[first].contains(.verb)
      && !classes[first].contains(.teller)
  }

  private func opensChunk(_ index: Int) -> Bool {
    index == 0 || !gap(index).isSubset(of: [.space, .newline, .hyphen])
  }

  private func isSameSubclause(_ left: Int, _ right: Int) -> Bool {
    guard isSameClause(left, right) else { return false }
    return subclause[left] == subclause[right] || clause[left] != clause[right]
  }

  /// Whether `after` or the like stands between, so that the target is taken as given.
  private func isGiven(_ hit: CueHit, _ cue: CueRule, _ target: Target) -> Bool {
    if cue.act == .prior || cue.act == .otherPerson { return false }
    return (hit.forwardEnd..<target.start).contains { classes[$0].contains(.given) }
  }

  /// Whether a target is the noun that a cue governs, or stands in the list that begins with it.
  private func isListed(_ hit: CueHit, _ cue: CueRule, _ target: Target) -> Bool {
    var blocked = false
    var sawAct = false
    var first = hit.forwardEnd
    if cue.direction == .modal {
      while first < target.start, self.target[first] < 0,
        !classes[first].isDisjoint(with: [.verb, .adverb])
      {
        first += 1
      }
    }
    // "Decided not to proceed with", "declined to undergo".
    while first < target.start, self.target[first] < 0, classes[first].contains(.light) {
      first += 1
    }
    var sawActBeforePreposition = false
    var sawVerb = false
    for index in first..<target.start {
      let kind = classes[index]
      if beginsNoun(index, after: hit, target) { return false }
      if kind.contains(.given), !kind.contains(.adverb), !isInPast(index) { return false }
      if !target.isAct, kind.contains(.infinitive), isNeeded(before: index) { return false }
      if gap(index).contains(.comma), index > hit.forwardEnd {
        if cue.reach == .near { return false }
        if target.isAct, !sawAct, !endsInOr(from: index) { return false }
      }
      if !target.isAct {
        if cue.reach == .near,
          kind.contains(.verb) || kind.contains(.preposition) && !isFillerPreposition(index, hit)
        {
          return false
        }
        if isAct(index) { sawAct = true }
        // "No embolization of the aneurysm" leaves the aneurysm.
        if sawAct, kind.contains(.preposition) { return false }
        continue
      }
      // "No coil or plug was placed" is one predicate, "that never bled was closed" two.
      let isAuxiliary = kind.contains(.be) && classes[target.start].contains(.verb) && !sawVerb
      if kind.contains(.verb) {
        if self.target[index] < 0, index > first, !isAuxiliary { return false }
        sawVerb = true
      }
      if kind.contains(.preposition), !isFillerPreposition(index, hit) {
        blocked = true
        sawActBeforePreposition = sawAct
      }
      if isAct(index) { sawAct = true }
      if sawActBeforePreposition,
        gap(index).contains(.comma) || kind.contains(.or) || kind.contains(.and)
      {
        blocked = false
      }
    }
    if target.isAct, gap(target.start).contains(.comma), target.start > hit.forwardEnd {
      if cue.reach == .near || !sawAct && !endsInOr(from: target.start) { return false }
      if sawActBeforePreposition { blocked = false }
    } else if !target.isAct, gap(target.start).contains(.comma), cue.reach == .near,
      target.start > hit.forwardEnd
    {
      return false
    }
    if !target.isAct, cue.finding == .negated, belongsToNoun(target) { return false }
    return !blocked && !beginsNoun(target.start, after: hit, target)
  }

  /// Whether a word belongs to an adjective of time: "any prior surgery".
  private func isInPast(_ index: Int) -> Bool {
    hits.contains { hit in
      hit.start <= index && index < hit.end && hit.forward >= 0
        && cue(hit.forward).finding == .prior && cue(hit.forward).direction == .forward
    }
  }

  /// Whether what follows is what something was needed for, and so is given: "no further runs were
  /// needed to prove bleeding".
  private func isNeeded(before index: Int) -> Bool {
    hits.contains { hit in
      guard hit.end == index, hit.backward >= 0 else { return false }
      return cue(hit.backward).act == .performed || cue(hit.backward).act == .planned
    }
  }

  /// Whether a target is what another noun is a part of or an event in: of "no rupture of the
  /// aneurysm" the aneurysm stays.
  func belongsToNoun(_ target: Target) -> Bool {
    let article = target.start - 1
    guard article >= 2, classes[article].contains(.definite) else { return false }
    return classes[article - 1].contains(.preposition)
      && classes[article - 2].isDisjoint(with: [.kind, .adverb, .be])
      && !hits.contains { $0.start < article && article <= $0.end }
  }

  /// Whether a determiner opens a noun that nothing ties to the words before: "Without treatment the
  /// bleeding continued".
  private func beginsNoun(_ index: Int, after hit: CueHit, _ target: Target) -> Bool {
    guard index > hit.forwardEnd, classes[index].contains(.determiner) else { return false }
    // "Has not noticed any", but "did not close the fistula": only what may not exist is denied too.
    if index == hit.forwardEnd + 1, !target.isAct, !classes[index].contains(.definite),
      cue(hit.forward).direction == .modal
    {
      return false
    }
    // "unable to complete the"
    if index == hit.forwardEnd + 1, classes[hit.forwardEnd - 1].contains(.preposition) {
      return false
    }
    guard gap(index).isDisjoint(with: [.comma, .slash]) else { return false }
    return classes[index - 1].isDisjoint(with: [
      .preposition, .and, .or, .verb, .adverb, .report, .given, .relative, .number,
    ])
  }

  /// Whether a preposition only links the cue or a measure of the noun: `episodes of`.
  private func isFillerPreposition(_ index: Int, _ hit: CueHit) -> Bool {
    index == hit.forwardEnd || classes[index - 1].contains(.kind)
  }

  /// Whether the list that goes on at a comma has an `or` ahead.
  private func endsInOr(from index: Int) -> Bool {
    for at in index..<count {
      if classes[at].contains(.or) { return true }
      if clause[at] != clause[index] { return false }
    }
    return false
  }

  /// Whether a cue of both directions stands right before what it governs, and so looks forward.
  func looksForward(_ hit: CueHit) -> Bool {
    guard hit.end < count, clause[hit.end] == clause[hit.end - 1] else { return false }
    let kind = classes[hit.end]
    if !gap(hit.end).isDisjoint(with: [.comma, .semicolon, .colon, .open, .close, .dash]) {
      return false
    }
    if hits.contains(where: { $0.start == hit.end && $0.forward < 0 }) { return false }
    // "Attempted x3".
    if word(hit.end).id < 0, word(hit.end).end - word(hit.end).start < 4 { return false }
    return kind.isDisjoint(with: [
      .preposition, .given, .adverb, .verb, .and, .or, .relative, .pronoun,
    ])
  }

  /// Whether a cue that looks backward stands right before words of its own: "the previously stented
  /// segment".
  func governs(_ hit: CueHit) -> Bool {
    guard hit.end < count, gap(hit.end).isSubset(of: [.space, .hyphen, .newline]) else {
      return false
    }
    return classes[hit.end].isDisjoint(with: [
      .preposition, .given, .adverb, .be, .and, .or, .relative, .pronoun,
    ])
  }
}
