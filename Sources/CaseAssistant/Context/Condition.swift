/// Conditions told by the order of the words alone: "Should bleeding recur", "were the coils to fail".
extension SentenceView {
  func inverted(_ target: Target) -> StatusDecision? {
    for index in 0..<target.start where classes[index].contains(.inverting) {
      guard isInverted(index, target) else { continue }
      if !target.isAct, clause[target.start] != clause[index] { continue }
      return StatusDecision(
        status: .hypothetical, rule: .inversion, words: index..<(index + 1))
    }
    return nil
  }

  /// Whether a verb stands before its subject to lay down a condition.
  private func isInverted(_ index: Int, _ target: Target) -> Bool {
    let next = index + 1
    guard next < count, !classes[next].contains(.verb) else { return false }
    let opens =
      index == 0 || clause[index] != clause[index - 1]
      || !gap(index).isDisjoint(with: [.comma, .semicolon, .colon, .dash])
      || classes[index - 1].contains(.and)
    // "Had it bled, coils were ready."
    if index == 0, classes[index].contains(.be), classes[next].contains(.pronoun) { return true }
    if classes[index].contains(.be) {
      // "were the embolization to fail"; a plain "were the" has no "to" ahead.
      guard opens || !classes[next].isDisjoint(with: [.determiner, .pronoun]) else { return false }
      return classes[index].contains(.plural)
        ? (next..<min(next + 6, count)).contains { classes[$0].contains(.infinitive) }
        : opens && speaksConditionally()
    }
    return opens
  }

  /// Whether the sentence has a modal of what would be.
  private func speaksConditionally() -> Bool {
    hits.contains {
      $0.forward >= 0 && cue($0.forward).direction == .modal
        && cue($0.forward).act == .hypothetical
    }
  }
}
