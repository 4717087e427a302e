/// What the mood and the time of a sentence say of a target that no cue reaches.
///
/// The bare name of an act is no account of it: "coils x4 to the artery" tells a deed, "one could think of
/// coils" does not. Before an act is taken for done, the words of the whole sentence are asked.
extension SentenceView {
  func mood(of target: Target) -> StatusDecision? {
    if describes(target) {
      return StatusDecision(status: .prior, rule: .attribute, words: target.start..<target.end)
    }
    guard !tells(target) else { return nil }
    let isAccount = isAccount(target)
    var best: (decision: StatusDecision, distance: Int)?
    for hit in hints where !overlaps(hit, target) && !isDiary(hit) {
      let index = hit.end <= target.start || hit.backward < 0 ? hit.forward : hit.backward
      guard index >= 0 else { continue }
      let cue = cue(index)
      guard let status = target.isAct ? cue.act : cue.finding, hintReaches(hit, cue, target),
        hit.end == target.start
          || !belongsToEarlierAct(hit, target)
            && (!isAccount || isVerdict(hit, status, target))
      else { continue }
      var distance = hit.end <= target.start ? target.start - hit.end : hit.start - target.end
      if !isSameClause(hit.start, target.start) { distance += count }
      if best.map({ distance < $0.distance }) ?? true {
        best = (decision(status, index, hit.start..<hit.end), distance)
      }
    }
    if let best { return best.decision }
    if !target.isAct { return whatMayCome(target) ?? alternative(target) }
    if isAccount { return nil }
    return strayCue(target) ?? deniedVerb(target) ?? purpose(target)
  }

  /// A finding that only may come: "a pseudoaneurysm may form".
  private func whatMayCome(_ target: Target) -> StatusDecision? {
    for hit in hits where hit.start == target.end && hit.end < count && hit.forward >= 0 {
      let rule = cue(hit.forward)
      if rule.direction == .modal, rule.act == .hypothetical, !classes[hit.end].contains(.be),
        gap(hit.end).isSubset(of: [.space, .newline])
      {
        return decision(.hypothetical, hit.forward, hit.start..<hit.end)
      }
    }
    return nil
  }

  /// One of two findings of which the sentence leaves open which it is: "streaming or thrombus".
  private func alternative(_ target: Target) -> StatusDecision? {
    let (before, after) = (target.start - 1, target.end)
    let isSecond = before > 0 && classes[before].contains(.or)
    let isFirst = after + 1 < count && classes[after].contains(.or)
    guard isFirst || isSecond, !classes.contains(where: { $0.contains(.verb) }) else { return nil }
    let word = isFirst ? after : before
    return StatusDecision(status: .uncertain, rule: .doubt, words: word..<(word + 1))
  }

  /// A doubt told beside a finding that its sentence asserts: "there is tumor, but I am not sure".
  func doubt(about target: Target, _ said: StatusDecision) -> StatusDecision? {
    guard !target.isAct, said.status == .present, let words = said.words,
      words.upperBound <= target.start
    else { return nil }
    for hit in hints where hit.start >= target.end {
      let index = hit.backward >= 0 ? hit.backward : hit.forward
      let rule = cue(index)
      if rule.finding == .uncertain, hintReaches(hit, rule, target) {
        return decision(.uncertain, index, hit.start..<hit.end)
      }
    }
    return nil
  }

  /// Whether a hint speaks of a target: one that looks forward in its clause, one that looks backward
  /// in the rest of the sentence, one that looks both ways in all of it.
  private func hintReaches(_ hit: CueHit, _ cue: CueRule, _ target: Target) -> Bool {
    switch cue.direction {
    case .forward: hit.end <= target.start && isSameClause(hit.start, target.start)
    case .backward:
      hit.start >= target.end && !looksForward(hit) && !givesReason(from: target.end, to: hit.start)
        && !speaksOfLaterItem(hit, from: lastItem(before: hit, after: target), target)
    case .both: true
    case .modal, .pseudo, .end: false
    }
  }

  /// Whether failure or refusal is told right after an act: "ablation prematurely ended".
  private func isVerdict(_ hit: CueHit, _ status: Status, _ target: Target) -> Bool {
    (status == .stopped || status == .notPerformed)
      && hit.start >= target.end && hit.start - target.end < 3
      && !hasComma(from: target.end, to: hit.start)
  }

  /// Whether a hint ends what is told of an act before it: "lysis at the other hospital, thrombectomy".
  private func belongsToEarlierAct(_ hit: CueHit, _ target: Target) -> Bool {
    target.isAct && hit.end <= target.start
      && targets.contains { other in
        other.isAct && other.end <= hit.start && !hasComma(from: other.end, to: hit.start)
      }
  }

  /// Whether a day opens the sentence, as in a diary: "Monday: embolization. Tuesday: angiogram."
  private func isDiary(_ hit: CueHit) -> Bool {
    hit.start == 0 && !classes[0].isDisjoint(with: [.weekday, .month, .number])
  }

  /// Where the item begins in which a hint stands, after the last comma.
  private func lastItem(before hit: CueHit, after target: Target) -> Int {
    var item = hit.start
    while item > target.end, !gap(item).contains(.comma) { item -= 1 }
    return item
  }

