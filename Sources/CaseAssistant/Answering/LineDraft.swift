package import CodingRules

/// A deed on its way to a line: what is known of it, and what the rules say.
package struct LineDraft: Sendable {
  /// Nil for a case of facts only that does not say what was done.
  package var deed: Deed?
  package var findings: [FactFinding?]
  package var facts: PartialFacts
  package var decision: Decision

  /// For the codes alone the decision goes without what it rests on and what to ask.
  package init(
    deed: Deed?, findings: [FactFinding?], book: RuleBook, diagram: DecisionDiagram,
    codesOnly: Bool = false
  ) {
    self.deed = deed
    self.findings = findings
    facts = PartialFacts(book.facts, findings)
    decision =
      codesOnly
      ? Decision(verdict: diagram.verdict(facts), missing: [], used: []) : diagram.decide(facts)
  }

  /// The rule that decides; nil while the decision is open or in conflict.
  package var rule: Int? {
    if case .decided(let rule) = decision.verdict { return rule }
    return nil
  }

  /// The rules still possible, in book order.
  package var possibleRules: [Int] {
    switch decision.verdict {
    case .decided(let rule): [rule]
    case .open(let rules), .conflict(let rules): rules
    case .gap: []
    }
  }
}

extension RuleBook {
  /// The code a rule reports; nil for a pointer or a query.
  package func reportedCode(of rule: Int) -> String? {
    if case .report(let code) = rules[rule].outcome { return code }
    return nil
  }

  /// Where a code stands among the lines of an answer: codes are declared primary first.
  package func rank(of code: String) -> Int {
    codes.indices.first { codes[$0].number == code } ?? codes.count
  }
}
