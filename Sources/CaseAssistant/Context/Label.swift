/// What a label says of the words after its colon: "Deferred: embolization of the left side".
extension SentenceView {
  /// The status that the label before a target gives it; nil without a label, or where it names no
  /// status.
  func labelled(_ target: Target) -> StatusDecision? {
    guard let colon = colon(before: target.start) else { return nil }
    var start = colon
    while start > 0, colon - start < Self.longestLabel,
      gap(start).isDisjoint(with: [.semicolon, .period, .bullet, .dash])
    {
      start -= 1
    }
    guard colon - start < Self.longestLabel else { return nil }
    let label = start..<colon
    guard !label.contains(where: { self.target[$0] >= 0 }) else { return nil }
    guard colon - start > 1 || !classes[start].contains(.negation) else { return nil }
    let verdicts = hits.filter { label.contains($0.start) && $0.end <= colon }
    guard let hit = verdicts.last, direction(hit) != .pseudo, direction(hit) != .end,
      isVerdict(hit, before: colon), !datesEvent(hit)
    else { return nil }
    let index = hit.backward >= 0 ? hit.backward : hit.forward
    guard cue(index).reach != .next, let status = verdict(of: cue(index), on: target),
      !status.isAsserted
    else { return nil }
    return decision(status, index, hit.start..<hit.end)
  }

  private static let longestLabel = 9

  /// Whether a cue is what the label says, and not part of a noun: "deferred today", but not "planned
  /// procedure".
  private func isVerdict(_ hit: CueHit, before colon: Int) -> Bool {
    hit.end == colon || isPastWork(hit, before: colon)
      || classes[hit.end - 1].contains(.preposition)
      || !classes[hit.end].isDisjoint(with: [.preposition, .given, .adverb, .pronoun, .determiner])
      || !gap(hit.end).isDisjoint(with: [.open, .comma, .slash])
  }

  /// "Past treatment: sclerotherapy"; but below "Planned procedure:" may stand what was done.
  func isPastWork(_ hit: CueHit, before colon: Int) -> Bool {
    hit.forward >= 0 && cue(hit.forward).act == .prior && cue(hit.forward).reach == .near
      && hit.end + 1 == colon
      && !classes[hit.end].isDisjoint(with: [.act, .deed])
  }

  private func verdict(of cue: CueRule, on target: Target) -> Status? {
    target.isAct ? cue.act : cue.finding
  }

  /// The word after the last colon before a word, where nothing ends what the label speaks of.
  private func colon(before index: Int) -> Int? {
    var at = index
    while at > 0 {
      if gap(at).contains(.colon), gap(at) != .colon { return at }
      if !gap(at).isDisjoint(with: [.semicolon, .period, .bullet]) { return nil }
      at -= 1
    }
    return nil
  }
}
