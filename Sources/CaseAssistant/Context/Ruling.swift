/// Brings together what decides a status: the words of the sentence, the section, the default.
enum Ruling {
  static func decide(
    _ note: ParsedNote, _ sentence: SentencePart, _ view: SentenceView, _ target: Target
  ) -> StatusDecision {
    let words = view.decide(target)
    let said = words?.status
    if let field = field(note, sentence, view, target) { return field }
    if let special = special(note, sentence, view, target, said) { return special }
    if sentence.isQuestion, let asked = Asking(note, sentence, view).decide(target, said) {
      return asked
    }
    if !sentence.isQuestion, said != .hypothetical, said.map(isOpen) ?? true,
      let inverted = view.inverted(target)
    {
      return inverted
    }
    let section = note.sections[sentence.section]
    if !sentence.isHeading, let status = target.isAct ? section.act : section.finding,
      let ruled = ruled(status, section, said, target)
    {
      return StatusDecision(status: ruled, rule: .section(section.kind), words: nil)
    }
    if let words { return view.doubt(about: target, words) ?? words }
    return view.mood(of: target)
      ?? StatusDecision(status: target.isAct ? .performed : .present, rule: .none, words: nil)
  }

  /// What a section makes of a mention; nil where the words of the sentence decide.
  private static func ruled(
    _ status: Status, _ section: SectionPart, _ said: Status?, _ target: Target
  ) -> Status? {
    guard let said else { return status }
    if status == .otherPerson { return said == .negated || said == .notPerformed ? nil : status }
    guard said.isAsserted else { return nil }
    switch section.kind {
    case .indication where target.isAct: return .prior
    case .history, .background, .comparison: return status
    case .other: return status == .planned ? nil : status
    default: return nil
    }
  }

  /// Rules that are neither cues nor sections.
  private static func special(
    _ note: ParsedNote, _ sentence: SentencePart, _ view: SentenceView, _ target: Target,
    _ said: Status?
  ) -> StatusDecision? {
    let next = target.end
    if target.isAct, said == nil || said == .performed, next < view.count,
      view.classes[next].contains(.place),
      view.gap(next).isSubset(of: [.space, .newline, .hyphen])
    {
      return StatusDecision(status: .uncertain, rule: .place, words: next..<next + 1)
    }
    if !target.isAct, view.word(target.start).gap.contains(.doubt) {
      return StatusDecision(status: .uncertain, rule: .doubt, words: nil)
    }
    return nil
  }

  /// What the field of a template says: a box before an item, or the value of a label.
  private static func field(
    _ note: ParsedNote, _ sentence: SentencePart, _ view: SentenceView, _ target: Target
  ) -> StatusDecision? {
    let last = view.words.startIndex + target.end
    let before = note.words[view.words.startIndex + target.start].gap
    let after = last < note.words.count ? note.words[last].gap : note.rest
    if before.contains(.tickedField) || after.contains(.tickedValue) {
      return StatusDecision(
        status: target.isAct ? .performed : .present, rule: .tickedField, words: nil)
    }
    let isEmptyLabel =
      sentence.isHeading && after.contains(.colon)
      && note.sections[sentence.section].words.upperBound == sentence.words.upperBound
    if before.contains(.emptyField) || after.contains(.emptyValue) || isEmptyLabel {
      return StatusDecision(
        status: target.isAct ? .notPerformed : .negated, rule: .emptyField, words: nil)
    }
    return nil
  }

  /// Whether a question or a condition leaves open what its words seem to say of an act.
  static func isOpen(_ status: Status) -> Bool {
    switch status {
    case .performed, .present, .hypothetical, .planned, .uncertain: true
    case .stopped, .notPerformed, .prior, .negated, .otherPerson: false
    }
  }
}
