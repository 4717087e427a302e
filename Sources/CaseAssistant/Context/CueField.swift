/// How far the words of a sentence let a cue speak.
extension SentenceView {
  /// The words around a cue among which it can decide, and the words that end them before the sentence
  /// ends: the cue that closes a clause, or the first word of the next one.
  func field(of cue: Range<Int>, _ rule: CueRule) -> (words: Range<Int>, until: Range<Int>?) {
    if rule.reach == .sentence || rule.reach == .story || rule.reach == .hint {
      return (0..<count, nil)
    }
    var (start, end) = (cue.lowerBound, cue.upperBound)
    while end < count, isSameClause(cue.upperBound - 1, end) { end += 1 }
    while start > 0, isSameClause(cue.lowerBound, start - 1) { start -= 1 }
    guard end < count else { return (start..<end, nil) }
    let closing = hits.first { $0.start == end && direction($0) == .end }
    return (start..<end, end..<(closing?.end ?? end + 1))
  }
}
