extension SentenceView {
  /// The words of a target without the cues around them, which have their say: of "possible
  /// embolization" the embolization. Nil where nothing is to take away.
  func core(of target: Target) -> Target? {
    var core = target
    for hit in hits
    where hit.end > target.start && hit.end <= target.end && direction(hit) != .pseudo {
      if hit.forward >= 0, hit.forwardEnd < target.end, hit.forwardEnd > core.start,
        hit.start <= core.start
      {
        core.start = hit.forwardEnd
      } else if hit.backward >= 0, hit.start > core.start, core.end == target.end,
        hit.end == target.end
      {
        core.end = hit.start
      }
    }
    if !core.isAct, isDeedDone(target) { core.isAct = true }
    guard core.start < core.end else { return nil }
    let isSame =
      core.start == target.start && core.end == target.end && core.isAct == target.isAct
    return isSame ? nil : core
  }

  /// Whether a target tells by its own words that something was done: "done tonight", "access was
  /// obtained", or what to do with something: "occlude the fistula".
  private func isDeedDone(_ target: Target) -> Bool {
    hits.contains { hit in
      hit.end <= target.end && hit.backward >= 0 && cue(hit.backward).act == .performed
        && (hit.start == target.start
          || hit.start > target.start + 1 && hit.end == target.end
            && classes[hit.start - 1].contains(.be))
    } || isVerbWithObject(target) || isAttempt(target)
  }

  /// "The recanalization attempt".
  private func isAttempt(_ target: Target) -> Bool {
    let last = classes[target.end - 1]
    return target.end - target.start > 1 && last.contains(.deed) && !last.contains(.pronoun)
  }

  private func isVerbWithObject(_ target: Target) -> Bool {
    let second = target.start + 1
    guard second < target.end, target.start > 0,
      !classes[target.start - 1].isDisjoint(with: [.infinitive, .teller, .verb, .and])
    else { return false }
    return classes[target.start].isDisjoint(with: [.preposition, .determiner, .adverb, .number])
      && !classes[second].isDisjoint(with: [.determiner, .pronoun])
  }
}
