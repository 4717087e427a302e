/// What decided a status: a cue of the table, or a rule that is no cue.
enum ReadingRule: Sendable {
  case cue(Int)
  case section(Section.Kind)
  case question, doubt, place, emptyField, tickedField
  case none
}

/// A status and the cue that decided it.
struct StatusDecision: Sendable {
  var status: Status
  var rule: ReadingRule
  /// The words of the sentence it fired on.
  var words: Range<Int>?
}

extension SentenceView {
  /// The status of an act or a finding as far as the words of its sentence decide it.
  func decide(_ target: Target) -> StatusDecision? {
    target.isAct ? decideAct(target) : decideFinding(target)
  }

  private func decision(_ status: Status, _ cue: Int, _ words: Range<Int>) -> StatusDecision {
    StatusDecision(status: status, rule: .cue(cue), words: words)
  }

  // MARK: Acts

  private func decideAct(_ target: Target) -> StatusDecision? {
    let outcome = outcome(of: target)
    var best: StatusDecision?
    func consider(_ decision: StatusDecision) {
      if outcome?.status == .performed,
        decision.status == .planned || decision.status == .stopped
      {
        return
      }
      guard let old = best else {
        best = decision
        return
      }
      if Self.rank(decision.status) > Self.rank(old.status) { best = decision }
    }
    for hit in hits where !overlaps(hit, target) {
      guard let decision = forwardOnAct(hit, target) else { continue }
      // "If you look at the images, embolization was performed" lays down no condition.
      if decision.status == .hypothetical, outcome?.status == .performed,
        cue(hit.forward).reach == .sentence, subclause[hit.start] != subclause[target.start]
      {
        continue
      }
      consider(decision)
    }
    for hit in hits where hit.start >= target.end && hit.backward >= 0 && !overlaps(hit, target) {
      let cue = cue(hit.backward)
      guard isFrame(cue) else { continue }
      if cue.reach == .sentence || cue.reach == .next && hit.start == target.end
        || cue.reach != .next && isSameClause(target.start, hit.start)
          && !speaksOfDevice(hit, target) && !isFarBehind(hit, target)
          && !(cue.act == .prior && outcome?.status == .planned)
      {
        consider(decision(cue.act!, hit.backward, hit.start..<hit.end))
      }
    }
    if let outcome { consider(outcome) }
    return best
  }

  /// A cue that sets the frame of a clause, wherever in it the cue stands, and is no predicate.
  private func isFrame(_ cue: CueRule) -> Bool {
    guard cue.act != nil, cue.act != .performed else { return false }
    if cue.direction == .both { return cue.reach != .near }
    return cue.act == .prior || cue.act == .otherPerson
  }

  private static func rank(_ status: Status) -> Int {
    switch status {
    case .otherPerson: 100
    case .notPerformed, .negated: 90
    case .hypothetical: 80
    case .uncertain: 75
    case .prior: 76
    case .stopped: 50
    case .planned: 40
    case .performed, .present: 30
    }
  }

  private func forwardOnAct(_ hit: CueHit, _ target: Target) -> StatusDecision? {
    guard hit.forward >= 0, hit.forwardEnd <= target.start else { return nil }
    let cue = cue(hit.forward)
    guard let status = cue.act else { return nil }
    if cue.direction == .both, cue.reach == .near, !looksForward(hit) { return nil }
    guard reaches(hit, target), !isOvertaken(hit, target, status) else { return nil }
    return decision(status, hit.forward, hit.start..<hit.forwardEnd)
  }

  /// Whether a deed is stated between a cue and its target: "scheduled for surgery, underwent".
  private func isOvertaken(_ hit: CueHit, _ target: Target, _ status: Status) -> Bool {
    guard
      status == .planned || status == .hypothetical || status == .stopped
        || status == .prior && cue(hit.forward).direction == .forward
    else { return false }
    return hits.contains { other in
      other.start > hit.end && other.end <= target.start && other.forward >= 0
        && cue(other.forward).act == .performed && cue(other.forward).reach != .near
        && reaches(other, target)
    }
  }

  private func overlaps(_ hit: CueHit, _ target: Target) -> Bool {
    hit.start < target.end && target.start < hit.end
  }

