import CodingRules

/// What became of what a mention says of a fact.
package enum ClaimUse: String, CaseIterable, Hashable, Sendable {
  /// A decision rests on it.
  case decides
  /// It is what is known of the fact; no decision rests on it.
  case known
  /// The status of the mention keeps it from counting: planned, denied, past and the like.
  case status
  /// It stands among the complications, which are no reason for what was done.
  case complication
  /// It stands in a question or a remark about codes, and the case itself says something else.
  case aside
  /// The fact came with the case.
  case given
  /// It is only suggested, and something is stated.
  case stated
  /// Another value goes before it.
  case outranked
  /// Words nearer to the deed say something else.
  case nearer
  /// A number measured in the case settles the fact.
  case measured
  /// It names a deed, and the case as a whole does not say that it was done.
  case notDone = "not-done"
  /// Nothing was done that it could be a fact of.
  case noDeed = "no-deed"
}

/// Finds out what became of the claims of a case.
struct ClaimUses {
  private let book: RuleBook
  private let read: ReadCase

  init(_ book: RuleBook, _ read: ReadCase) {
    self.book = book
    self.read = read
  }

  func use(of claim: Phrase.Claim, by mention: Mention) -> ClaimUse {
    if book.facts[claim.fact].opensLine { return useOfDeed(claim, mention) }
    guard !read.drafts.isEmpty else {
      return mention.status.isAsserted ? .noDeed : .status
    }
    let uses = read.drafts.map { use(of: claim, by: mention, in: $0) }
    return uses.first { $0 == .decides } ?? uses.first { $0 == .known } ?? uses[0]
  }

  private func useOfDeed(_ claim: Phrase.Claim, _ mention: Mention) -> ClaimUse {
    let drafts = read.drafts.filter { draft in
      draft.deed?.mentions.contains { read.reading.mentions[$0] == mention } ?? false
    }
    if drafts.contains(where: { $0.decision.used.contains(claim.fact) }) { return .decides }
    if !drafts.isEmpty { return .known }
    if read.drafts.contains(where: { $0.findings[claim.fact]?.how == .given }) { return .given }
    guard mention.status.isAsserted || mention.status == .stopped else { return .status }
    if claim.strength == .suggests, read.drafts.contains(where: { $0.deed?.how == .stated }) {
      return .stated
    }
    return .notDone
  }

  private func use(of claim: Phrase.Claim, by mention: Mention, in draft: LineDraft) -> ClaimUse {
    let fact = book.facts[claim.fact]
    let finding = draft.findings[claim.fact]
    if let finding, finding.possible.contains(claim.value), finding.evidence.contains(mention.range)
    {
      return draft.decision.used.contains(claim.fact) ? .decides : .known
    }
    if finding?.how == .given { return .given }
    let section = read.reading.sections[mention.section]
    if section.kind == .complications { return .complication }
    guard fact.nearestWins ? mention.tellsPlace : mention.status.isAsserted else {
      return .status
    }
    if isMeasured(fact, finding) { return .measured }
    if fact.nearestWins { return .nearer }
    if read.reading.sentences[mention.sentence].isAside { return .aside }
    return claim.strength == .suggests && finding?.how == .stated ? .stated : .outranked
  }

  /// Whether a number of the case is what is known of the fact.
  private func isMeasured(_ fact: Fact, _ finding: FactFinding?) -> Bool {
    guard fact.measure != nil, let finding else { return false }
    return read.reading.measurements.contains { finding.evidence.contains($0.range) }
  }
}
