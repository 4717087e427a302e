extension SentenceView {
  /// What the predicates after an act say became of it; the last of a chain wins.
  func outcome(of target: Target) -> StatusDecision? {
    var found = stated(target)
    var foundEnd = 0
    var blocked = false
    // Whether the words speak of another subject, which "and" without a comma goes on with.
    var hasOtherSubject = false
    var index = target.end
    var item = target.end
    var current = clause[target.end - 1]
    var hit = hits.firstIndex { $0.start >= target.end } ?? hits.count
    while index < count {
      if clause[index] != current {
        current = clause[index]
        hasOtherSubject =
          !isSubjectless(from: index)
          || hasOtherSubject && goesOn(index)
        blocked = hasOtherSubject || isValueOfItem(index, after: target)
        item = index
      } else if gap(index).contains(.comma) {
        item = index
      }
      while hit < hits.count, hits[hit].start < index { hit += 1 }
      if hit < hits.count, hits[hit].start == index {
        let here = hits[hit]
        if let predicate = predicate(hit, of: target) {
          if !blocked, !completes(foundEnd, index, found), !isAttributive(here),
            !belongsToLaterAct(here, target), !isBracketed(here, after: target),
            !isBareEnd(here, found, predicate.decision),
            !speaksOfLaterItem(here, from: item, target)
          {
            // "Was interrupted and never resumed" stays interrupted.
            if found?.status != .stopped || predicate.decision.status != .notPerformed {
              found = predicate.decision
              foundEnd = predicate.end
            }
          }
          index = predicate.end
          continue
        }
        index = here.end
        continue
      }
      if classes[index].contains(.verb), !classes[index].contains(.be), self.target[index] < 0 {
        blocked = true
      } else if classes[index].contains(.subordinate), clause[index] == clause[target.end - 1],
        !gap(index).contains(.comma)
      {
        blocked = true
        hasOtherSubject = true
      } else if isAct(index), !classes[index].contains(.deed),
        clause[index] != clause[target.end - 1]
      {
        blocked = true
      }
      index += 1
    }
    return found
  }

  /// Whether a dash or a colon leads from another item of a list to what became of that: "(2)
  /// embolization; (3) filter - not placed".
  private func isValueOfItem(_ index: Int, after target: Target) -> Bool {
    guard !gap(index).isDisjoint(with: [.dash, .colon]) else { return false }
    var start = index - 1
    while start > target.end, clause[start - 1] == clause[index - 1] { start -= 1 }
    return start > target.end && !gap(start).isDisjoint(with: [.semicolon, .close, .comma])
      && !isSubjectless(from: start)
  }

  /// Whether a clause goes on about the subject before it: "became hypotensive | and required".
  private func goesOn(_ start: Int) -> Bool {
    classes[start].contains(.and) && !gap(start).contains(.comma) && start + 1 < count
      && classes[start + 1].isDisjoint(with: [.determiner, .deed, .pronoun])
  }

  /// Whether a predicate only completes the one right before it: "not considered | necessary".
  private func completes(_ end: Int, _ start: Int, _ found: StatusDecision?) -> Bool {
    guard let found, end > 0, end <= start, start < count else { return false }
    if clause[end - 1] == clause[start], !isChained(end, start) { return true }
    guard found.status != .performed else { return false }
    guard gap(start).isSubset(of: [.space, .hyphen, .newline]) else { return false }
    return (end..<start).allSatisfy { index in
      classes[index].contains(.adverb) || classes[index].contains(.preposition)
        || classes[index].contains(.be) && index > end && classes[index - 1].contains(.preposition)
    }
  }

  /// Whether only words that link stand between two predicates of one clause; "abandoned with no
  /// device | deployed" is not linked.
  private func isChained(_ end: Int, _ start: Int) -> Bool {
    (end..<start).allSatisfy {
      !classes[$0].isDisjoint(with: [.adverb, .be, .and, .or, .pronoun, .deed, .relative])
    }
  }

  /// Whether what a cue says is said of a second act: "embolization before surgery planned for May".
  func belongsToLaterAct(_ hit: CueHit, _ target: Target) -> Bool {
    var isGiven = false
    var isLater = false
    for index in target.end..<hit.start {
      if isLater, classes[index].contains(.relative) { return true }
      if classes[index].contains(.be) { return false }
      if classes[index].contains(.given) { isGiven = true }
      if isGiven, isAct(index) { isLater = true }
    }
    return isLater
  }

  /// Whether a lone word for an end says that the bleeding stopped and not the act, which was told by its
  /// verb: "embolized with gelfoam and stopped".
  private func isBareEnd(
    _ hit: CueHit, _ found: StatusDecision?, _ ending: StatusDecision
  ) -> Bool {
    found?.status == .performed && ending.status == .stopped && hit.end - hit.start == 1
      && !isOpenEnded(found) && classes[hit.start - 1].contains(.and)
  }

  /// Whether a predicate in brackets speaks of the word before them: "76 M on Eliquis (held)".
  private func isBracketed(_ hit: CueHit, after target: Target) -> Bool {
    hit.start > target.end && gap(hit.start).contains(.open)
  }

  func hasComma(from start: Int, to end: Int) -> Bool {
    start <= end && (start...min(end, count - 1)).contains { gap($0).contains(.comma) }
  }

  /// Whether a time at the end of a later item speaks of an act before the comma: it does in a list
  /// of short items.
  func isFarBehind(_ hit: CueHit, _ target: Target) -> Bool {
    guard hasComma(from: target.end, to: hit.start) else { return false }
    if subclause[hit.start] != subclause[target.start], clause[hit.start] == clause[target.start] {
      let start = subclause.firstIndex(of: subclause[hit.start]) ?? 0
      return !isSubjectless(from: start)
    }
    var end = target.end
    while end < count, !gap(end).contains(.comma) { end += 1 }
    return end - target.end > 1
  }

  /// Whether a time belongs to a device that came in earlier: "through the drain placed last week".
  func speaksOfDevice(_ hit: CueHit, _ target: Target) -> Bool {
    let verb = hit.start - 1
    guard verb > target.end, classes[verb].contains(.placed),
      (target.end..<verb).contains(where: { classes[$0].contains(.preposition) })
    else { return false }
    return classes[verb - 1].isDisjoint(with: [.be, .adverb])
  }

  /// Reads a cue as a predicate: alone, or as the modal of the cues right after it.
  private func predicate(_ number: Int, of target: Target) -> (decision: StatusDecision, end: Int)?
  {
    let hit = hits[number]
    if hit.forward >= 0, hit.backward < 0,
      cue(hit.forward).direction == .modal, let status = cue(hit.forward).act
    {
      var end = hit.end
      var isComplete = false
      var second: Status?
      for next in hits[(number + 1)...] {
        guard onlyHelpers(end..<next.start),
          gap(next.start).isSubset(of: [.space, .hyphen, .newline])
        else { break }
        if next.backward >= 0, let act = cue(next.backward).act {
          if act == .prior, isComplete, status == .planned { break }
          if act == .prior { return nil }
          end = next.end
          isComplete = true
          second = act
        } else if next.forward >= 0, cue(next.forward).direction == .modal {
          end = next.end
        } else {
          break
        }
      }
      if isComplete {
        let combined = Self.combine(status, second)
        return (decision(combined, hit.forward, hit.start..<end), end)
      }
    }
    guard hit.backward >= 0 else { return nil }
    let cue = cue(hit.backward)
    guard let status = cue.act, !isFrame(cue) else { return nil }
    if cue.reach == .value, !isValue(hit) { return nil }
    if cue.reach == .next {
      guard hit.start == target.end, !classes[target.start].contains(.verb) else { return nil }
    }
    if cue.direction == .both, cue.reach == .near, looksForward(hit) { return nil }
    return (decision(status, hit.backward, hit.start..<hit.end), hit.end)
  }

  /// What a modal makes of its verb: "had been" with "scheduled" is planned, with "done" is prior.
  private static func combine(_ modal: Status, _ verb: Status?) -> Status {
    guard let verb, modal != .notPerformed, modal != .stopped else { return modal }
    if verb == .notPerformed { return verb }
    return modal == .prior && verb != .performed ? verb : modal
  }

  /// Whether a cue stands as the value of a label, or closes a fragment.
  func isValue(_ hit: CueHit) -> Bool {
    guard hit.end == count || !gap(hit.end).isDisjoint(with: [.comma, .semicolon, .close, .dash])
    else { return false }
    return hit.start > 0 && !gap(hit.start).contains(.comma)
  }

  func onlyHelpers(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      !classes[index].isDisjoint(with: [.be, .adverb])
        || index + 1 < count && classes[index].contains(.preposition)
          && classes[index + 1].contains(.be)
    }
  }

  /// Whether a clause speaks on about the subject of the one before: it begins with its verb, or
  /// with a word that only points back.
  func isSubjectless(from start: Int) -> Bool {
    let current = clause[start]
    for index in start..<count {
      guard clause[index] == current else { return false }
      if hits.contains(where: {
        $0.start == index && direction($0) != .end && $0.backward >= 0
          && (cue($0.backward).reach != .value || isValue($0))
      }) {
        return true
      }
      if hits.contains(where: {
        $0.start == index && $0.forward >= 0 && cue($0.forward).direction == .modal
      }) {
        return true
      }
      let isEnd = hits.contains { $0.start <= index && index < $0.end && isPassing($0) }
      guard
        isEnd
          || !classes[index].isDisjoint(with: [
            .adverb, .be, .and, .or, .pronoun, .deed, .determiner, .relative, .given,
          ])
      else { return false }
    }
    return false
  }

  /// Whether a cue may come before the predicate of a clause without a subject: "but had to be".
  private func isPassing(_ hit: CueHit) -> Bool {
    guard hit.forward >= 0 else { return false }
    let cue = cue(hit.forward)
    return cue.direction == .end || cue.act == .performed && cue.reach == .near
  }
}
