import CodingRules

/// Brings together what decides a status: the words of the sentence, the section, the default.
struct Ruling {
  private(set) var decision: StatusDecision

  init(
    _ note: ParsedNote, _ sentence: SentencePart, _ view: SentenceView, _ target: Target,
    _ book: RuleBook
  ) {
    let section = note.sections[sentence.section]
    let byWords = view.decide(target)
    let next = target.end
    if target.isAct, byWords.map({ $0.status == .performed }) ?? true, next < view.count,
      view.classes[next].contains(.place), view.gap(next).isSubset(of: [.space, .newline, .hyphen])
    {
      decision = StatusDecision(status: .uncertain, name: "name-of-a-place", words: next..<next + 1)
      return
    }
    if target.isAct, sentence.isQuestion, byWords.map({ Self.isOpen($0.status) }) ?? true {
      decision = StatusDecision(status: .uncertain, name: "question", words: nil)
      return
    }
    if note.words[view.words.startIndex + target.start].gap.contains(.doubt), !target.isAct {
      decision = StatusDecision(status: .uncertain, name: "question-mark", words: nil)
      return
    }
    if let byWords, byWords.status != .performed, byWords.status != .present {
      decision = byWords
      return
    }
    if let status = target.isAct ? section.act : section.finding, !sentence.isHeading {
      if byWords == nil || section.kind == .history || section.kind == .indication
        || section.kind == .background || section.kind == .comparison
      {
        let past = section.kind == .indication && byWords != nil ? Status.prior : status
        decision = StatusDecision(
          status: past, name: "section-" + section.kind.rawValue, words: nil)
        return
      }
    }
    decision =
      byWords ?? StatusDecision(status: target.isAct ? .performed : .present, name: "", words: nil)
  }

  /// Whether a question leaves open what its words seem to say of an act.
  private static func isOpen(_ status: Status) -> Bool {
    switch status {
    case .performed, .present, .hypothetical, .planned, .uncertain: true
    case .stopped, .notPerformed, .prior, .negated, .otherPerson: false
    }
  }
}