  /// Whether what comes later only tells why: "embolization, since clipping had failed".
  private func givesReason(from start: Int, to end: Int) -> Bool {
    (start..<end).contains {
      !classes[$0].isDisjoint(with: [.given, .subordinate]) && !classes[$0].contains(.adverb)
    }
  }

  /// Whether an act only describes the noun after it: "recurrence of the coiled aneurysm".
  private func describes(_ target: Target) -> Bool {
    guard target.isAct, target.start > 0, target.end < count,
      word(target.end - 1).marks.contains(.participle),
      gap(target.start).isSubset(of: [.space, .newline]),
      gap(target.end).isSubset(of: [.space, .newline]),
      !classes[target.start - 1].isDisjoint(with: [.determiner, .preposition]),
      classes[target.start - 1].isDisjoint(with: [.be, .pronoun, .and])
    else { return false }
    return classes[target.end].isDisjoint(with: [
      .preposition, .and, .or, .adverb, .verb, .be, .given, .relative, .number, .determiner,
      .pronoun, .deed, .subordinate,
    ])
  }

  /// Whether an act is told by a verb in the past: "and coiled the sac".
  private func tells(_ target: Target) -> Bool {
    guard target.isAct else { return false }
    return (target.start..<target.end).contains {
      word($0).marks.contains(.participle) && isAct($0)
    }
  }

  /// Whether a clause names the act and what it was done with: "TACE with LC beads, doxorubicin 75".
  private func isAccount(_ target: Target) -> Bool {
    target.isAct
      && targets.contains { other in
        other.isAct && other.start != target.start && isSameClause(other.start, target.start)
      }
  }

  /// A cue for failure or refusal after an act, too far from it to be its predicate, where no other
  /// act stands between.
  private func strayCue(_ target: Target) -> StatusDecision? {
    for hit in hits where hit.start >= target.end && hit.backward >= 0 {
      let cue = cue(hit.backward)
      guard let status = cue.act, status == .stopped || status == .notPerformed,
        cue.direction != .pseudo, cue.direction != .end, cue.reach != .value,
        isSameClause(hit.start, target.start), !looksForward(hit),
        !speaksOfLaterItem(hit, from: lastItem(before: hit, after: target), target)
      else { continue }
      guard !(target.end..<hit.start).contains(where: { self.target[$0] >= 0 && isAct($0) }) else {
        return nil
      }
      return decision(status, hit.backward, hit.start..<hit.end)
    }
    return nil
  }

  /// An act of which a verb is denied that no table knows: "the cannulation did not come off".
  private func deniedVerb(_ target: Target) -> StatusDecision? {
    guard
      let hit = hits.first(where: { hit in
        hit.start >= target.end && hit.forward >= 0 && cue(hit.forward).direction == .modal
      }), let status = cue(hit.forward).act, status == .notPerformed || status == .stopped,
      hit.backward < 0, clause[hit.start] == clause[target.end - 1], hit.end < count,
      !classes[hit.end].contains(.effect), !classes[hit.end].contains(.number)
    else { return nil }
    guard !hasComma(from: target.end, to: hit.start) else { return nil }
    for index in target.end..<hit.start {
      if isAct(index) || !classes[index].isDisjoint(with: [.relative, .pronoun]) { return nil }
      if classes[index].contains(.verb), index < hit.start - 2 { return nil }
    }
    let isPassive =
      status == .notPerformed && hit.start > 0 && classes[hit.start - 1].contains(.be)
    return StatusDecision(
      status: isPassive ? .notPerformed : .stopped, rule: .denial, words: hit.start..<(hit.end + 1))
  }

  /// An act that is only what something else is for: "kept fasting for an angiogram".
  private func purpose(_ target: Target) -> StatusDecision? {
    var index = target.start - 1
    while index >= 0, target.start - index < 4, !hasComma(from: index + 1, to: target.start),
      !classes[index].isDisjoint(with: [.determiner, .adverb]) || isPlainWord(index)
    {
      index -= 1
    }
    guard index >= 0, classes[index].contains(.purpose), !speaksOfCodes,
      isSameClause(index, target.start), !infuses(before: index),
      !hasComma(from: index + 1, to: target.start)
    else { return nil }
    return StatusDecision(
      status: isRefused(before: index) ? .notPerformed : .planned, rule: .purpose,
      words: index..<(index + 1))
  }

  /// Whether a denial stands before what an act was the purpose of: "did not turn up for".
  private func isRefused(before index: Int) -> Bool {
    (max(0, index - 4)..<index).contains {
      classes[$0].contains(.negation) && isSameClause($0, index)
        && !hasComma(from: $0 + 1, to: index)
    }
  }

  /// Whether a clause tells that something ran in, which then did what it was for: "tPA was infused for
  /// lysis".
  private func infuses(before index: Int) -> Bool {
    (0..<index).contains {
      classes[$0].contains(.infused) && isSameClause($0, index)
    }
  }

  /// Whether the sentence is about coding, where a code is "for" what was done.
  private var speaksOfCodes: Bool {
    classes.contains { $0.contains(.coding) }
  }

  /// A word that no list knows, as an adjective before its noun.
  private func isPlainWord(_ index: Int) -> Bool {
    classes[index].isSubset(of: [.startsCue, .startsHint, .startsPhrase, .ordinary])
  }
}
