extension SentenceView {
  /// Whether a target is the way taken rather than what was treated.
  func role(of target: Target) -> Mention.Role {
    guard !target.isAct else { return .target }
    var index = target.start - 1
    var steps = 0
    while index >= 0, steps < 5 {
      if clause[index] != clause[target.start] { break }
      if classes[index].contains(.route) { return .route }
      if !classes[index].isDisjoint(with: [.preposition, .verb, .and, .or])
        && !classes[index].contains(.passing)
      {
        break
      }
      index -= 1
      steps += 1
    }
    index = target.end
    steps = 0
    while index < count, steps < 3 {
      if clause[index] != clause[target.end - 1] { break }
      if classes[index].contains(.access) { return .route }
      let isLink = classes[index].contains(.be) || classes[index].contains(.adverb)
      if !isLink, !classes[index].isDisjoint(with: [.preposition, .verb, .and, .or]) { break }
      index += 1
      steps += 1
    }
    return .target
  }
}
