import CodingRules

/// Weighs what a case says for and against a deed.
///
/// A title is often the order and not the act; a word in the history or the plan is worth little; a
/// verb in the account of the procedure is worth most. In a report that lists its procedures, what the
/// list leaves out must be told outright.
struct DeedWeighing {
  private let claims: FactClaims
  private let reading: CaseReading

  /// `claims` are those of the fact that opens a line.
  init(_ claims: FactClaims, _ reading: CaseReading) {
    self.claims = claims
    self.reading = reading
  }

  /// Whether what speaks for the deed outweighs what speaks against it.
  func wasDone(_ deed: Deed) -> Bool {
    if deed.wasStopped { return true }
    if deed.how == .suggested, isOutsideList(deed) {
      return total(for: deed) >= Self.totalBesideList
    }
    let best = deed.mentions.map { weight(for: reading.mentions[$0]) }.max() ?? 0
    return best >= max(against(deed), required(for: deed))
  }

  /// What weighs most of what says that such a deed was not done; that there was none before today
  /// says nothing of today.
  private func against(_ deed: Deed) -> Int {
    var heaviest = 0
    for mention in reading.mentions
    where mention.status == .notPerformed && names(mention, deed.act)
      && mention.cue?.name != "no-history-of"
    {
      heaviest = max(heaviest, kind(at: mention).mayTellAccount ? 3 : 1)
    }
    return heaviest
  }

  /// Whether devices and agents tell of a deed in more than one sentence although the case also says
  /// that such a deed was not done: beside what was closed, something else was left alone.
  func outweighsRefusal(_ deed: Deed) -> Bool {
    wasDone(deed) && total(for: deed) >= Self.totalBesideRefusal
  }

  /// What all sentences that name a deed weigh together.
  private func total(for deed: Deed) -> Int {
    var heaviest: [Int: Int] = [:]
    for index in deed.mentions {
      let mention = reading.mentions[index]
      heaviest[mention.sentence] = max(heaviest[mention.sentence] ?? 0, weight(for: mention))
    }
    return heaviest.values.reduce(0, +)
  }

  /// A bare name weighs little where reports talk of many things, and more where they list or sum up
  /// what was done.
  private func weight(for mention: Mention) -> Int {
    guard mention.status.isAsserted else { return 0 }
    let isTold = mention.cue != nil || mention.isParticiple
    return switch kind(at: mention) {
    case .impression: isTold ? 6 : 3
    case .technique, .addendum: isTold ? 5 : 3
    case .title: isTold ? 4 : 2
    case .other: isTold ? 5 : 1
    case .body, .findings: isTold ? 4 : 1
    case .indication, .history, .background: isTold ? 2 : 0
    case .plan: isTold ? 1 : 0
    case .consent, .comparison, .complications: 0
    }
  }

  /// The kind of section a mention stands in. A list of procedures and a line of staff or drugs are
  /// short; what goes on under such a heading without a heading of its own is the account itself.
  private func kind(at mention: Mention) -> Section.Kind {
    let section = reading.sections[mention.section]
    guard section.kind == .title || section.kind == .background, let heading = section.heading,
      mention.range.start - heading.end > Self.lengthOfList
    else { return section.kind }
    return .technique
  }

  /// What devices and agents must weigh together: two told sentences beside a list of procedures that
  /// leaves the deed out, two of an account beside a refusal.
  private static let totalBesideList = 8
  private static let totalBesideRefusal = 6

  /// In characters.
  private static let lengthOfList = 300
  private static let shortestList = 4

  private func names(_ mention: Mention, _ act: Int) -> Bool {
    guard let claim = claims[mention.phrase] else { return false }
    return claim.value == act && claim.strength == .states
  }

  /// What a deed must weigh: little in a few sentences, more in a report, most where the report lists
  /// its procedures and leaves this one out.
  private func required(for deed: Deed) -> Int {
    !isReport ? 0 : isOutsideList(deed) ? 4 : 2
  }

  /// Whether a report lists its procedures and leaves a deed out.
  private func isOutsideList(_ deed: Deed) -> Bool {
    guard isReport, reading.sections.contains(where: isList) else { return false }
    return !reading.mentions.contains { mention in
      kind(at: mention) == .title && mention.status.isAsserted
        && claims[mention.phrase]?.value == deed.act
    }
  }

  private func isList(_ section: Section) -> Bool {
    guard section.kind == .title, section.isKnown, let heading = section.heading else {
      return false
    }
    return section.range.end - heading.end > Self.shortestList
  }

  private var isReport: Bool {
    reading.sections.count { $0.heading != nil } >= Section.headingsOfReport
  }
}
