/// When a finding was there: what times, histories and denials say of each other.
extension SentenceView {
  /// Whether a denial governs the words of a time: "denies any | previous history of".
  func isDenied(_ hit: CueHit) -> Bool {
    hits.contains { other in
      other.end <= hit.start && hit.start - other.end < 5 && other.forward >= 0
        && cue(other.forward).finding == .negated && cue(other.forward).reach == .list
        && clause[other.start] == clause[hit.start] && !hasComma(from: other.end, to: hit.start)
        && (other.end..<hit.start).allSatisfy { index in
          let isVerb = classes[index].contains(.verb)
          return classes[index].isDisjoint(with: [.and, .given, .relative, .be])
            && (!isVerb || index == other.end)
            && (!classes[index].contains(.preposition) || classes[index - 1].contains(.kind))
        }
    }
  }

  /// Whether what is so now is told between a history and a target: "history of lupus, presents with".
  func isOvertaken(_ hit: CueHit, by target: Target) -> Bool {
    let rule = cue(hit.forward)
    guard rule.direction == .forward, rule.reach == .clause else { return false }
    let isPresent = hits.contains { other in
      other.start > hit.forwardEnd && other.forwardEnd <= target.start && other.forward >= 0
        && cue(other.forward).finding == .present && cue(other.forward).act == nil
        && !isUndone(other) && reaches(other, target)
    }
    // "Status post transplant, with fever".
    return isPresent
      || (hit.forwardEnd..<target.start).contains {
        $0 > hit.forwardEnd && gap($0).contains(.comma)
          && classes[$0].isSuperset(of: [.light, .preposition])
      }
  }

  /// Whether a cue is only what another one right before leaves open: "unclear whether | there is".
  func isEmbedded(_ hit: CueHit) -> Bool {
    hits.contains { other in
      guard other.forward >= 0, other.forwardEnd == hit.start else { return false }
      let status = cue(other.forward).finding
      return status == .uncertain || status == .negated
    }
  }

  /// Whether a denial is itself turned down: "I cannot agree that there is no leak".
  func turnsDenial(_ decision: StatusDecision) -> Bool {
    guard decision.status == .present, case .cue(let index) = decision.rule else { return false }
    let rule = cue(index)
    return rule.direction == .forward && rule.reach == .clause && rule.act == nil
  }

  /// Whether words say up to when something was not so: "no varices until this admission".
  func isLimit(_ decision: StatusDecision) -> Bool {
    decision.words.map { $0.contains { classes[$0].contains(.given) } } ?? false
  }

  /// Whether a time belongs to an event told before it, so that a colon after it opens what came next:
  /// "the fistula clotted 2 days ago: tPA given".
  func datesEvent(_ hit: CueHit) -> Bool {
    guard hit.backward >= 0, cue(hit.backward).act == .prior, cue(hit.backward).direction == .both,
      hit.start > 0
    else { return false }
    var isEvent = false
    var index = hit.start - 1
    while index >= 0, gap(index + 1).isDisjoint(with: [.semicolon, .colon, .dash, .close]) {
      if isAct(index) { return false }
      if word(index).marks.contains(.participle) || classes[index].contains(.verb) {
        isEvent = true
      }
      index -= 1
    }
    return isEvent
  }

  /// Whether a time is that of another event, told of after the target: "compared with the study of
  /// March".
  func belongsToHistory(_ hit: CueHit, after target: Target) -> Bool {
    hits.contains { other in
      guard other.start >= target.end, other.end < hit.start, other.forward >= 0 else {
        return false
      }
      let rule = cue(other.forward)
      return rule.finding == .prior && rule.direction == .forward && rule.reach == .clause
        && isSameClause(other.start, hit.start)
    }
  }

  /// Whether a time is only that at which something began that is there now: "two weeks ago he noted".
  func tellsOnset(_ hit: CueHit, _ target: Target) -> Bool {
    (hit.end..<max(hit.end, target.start)).contains { index in
      classes[index].contains(.informs) && clause[index] == clause[target.start]
        && (index == hit.end || classes[index - 1].contains(.deed))
    }
  }

  /// Whether an absence was one of an earlier time, so that what was absent then is there now: "not
  /// seen on the CT of March".
  func isThenAbsent(_ hit: CueHit) -> Bool {
    guard classes[hit.start].contains(.negation) else { return false }
    if hints.contains(where: { $0.start == hit.end && direction($0) == .pseudo }) { return true }
    return (hits + hints).contains { other in
      guard other.start >= hit.end, other.start < hit.end + 6, other.backward >= 0,
        cue(other.backward).act == .prior, clause[other.start] == clause[hit.start]
      else { return false }
      return (hit.end..<other.end).allSatisfy {
        !gap($0).contains(.comma) && classes[$0].isDisjoint(with: [.and, .verb])
      }
    }
  }

  /// Whether a time is that of an absence told between: "an aneurysm that was not visible in 2020".
  func datesAbsence(_ hit: CueHit, _ target: Target) -> Bool {
    hits.contains { other in
      guard other.start >= target.end, other.end <= hit.start, hit.start - other.end < 6,
        classes[other.start].contains(.negation)
      else { return false }
      return (other.end...hit.start).allSatisfy {
        !gap($0).contains(.comma) && !classes[$0].contains(.and)
      }
    }
  }

  /// Whether a word that can be a predicate stands before a noun: "with negative nodes".
  func isAdjective(_ hit: CueHit) -> Bool {
    guard hit.end == hit.start + 1, hit.start > 0, governs(hit) else { return false }
    return !classes[hit.start - 1].isDisjoint(with: [.preposition, .determiner])
  }

  /// The time of what has been over since: "GI bleed 2018, settled by itself".
  func past(of target: Target, _ decision: StatusDecision) -> StatusDecision? {
    guard let words = decision.words, words.lowerBound > target.end,
      !classes[words.lowerBound].contains(.negation)
    else { return nil }
    for hit in hits where hit.start == target.end && hit.end <= words.lowerBound {
      if hit.backward >= 0, cue(hit.backward).finding == .prior {
        return self.decision(.prior, hit.backward, hit.start..<hit.end)
      }
    }
    return nil
  }
}
