extension Examination {
  /// Facts that change nothing, and values of the others that nothing tells apart.
  mutating func unusedFacts() -> [Diagnostic] {
    let kinds = distinctions()
    var findings: [Diagnostic] = []
    // The values of a fact that parts lines are told apart by their lines.
    for (index, fact) in book.facts.enumerated() where fact.partsLinesOf.isEmpty {
      let groups = kinds[index]
      if groups.count == 1 {
        findings.append(.unusedFact(fact))
      } else if case .number = fact.kind {
        continue
      } else if groups.contains(where: { $0.count > 1 }) {
        findings.append(.unusedValue(fact, groups.filter { $0.count > 1 }))
      }
    }
    return findings
  }

  /// For each fact its values, grouped so that no outcome and no companion tells those of a group
  /// apart, on any date.
  private mutating func distinctions() -> [[ValueSet]] {
    var groups = book.facts.map { [$0.all] }
    let outcomeOf = book.outcomeNumbers
    var seen = Set<CaseSpace.Diagram>()
    for interval in intervals where seen.insert(interval.decisions).inserted {
      let outcomes = space.relabeled(interval.decisions) { label in
        RuleSplitting.rule(of: label).map { outcomeOf[$0] + 2 } ?? label
      }
      refine(&groups, by: outcomes)
    }
    for companion in book.companions {
      let cases = space.cases(where: companion.condition)
      refine(&groups, by: cases)
    }
    // Where rules disagree the outcome is open; what they test will matter once that is settled.
    for rule in disputed.sorted() {
      let cases = holds(rule)
      refine(&groups, by: cases)
    }
    return groups
  }

  private func refine(_ groups: inout [[ValueSet]], by diagram: CaseSpace.Diagram) {
    for question in space.questions(of: diagram) {
      guard let fact = space.fact(of: question) else { continue }
      var branches: [CaseSpace.Diagram] = []
      var values: [ValueSet] = []
      for value in 0..<space.sizes[fact] {
        let branch = space.branch(of: question, value: value)
        if let known = branches.firstIndex(of: branch) {
          values[known].insert(value)
        } else {
          branches.append(branch)
          values.append(ValueSet([value]))
        }
      }
      groups[fact] = groups[fact].flatMap { group in
        values.map { group.intersection($0) }.filter { !$0.isEmpty }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedFact(_ fact: Fact) -> Diagnostic {
    Diagnostic(
      .unusedFact, "'\(fact.name)' changes no outcome and nothing beside a line", at: fact.span,
      notes: [Note("remove it, or test it in a rule")])
  }

  fileprivate static func unusedValue(_ fact: Fact, _ groups: [ValueSet]) -> Diagnostic {
    Diagnostic(
      .unusedValue, "nothing tells some values of '\(fact.name)' apart", at: fact.span,
      notes: groups.sorted { $0.bits < $1.bits }.map { Note("always alike: \(fact.list($0))") })
  }
}
