/// What a sentence tells of an act beyond the clause it stands in.
extension SentenceView {
  /// Whether a predicate says only that an act began, so that its end may still come.
  func isOpenEnded(_ outcome: StatusDecision?) -> Bool {
    guard let outcome, case .cue(let index) = outcome.rule else { return false }
    return cue(index).reach == .story
  }

  /// Whether a cue later in the sentence says how an act ended.
  func endsStory(_ hit: CueHit, _ target: Target, _ outcome: StatusDecision?) -> Bool {
    let cue = cue(hit.backward)
    guard let status = cue.act, status == .stopped || status == .notPerformed else { return false }
    if cue.reach != .story {
      guard status == .stopped, cue.reach != .value, !looksForward(hit),
        followsDeed(hit)
          || isOpenEnded(outcome) && (gap(hit.start).contains(.comma) || followsAct(hit))
      else { return false }
    }
    guard outcome?.status != .performed || isOpenEnded(outcome) else { return false }
    if classes[target.end - 1].contains(.verb), !classes[target.end - 1].contains(.be) {
      return false
    }
    return !succeeds(from: target.end, to: hit.start)
  }

  /// An act inside a cue of a story that denies it: "no particles given".
  func deniedInStory(_ target: Target) -> StatusDecision? {
    guard
      let hit = hits.first(where: {
        overlaps($0, target) && $0.start < target.start && $0.backward >= 0
          && cue($0.backward).reach == .story && classes[$0.start].contains(.negation)
      })
    else { return nil }
    return decision(.notPerformed, hit.backward, hit.start..<hit.end)
  }

  /// Whether the subject of a predicate stands for an act told of before: "the attempt was".
  private func followsDeed(_ hit: CueHit) -> Bool {
    subject(of: hit).map { classes[$0].contains(.deed) && clause[$0] == clause[hit.start] } ?? false
  }

  /// Whether the subject of a predicate names a part of the act: "injection was discontinued".
  private func followsAct(_ hit: CueHit) -> Bool {
    subject(of: hit).map { classes[$0].contains(.act) } ?? false
  }

  /// The word before a predicate and its helpers.
  private func subject(of hit: CueHit) -> Int? {
    var index = hit.start - 1
    while index > 0, !classes[index].isDisjoint(with: [.be, .adverb]) { index -= 1 }
    return index >= 0 ? index : nil
  }

  /// Whether words say that something worked, or that another act was done.
  private func succeeds(from start: Int, to end: Int) -> Bool {
    for index in start..<end {
      // "But both arteries were occluded, so we stopped".
      if classes[index].contains(.success), !followsTurn(index, from: start) {
        let before = max(start, index - 4)..<index
        if !before.contains(where: { isDenial($0) }) { return true }
      }
      let number = Int(target[index])
      guard number >= 0, targets[number].isAct, targets[number].end - 1 == index else { continue }
      if classes[index].contains(.verb) { return true }
    }
    return false
  }

  /// Whether words after an act lead to what stood against it: "but".
  private func followsTurn(_ index: Int, from start: Int) -> Bool {
    hits.contains {
      $0.start >= start && $0.end <= index && direction($0) == .end
        && clause[$0.start] == clause[index]
    }
  }

  private func isDenial(_ index: Int) -> Bool {
    hits.contains { hit in
      hit.start <= index && index < hit.end && hit.forward >= 0
        && (cue(hit.forward).act == .notPerformed || cue(hit.forward).act == .stopped)
    } || classes[index].contains(.given)
  }

