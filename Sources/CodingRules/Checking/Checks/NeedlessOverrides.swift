extension Examination {
  /// Overrides between rules that never hold together.
  mutating func needlessOverrides() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (index, rule) in book.rules.enumerated() {
      for (place, other) in rule.overrides.enumerated() where !everHoldTogether(index, other) {
        var finding = Diagnostic.needlessOverride(rule, book.rules[other])
        if rule.overrideSpans.indices.contains(place) {
          let span = rule.overrideSpans[place]
          let file = book.files[span.file]
          let edit = file.removing(element: span) ?? file.removingLines(at: span)
          finding.fixIts = [
            Diagnostic.FixIt(
              "remove the override", replace: edit.span, with: edit.replacement, isSafe: true)
          ]
        }
        findings.append(finding)
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
      notes: [Note("'\(other.name)' stands here", at: other.span)])
  }
}
