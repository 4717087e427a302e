extension Examination {
  /// Rules that apply to no case on any date the book covers.
  mutating func deadRules() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for rule in book.rules.indices
    where !doubtful.contains(rule) && !isOverriddenInDoubt(rule) && !everApplies(rule) {
      findings.append(.deadRule(book.rules[rule], notes: reasons(rule)))
    }
    return findings
  }

  private func isOverriddenInDoubt(_ rule: Int) -> Bool {
    doubtful.contains { book.rules[$0].overrides.contains(rule) }
  }

  private mutating func reasons(_ rule: Int) -> [Diagnostic.Note] {
    let inEffect = intervals.filter { $0.rules.contains(sorted: rule) }
    guard !inEffect.isEmpty else {
      return [Diagnostic.Note("its dates lie outside those the book covers")]
    }
    guard holds(rule) != .nothing else {
      let condition = book.rules[rule].condition.text(book.facts)
      return [Diagnostic.Note("no case has this: \(condition)")]
    }
    let above = book.rules.indices.filter { other in
      book.rules[other].overrides.contains(rule)
        && inEffect.contains { $0.rules.contains(sorted: other) }
    }
    return above.map { other in
      Diagnostic.Note(
        "wherever it holds, \(above.count == 1 ? "this rule overrides it" : "rules override it, this one among them"): '\(book.rules[other].name)'",
        at: book.rules[other].span)
    }
  }
}

extension Diagnostic {
  fileprivate static func deadRule(_ rule: Rule, notes: [Note]) -> Diagnostic {
    Diagnostic(
      .deadRule, "'\(rule.name)' never applies", at: rule.span,
      notes: notes + [Note("remove it, or widen its condition")])
  }
}
