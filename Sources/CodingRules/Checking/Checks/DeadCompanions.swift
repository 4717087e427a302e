extension Examination {
  /// Companions that never stand beside a line: none of their codes is ever reported where their
  /// condition holds.
  mutating func deadCompanions() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for companion in book.companions {
      let cases = space.cases(where: companion.condition)
      if cases == .nothing {
        findings.append(.deadCompanion(companion, "no case has this", book))
      } else if !everStands(companion, cases) {
        findings.append(.deadCompanion(companion, "no line with its codes has this", book))
      }
    }
    return findings
  }

  private mutating func everStands(
    _ companion: CompanionRule, _ cases: CaseSpace.Diagram
  ) -> Bool {
    for interval in intervals {
      guard let date = interval.dates.someDate, companion.effective.contains(date) else { continue }
      let decisions = space.mask(interval.decisions, cases)
      for label in space.labels(of: decisions) {
        if let rule = RuleSplitting.rule(of: label),
          case .report(let code) = book.rules[rule].outcome, companion.codes.contains(code)
        {
          return true
        }
      }
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func deadCompanion(
    _ companion: CompanionRule, _ reason: String, _ book: RuleBook
  ) -> Diagnostic {
    Diagnostic(
      .deadCompanion, "'\(companion.name)' never stands beside a line", at: companion.span,
      notes: [Note("\(reason): \(companion.condition.text(book.facts))")])
  }
}
