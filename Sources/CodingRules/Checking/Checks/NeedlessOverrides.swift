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
    for interval in intervals {
      guard let left = interval.rules.position(of: first),
        let right = interval.rules.position(of: second)
      else { continue }
      let both = space.intersection(interval.rules.holds[left], interval.rules.holds[right])
      if both != .nothing { return true }
    }
    return false
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
