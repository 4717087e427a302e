import CodingRules

/// Weighs what a case says for and against a deed.
///
/// A title is often the order and not the act; a word in the history or the plan is worth little; a
/// verb in the account of the procedure is worth most. In a report that lists its procedures, what the
/// list leaves out must be told outright.
struct DeedWeighing {
  private let claims: [Phrase.Claim?]
  private let reading: CaseReading

  /// `claims` hold what each phrase says of the fact that opens a line.
  init(_ claims: [Phrase.Claim?], _ reading: CaseReading) {
    self.claims = claims
    self.reading = reading
  }

  /// Whether what speaks for the deed outweighs what speaks against it.
  func wasDone(_ deed: Deed) -> Bool {
    if deed.wasStopped { return true }
    var best = 0
    for index in deed.mentions {
      best = max(best, weight(for: reading.mentions[index]))
    }
    var against = 0
    for mention in reading.mentions
    where mention.status == .notPerformed && names(mention, deed.act) {
      against = max(against, tellsOfToday(mention) ? 3 : 1)
    }
    return best >= max(against, required(for: deed.act))
  }

  private func weight(for mention: Mention) -> Int {
    guard mention.status.isAsserted else { return 0 }
    let section =
      switch reading.sections[mention.section].kind {
      case .technique, .impression, .addendum: 3
      case .title, .body, .findings, .other: 2
      case .indication, .history, .consent, .plan, .comparison, .background, .complications: 0
      }
    return section + (mention.cue != nil || mention.isParticiple ? 2 : 0)
  }

  private func tellsOfToday(_ mention: Mention) -> Bool {
    switch reading.sections[mention.section].kind {
    case .technique, .impression, .addendum, .title, .body, .findings, .other: true
    case .indication, .history, .consent, .plan, .comparison, .background, .complications: false
    }
  }

  private func names(_ mention: Mention, _ act: Int) -> Bool {
    guard let claim = claims[mention.phrase] else { return false }
    return claim.value == act && claim.strength == .states
  }

  /// What a deed must weigh: little in a few sentences, more in a report, most where the report lists
  /// its procedures and leaves this one out.
  private func required(for act: Int) -> Int {
    guard isReport else { return 0 }
    func isTitle(_ section: Section) -> Bool { section.kind == .title && section.heading != nil }
    let isListed = reading.mentions.contains {
      claims[$0.phrase]?.value == act && $0.status.isAsserted
        && isTitle(reading.sections[$0.section])
    }
    return isListed || !reading.sections.contains(where: isTitle) ? 2 : 4
  }

  private var isReport: Bool { reading.sections.count { $0.heading != nil } >= 3 }
}
