public import CodingRules

/// Reads cases and answers them under one rule book.
public struct Assistant: Sendable {
  public let book: RuleBook

  public init(_ book: RuleBook) {
    self.book = book
  }

  /// Answers one case. Never fails: what is wrong with a record is told in the answer.
  public func answer(_ record: CaseRecord) -> Answer {
    Answer(
      id: record.id, verdict: .needsInfo, lines: [], companions: [], notReported: [], missing: [],
      nearby: [], review: [],
      ruleSet: Answer.RuleSet(
        name: book.name, edition: book.edition, digest: "", notice: book.notice),
      dateOfService: record.dateOfService ?? book.asOf, problem: nil)
  }
}