  /// What the predicates after an act say became of it; the last of a chain wins.
  private func outcome(of target: Target) -> StatusDecision? {
    var found: StatusDecision?
    var blocked = false
    var index = target.end
    var current = clause[target.end - 1]
    var hit = hits.firstIndex { $0.start >= target.end } ?? hits.count
    while index < count {
      if clause[index] != current {
        current = clause[index]
        blocked = !isSubjectless(from: index)
      }
      while hit < hits.count, hits[hit].start < index { hit += 1 }
      if hit < hits.count, hits[hit].start == index {
        let here = hits[hit]
        if let predicate = predicate(hit, of: target) {
          if !blocked { found = predicate.decision }
          index = predicate.end
          continue
        }
        index = here.end
        continue
      }
      if classes[index].contains(.verb), !classes[index].contains(.be), self.target[index] < 0 {
        blocked = true
      } else if isAct(index), !classes[index].contains(.deed),
        clause[index] != clause[target.end - 1]
      {
        blocked = true
      }
      index += 1
    }
    return found
  }

  func hasComma(from start: Int, to end: Int) -> Bool {
    start <= end && (start...min(end, count - 1)).contains { gap($0).contains(.comma) }
  }

  /// Whether a time at the end of a later item speaks of an act before the comma: it does in a list
  /// of short items.
  private func isFarBehind(_ hit: CueHit, _ target: Target) -> Bool {
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
  private func speaksOfDevice(_ hit: CueHit, _ target: Target) -> Bool {
    let verb = hit.start - 1
    guard verb > target.end, classes[verb].contains(.placed) else { return false }
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
        if next.backward >= 0, cue(next.backward).act != nil {
          end = next.end
          isComplete = true
          second = cue(next.backward).act
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
  private func isValue(_ hit: CueHit) -> Bool {
    guard hit.end == count || !gap(hit.end).isDisjoint(with: [.comma, .semicolon, .close, .dash])
    else { return false }
    return hit.start > 0 && !gap(hit.start).contains(.comma)
  }

  private func onlyHelpers(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      !classes[index].isDisjoint(with: [.be, .adverb])
        || index + 1 < count && classes[index].contains(.preposition)
          && classes[index + 1].contains(.be)
    }
  }

  /// Whether a clause speaks on about the subject of the one before: it begins with its verb, or
  /// with a word that only points back.
  private func isSubjectless(from start: Int) -> Bool {
    let current = clause[start]
    for index in start..<count {
      guard clause[index] == current else { return false }
      if hits.contains(where: { $0.start == index && direction($0) != .end && $0.backward >= 0 }) {
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

  // MARK: Findings

  private func decideFinding(_ target: Target) -> StatusDecision? {
    var best: (decision: StatusDecision, rank: Int, distance: Int)?
    func consider(_ decision: StatusDecision, _ distance: Int) {
      let rank = Self.findingRank(decision.status)
      if let old = best, (old.rank, -old.distance) >= (rank, -distance) { return }
      best = (decision, rank, distance)
    }
    for hit in hits where !overlaps(hit, target) {
      if hit.forwardEnd <= target.start, hit.forward >= 0, let status = cue(hit.forward).finding {
        let cue = cue(hit.forward)
        if cue.direction == .both, cue.reach == .near, !looksForward(hit) { continue }
        if status == .present, isUndone(hit) { continue }
        if reaches(hit, target) {
          consider(
            decision(status, hit.forward, hit.start..<hit.forwardEnd),
            target.start - hit.forwardEnd)
        }
      } else if hit.start >= target.end, hit.backward >= 0, let status = cue(hit.backward).finding {
        let cue = cue(hit.backward)
        if cue.direction == .both, cue.reach == .near, looksForward(hit) { continue }
        if reachesBack(hit, cue, target) {
          // A predicate outweighs what stands before the noun.
          consider(
            decision(status, hit.backward, hit.start..<hit.end),
            cue.direction == .backward ? -1 : hit.start - target.end)
        }
      }
    }
    return best?.decision
  }

  /// Whether the cue right before turns what this one says: "did not | show".
  private func isUndone(_ hit: CueHit) -> Bool {
    hits.contains { other in
      other.end <= hit.start && other.forward >= 0 && cue(other.forward).direction == .modal
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

  private func reachesBack(_ hit: CueHit, _ cue: CueRule, _ target: Target) -> Bool {
    switch cue.reach {
    case .sentence: return true
    case .next: return hit.start == target.end
    case .value where !isValue(hit): return false
    case .clause where cue.direction == .both:
      return isSameClause(target.start, hit.start) && !hasComma(from: target.end, to: hit.start)
    case .near, .list, .clause, .value:
      guard clause[target.start] == clause[hit.start] || hit.start == target.end,
        !belongsToNoun(target)
      else { return false }
      for index in target.end..<hit.start {
        if classes[index].contains(.verb), !classes[index].contains(.be) { return false }
        if !classes[index].isDisjoint(with: [.report, .relative, .given]) { return false }
      }
      return true
    }
  }
}
