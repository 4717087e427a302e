extension Examination {
  /// Overrides between rules that never hold together.
  mutating func needlessOverrides() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (index, rule) in book.rules.enumerated() {
      for other in rule.overrides where !everHoldTogether(index, other) {
        findings.append(.needlessOverride(rule, book.rules[other]))
      }
    }
    return findings
  }

  private mutating func everHoldTogether(_ first: Int, _ second: Int) -> Bool {
    let together = intervals.contains {
      $0.rules.contains(sorted: first) && $0.rules.contains(sorted: second)
    }
    guard together else { return false }
    let (left, right) = (holds(first), holds(second))
    return space.intersection(left, right) != .nothing
  }
}

extension Diagnostic {
  fileprivate static func needlessOverride(_ rule: Rule, _ other: Rule) -> Diagnostic {
    Diagnostic(
      .needlessOverride, "'\(rule.name)' overrides '\(other.name)', yet the two never both hold",
      at: rule.span,
      notes: [
        Note("'\(other.name)' stands here", at: other.span), Note("remove the override"),
      ])
  }
}
