extension Examination {
  /// Rules that apply to no case on any date the book covers.
  func deadRules() -> [Diagnostic] {
    book.rules.indices.filter { !everApplies($0) }.map { rule in
      .deadRule(book.rules[rule], notes: reasons(rule))
    }
  }

  private func reasons(_ rule: Int) -> [Diagnostic.Note] {
    let inEffect = intervals.filter { $0.rules.position(of: rule) != nil }
    guard !inEffect.isEmpty else {
      return [Diagnostic.Note("its dates lie outside those the book covers")]
    }
    let holding = inEffect.filter { interval in
      interval.rules.position(of: rule).map { interval.rules.holds[$0] != .nothing } ?? false
    }
    guard !holding.isEmpty else {
      let condition = book.rules[rule].condition.text(book.facts)
      return [Diagnostic.Note("no case has this: \(condition)")]
    }
    let above = book.rules.indices.filter { other in
      book.rules[other].overrides.contains(rule)
        && holding.contains { $0.rules.position(of: other) != nil }
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
