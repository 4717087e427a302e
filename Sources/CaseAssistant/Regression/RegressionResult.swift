import CodingRules

/// How the answer to a case compares with what was expected.
package struct RegressionResult: Hashable, Sendable {
  package enum Judgement: String, CaseIterable, Hashable, Sendable {
    case right, defensible
    /// A code where another code, or none, was right.
    case wrong
    /// No code, where one was right.
    case abstained
    /// A code that must not be reported.
    case forbidden
    /// The right code, with something else beside it than exactly what was expected.
    case inexact
    /// The record is no test.
    case invalid
  }

  package var id: String
  package var judgement: Judgement
  package var expectation: Expectation?
  /// The first code, `none`, or the verdict.
  package var answered: String
  /// All codes reported, those beside the lines included.
  package var codes: [String]
  /// The lines as they stand on a claim.
  package var lines: [String]
  /// Codes of other families the answer points to.
  package var pointers: [String]
  /// Clauses expected exactly that the answer does not have.
  package var lacking: [String] = []
  /// Clauses of the answer that the expectation, which is exact, does not have.
  package var unexpected: [String] = []
  /// The rules the lines rest on, or what is wrong with the record.
  package var reason: String

  package init(_ answer: Answer, expecting expectation: Expectation?) {
    id = answer.id
    self.expectation = expectation
    answered = answer.primary
    codes = answer.codes + answer.companions.filter { $0.kind == .report }.map(\.code)
    lines = answer.verdict == .coded ? answer.lines.map(\.billed) : []
    pointers = answer.notReported.flatMap(\.pointers)
    reason = answer.problem?.message ?? answer.lines.map(\.rule).joined(separator: ", ")
    judgement = .invalid
    if let exactly = expectation?.exactly {
      (lacking, unexpected) = answer.clauses.compared(with: exactly)
    }
    if let expectation { judgement = judge(expectation, hasCode: answer.verdict == .coded) }
  }

  package var passes: Bool { judgement == .right || judgement == .defensible }

  /// Whether the lines are others than those expected.
  package var hasOtherLines: Bool {
    guard let expected = expectation?.lines, !expected.isEmpty else { return false }
    return lines != expected
  }

  /// Codes reported that the expectation forbids.
  package var forbidden: [String] { codes.filter { expectation?.not.contains($0) ?? false } }

  private func judge(_ expectation: Expectation, hasCode: Bool) -> Judgement {
    if !forbidden.isEmpty { return .forbidden }
    if hasOtherLines && hasCode { return .wrong }
    if expectation.primary.contains(answered) {
      return lacking.isEmpty && unexpected.isEmpty ? .right : .inexact
    }
    if expectation.defensible.contains(answered) { return .defensible }
    return hasCode || expectation.primary == ["needs-info"] ? .wrong : .abstained
  }
}

extension Answer {
  /// The answer in a word: the first code, `none` when nothing is reportable, else the verdict.
  package var primary: String {
    switch verdict {
    case .coded: codes.first ?? verdict.rawValue
    case .noCode: "none"
    case .needsInfo, .conflict, .invalid: verdict.rawValue
    }
  }
}
