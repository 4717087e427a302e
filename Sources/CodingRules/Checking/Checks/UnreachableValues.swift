extension Examination {
  /// Values that no text can lead to, of facts that texts do speak to.
  ///
  /// A fact to which no phrase speaks and which nothing measures is asked or given; that is left
  /// alone.
  func unreachableValues() -> [Diagnostic] {
    var reached = book.facts.map { $0.silence.map { ValueSet([$0]) } ?? .empty }
    for phrase in book.phrases {
      for claim in phrase.claims { reached[claim.fact].insert(claim.value) }
    }
    var findings: [Diagnostic] = []
    for (index, fact) in book.facts.enumerated()
    where fact.measure == nil && !reached[index].isEmpty && reached[index] != fact.all {
      findings.append(.unreachableValue(fact, fact.all.subtracting(reached[index])))
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func unreachableValue(_ fact: Fact, _ values: ValueSet) -> Diagnostic {
    Diagnostic(
      .unreachableValue, "no phrase leads to \(fact.name) \(fact.list(values))", at: fact.span,
      notes: [Note("add a phrase that states it, or 'silence means'")])
  }
}
