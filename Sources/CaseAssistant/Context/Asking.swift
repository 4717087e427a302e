/// What a question makes of the acts and findings in it.
struct Asking {
  private let note: ParsedNote
  private let sentence: SentencePart
  private let view: SentenceView

  init(_ note: ParsedNote, _ sentence: SentencePart, _ view: SentenceView) {
    self.note = note
    self.sentence = sentence
    self.view = view
  }

  func decide(_ target: Target, _ said: Status?) -> StatusDecision? {
    guard sentence.isQuestion, said.map(Ruling.isOpen) ?? true else { return nil }
    if let answer = answer(to: target) { return decision(answer) }
    guard target.isAct else {
      return isDoubt(target) && said == nil ? decision(.uncertain) : nil
    }
    return decision(isHypothetical ? .hypothetical : .uncertain)
  }

  private func decision(_ status: Status) -> StatusDecision {
    StatusDecision(status: status, rule: .question, words: nil)
  }

  /// "Thrombectomy? No, core too large": a question of few words and the answer right after it.
  private func answer(to target: Target) -> Status? {
    let next = sentence.words.upperBound
    guard sentence.words.count < 6, next < note.words.count, !endsInColon(next) else { return nil }
    let kind = note.words[next].kind
    if kind.contains(.negation) {
      return target.isAct ? .notPerformed : .negated
    }
    return kind.contains(.affirming) ? (target.isAct ? .performed : .present) : nil
  }

  /// Whether an answer only leads to what it says: "No: a single aneurysm".
  private func endsInColon(_ word: Int) -> Bool {
    word + 1 < note.words.count && note.words[word + 1].gap.contains(.colon)
  }

  /// Whether a question of few words is no more than the doubt about a finding: "Carcinoid??".
  private func isDoubt(_ target: Target) -> Bool {
    let next = sentence.words.upperBound
    guard target.end == view.count, next >= note.words.count || !endsInColon(next) else {
      return false
    }
    var start = target.start
    while start > 0, view.gap(start).isDisjoint(with: [.comma, .semicolon, .colon, .dash]) {
      start -= 1
    }
    return target.end - start < 6
      && !(start..<target.end).contains {
        !view.classes[$0].isDisjoint(with: [.verb, .asking])
      }
  }

  /// Whether it asks how something would be coded, or what would be if it were done.
  private var isHypothetical: Bool {
    view.classes.contains { !$0.isDisjoint(with: [.coding, .supposing]) }
  }
}
