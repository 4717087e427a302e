extension SentenceView {
  func decideFinding(_ target: Target) -> StatusDecision? {
    if let inside = deniedInside(target) { return inside }
    var best: (decision: StatusDecision, rank: Int, distance: Int)?
    func consider(_ decision: StatusDecision, _ distance: Int, ofAct: Bool = false) {
      // What is gone is gone, even if it was "previously noted".
      if decision.status == .present, distance < 0, let best, best.decision.status == .negated,
        best.distance >= 0, !isLimit(decision)
      {
        return
      }
      let isTold = decision.status == .negated || decision.status == .present && !ofAct
      var rank = isTold && distance < 0 ? 93 : Self.findingRank(decision.status)
      if turnsDenial(decision) { rank += 1 }
      // Of a chain of predicates the last counts: "not seen before, is now evident".
      if let old = best, distance >= 0 || old.distance >= 0 || old.rank > rank,
        (old.rank, -old.distance) >= (rank, -distance)
      {
        return
      }
      best = (decision, rank, distance)
    }
    for hit in hits where !overlaps(hit, target) {
      if hit.forwardEnd <= target.start, hit.forward >= 0, let status = cue(hit.forward).finding {
        let cue = cue(hit.forward)
        if cue.direction == .both, cue.reach == .near, !looksForward(hit) { continue }
        if status == .present, isUndone(hit) || isEmbedded(hit) { continue }
        if status == .prior,
          isDenied(hit) || isOvertaken(hit, by: target) || tellsOnset(hit, target)
        {
          continue
        }
        if reaches(hit, target), status != .prior || !datesGivenAct(hit, target) {
          consider(
            decision(status, hit.forward, hit.start..<hit.forwardEnd),
            target.start - hit.forwardEnd)
        }
      } else if hit.start >= target.end, hit.backward >= 0, let status = cue(hit.backward).finding {
        let cue = cue(hit.backward)
        if cue.direction == .both, cue.reach == .near, looksForward(hit) { continue }
        if status == .prior,
          isUndone(hit) || belongsToHistory(hit, after: target) || datesAbsence(hit, target)
            || tellsOrigin(hit)
        {
          continue
        }
        if reachesBack(hit, cue, target) {
          // A predicate outweighs what stands before the noun.
          consider(
            decision(status, hit.backward, hit.start..<hit.end),
            cue.direction == .backward ? -1 : hit.start - target.end, ofAct: cue.act != nil)
        }
      }
    }
    if let label = labelled(target), best?.decision.status.isAsserted ?? true { return label }
    if let best, best.decision.status == .negated, let past = past(of: target, best.decision) {
      return past
    }
    return best?.decision
  }

  /// Whether a cue after a finding tells what it came from: "a fistula from the earlier biopsy".
  private func tellsOrigin(_ hit: CueHit) -> Bool {
    cue(hit.backward).direction == .both && classes[hit.start].contains(.preposition)
      && classes[hit.end - 1].isDisjoint(with: [.number, .unit, .month, .weekday]) && governs(hit)
  }

  /// A finding inside a cue that swallows it is denied by it all the same: `without complications`.
  private func deniedInside(_ target: Target) -> StatusDecision? {
    guard
      let hit = hits.first(where: {
        overlaps($0, target) && (direction($0) == .pseudo || $0.forward < 0)
      }), hit.start < target.start, classes[hit.start].contains(.negation)
    else { return nil }
    return decision(.negated, max(hit.forward, hit.backward), hit.start..<hit.end)
  }

  /// Whether the cue right before turns what this one says: "did not | show".
  func isUndone(_ hit: CueHit, as status: Status? = nil) -> Bool {
    hits.contains { other in
      other.end <= hit.start && other.forward >= 0 && cue(other.forward).direction == .modal
        && (status == nil || cue(other.forward).act == status)
        && onlyHelpers(other.end..<hit.start)
    }
  }

  private static func findingRank(_ status: Status) -> Int {
    switch status {
    case .otherPerson: 100
    case .negated, .notPerformed, .uncertain, .present, .performed: 90
    case .hypothetical: 95
    case .prior: 92
    case .planned, .stopped: 10
    }
  }

  /// Whether a word belongs to a predicate of findings: "seen" in "not seen".
  private func isInPredicate(_ index: Int) -> Bool {
    hits.contains { hit in
      hit.start <= index && index < hit.end && hit.backward >= 0
        && cue(hit.backward).direction == .backward && cue(hit.backward).finding != nil
    }
  }

  private func reachesBack(_ hit: CueHit, _ cue: CueRule, _ target: Target) -> Bool {
    switch cue.reach {
    case .sentence: return true
    case .next: return hit.start == target.end
    case .story, .hint: return false
    case .value where !isValue(hit): return false
    case .clause where cue.direction == .both:
      return isSameClause(target.start, hit.start) && !hasComma(from: target.end, to: hit.start)
    case .near, .list, .clause, .value:
      if isThenAbsent(hit) || isAdjective(hit) { return false }
      guard
        clause[target.start] == clause[hit.start] || hit.start == target.end
          || speaksOn(hit, about: target),
        !belongsToNoun(target), !isToldBefore(hit, target), !isPartOfAct(hit)
      else { return false }
      for index in target.end..<hit.start where !isInPredicate(index) {
        if classes[index].contains(.verb), !classes[index].contains(.be) { return false }
        if !classes[index].isDisjoint(with: [.report, .relative, .given]) { return false }
      }
      return true
    }
  }

  /// Whether the clause of a predicate has no subject of its own, so that it speaks of the one before:
  /// "bleeding was looked for but | not found".
  private func speaksOn(_ hit: CueHit, about target: Target) -> Bool {
    guard cue(hit.backward).finding == .negated,
      let start = clause.firstIndex(of: clause[hit.start]), start > 0,
      clause[start - 1] == clause[target.start], gap(start).isDisjoint(with: [.dash, .open]),
      !targets.contains(where: { $0.start >= target.end && $0.start < hit.start })
    else { return false }
    return isSubjectless(from: start)
  }

  /// Whether a cue is part of the name of an act: "internal carotid artery BTO negative".
  private func isPartOfAct(_ hit: CueHit) -> Bool {
    let number = Int(target[hit.start])
    guard number >= 0, targets[number].isAct else { return false }
    return targets[number].start < hit.start
  }

  /// Whether a target is the object of a verb of its own, so that the predicate after the comma speaks
  /// of the noun right before it: "the scan shows a larger sac, endoleak not visible".
  private func isToldBefore(_ hit: CueHit, _ target: Target) -> Bool {
    guard hasComma(from: target.end, to: hit.start) else { return false }
    var item = hit.start
    while item > target.end, !gap(item).contains(.comma) { item -= 1 }
    guard speaksOfLaterItem(hit, from: item, target) else { return false }
    // "Carcinoma in situ, invasion is not identified": one thing "is".
    if classes[hit.start - 1].contains(.be), !classes[hit.start - 1].contains(.plural) {
      return true
    }
    return (0..<target.start).contains { index in
      clause[index] == clause[target.start]
        && (classes[index].contains(.verb)
          || hits.contains { $0.start == index && $0.forward >= 0 && direction($0) != .end })
    }
  }

  /// Whether a time is that of an act taken as given: "despite embolization last week melaena goes on".
  func datesGivenAct(_ hit: CueHit, _ target: Target) -> Bool {
    guard hit.start > 0, hit.end <= target.start, isAct(hit.start - 1) else { return false }
    var index = hit.start - 1
    while index >= 0, hit.start - index < 6, gap(index).isDisjoint(with: [.comma, .semicolon]) {
      if classes[index].contains(.given) { return true }
      index -= 1
    }
    return false
  }
}