  /// What the verb of the target itself states: "we plugged the fistula", "was embolized".
  func stated(_ target: Target) -> StatusDecision? {
    let done = StatusDecision(status: .performed, rule: .none, words: nil)
    let isPredicate = hits.contains { hit in
      hit.start >= target.start && hit.end <= target.end && hit.backward >= 0
        && cue(hit.backward).act == .performed && cue(hit.backward).direction == .backward
    }
    if isPredicate,
      !isUndone(
        CueHit(
          forward: -1, backward: -1, start: target.start, end: target.end, forwardEnd: target.end))
    {
      return done
    }
    if classes[target.start].contains(.verb), target.start > 0,
      classes[target.start - 1].contains(.teller)
    {
      return done
    }
    var index = target.end - 1
    guard classes[index].contains(.verb) || classes[index].contains(.act) else { return nil }
    index -= 1
    while index > 0, classes[index].contains(.adverb), !isInHit(index) { index -= 1 }
    guard index >= 0, classes[index].contains(.be), classes[index].contains(.verb),
      !isInHit(index), classes[target.end - 1].contains(.verb)
    else { return nil }
    return done
  }

  private func isInHit(_ index: Int) -> Bool {
    hits.contains { $0.start <= index && index < $0.end }
  }

  /// Whether a predicate in truth describes the noun after it: "the completed infarct".
  func isAttributive(_ hit: CueHit) -> Bool {
    guard hit.start > 0, hit.end < count, hit.backward >= 0,
      cue(hit.backward).act == .performed
    else { return false }
    return !classes[hit.start - 1].isDisjoint(with: [.determiner, .preposition])
      && gap(hit.end).isSubset(of: [.space, .newline])
      && classes[hit.end].isDisjoint(with: [.preposition, .and, .or, .adverb, .verb, .given])
  }

  /// Whether a predicate speaks of an act after the last comma: "suction, tPA contraindicated".
  func speaksOfLaterItem(_ hit: CueHit, from item: Int, _ target: Target) -> Bool {
    guard item > target.end || item < count && gap(item).contains(.comma), item < hit.start,
      clause[item] == clause[target.end - 1]
    else { return false }
    let range = item..<hit.start
    guard
      range.contains(where: { index in
        classes[index].isDisjoint(with: [
          .be, .adverb, .deed, .pronoun, .determiner, .given, .relative, .number, .verb,
          .preposition, .and, .or,
        ]) && !isInHit(index)
      })
    else { return false }
    // "Coils, plugs and glue were not used" speaks of all of them.
    return !range.contains { classes[$0].contains(.and) || classes[$0].contains(.or) }
  }

  /// Whether the subject of a predicate is a finding told after an act: "coils to the artery, bleeding
  /// stopped".
  func speaksOfFinding(_ hit: CueHit, after target: Target) -> Bool {
    var index = hit.start - 1
    while index > target.end, !classes[index].isDisjoint(with: [.be, .adverb]) { index -= 1 }
    guard index >= target.end, self.target[index] >= 0 else { return false }
    let subject = targets[Int(self.target[index])]
    return !subject.isAct && subject.start > target.end
      && hasComma(from: target.end, to: subject.start)
  }

  /// Whether a time is that of another event: "the day before hepatectomy".
  func isReference(_ hit: CueHit) -> Bool {
    guard hit.end < count, hit.end - hit.start > 1, classes[hit.end - 1].contains(.given),
      classes[hit.end - 2].contains(.unit), gap(hit.end).isSubset(of: [.space, .newline])
    else { return false }
    return clause[hit.end] == clause[hit.end - 1]
      && classes[hit.end].isDisjoint(with: [
        .pronoun, .verb, .preposition, .and, .or, .adverb, .teller, .given, .relative,
      ])
  }

  /// Whether a time beside an act says that it was done just now: "was carried out today".
  func isDoneNow(_ target: Target) -> Bool {
    for index in target.end..<count {
      guard clause[index] == clause[target.end - 1], !gap(index).contains(.comma) else {
        return false
      }
      if classes[index].contains(.today) { return true }
      if classes[index].contains(.verb), !classes[index].contains(.be),
        !hits.contains(where: {
          $0.start <= index && index < $0.end && $0.backward >= 0
            && cue($0.backward).act == .performed
        })
      {
        return false
      }
    }
    return false
  }

  /// Whether what decided is no more than a word before the noun: "previous".
  func isBeside(_ decision: StatusDecision, _ target: Target) -> Bool {
    guard let words = decision.words else { return false }
    return words.upperBound <= target.start && target.start - words.upperBound < 3
  }
}
