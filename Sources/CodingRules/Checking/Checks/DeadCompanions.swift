extension Examination {
  /// Companions that never stand beside a line: none of their codes is ever reported where their
  /// condition holds.
  mutating func deadCompanions() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for companion in book.companions {
      let cases = space.cases(where: companion.condition)
      let condition = companion.condition.text(book.facts)
      if cases == .nothing {
        findings.append(.deadCompanion(companion, "no case has this: \(condition)"))
      } else if !everStands(companion, .everything) {
        let codes = companion.codes.joined(separator: ", ")
        findings.append(.deadCompanion(companion, "no line on its dates has the code \(codes)"))
      } else if !everStands(companion, cases) {
        findings.append(
          .deadCompanion(companion, "no line with its codes has this: \(condition)"))
      }
    }
    return findings
  }

  /// Whether a rule that reports one of the codes applies in any of the cases. Rules that disagree
  /// with others count as well: which of them is right is not the companion's fault.
  private mutating func everStands(
    _ companion: CompanionRule, _ cases: CaseSpace.Diagram
  ) -> Bool {
    for interval in intervals {
      guard let date = interval.dates.someDate, companion.effective.contains(date) else { continue }
      for rule in interval.rules {
        guard case .report(let code) = book.rules[rule].outcome, companion.codes.contains(code)
        else { continue }
        let applies = applies(rule, in: interval)
        if space.intersection(applies, cases) != .nothing { return true }
      }
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func deadCompanion(
    _ companion: CompanionRule, _ reason: String
  ) -> Diagnostic {
    Diagnostic(
      .deadCompanion, "'\(companion.name)' never stands beside a line", at: companion.span,
      notes: [Note(reason)])
  }
}
