extension DecisionDiagram {
  /// What the rules say when only some facts are known.
  ///
  /// The case is decided as soon as all rules still possible agree; nothing is assumed about an open
  /// fact beyond its possible values.
  public func decide(_ facts: PartialFacts) -> Decision {
    var walk = Walk(self)
    walk.visit(facts.possible)
    let verdict = verdict(among: walk.leaves, facts)
    let outcomes = walk.outcomes
    let candidates = walk.tested.filter { facts[$0] != nothingKnown[$0] }.sorted()
    let used = walk.sufficient(among: candidates, of: facts, keeping: outcomes)
    var missing: [Int] = []
    if outcomes.count > 1 {
      missing = Residual(self, facts).questions(self.facts, facts)
    }
    return Decision(verdict: verdict, missing: missing, used: used)
  }

  /// The verdict alone, without what it rests on or what to ask.
  public func verdict(_ facts: PartialFacts) -> Decision.Verdict {
    if let leaf = leaf(from: root, facts.possible) {
      return leaves[leaf] >= 0 ? .decided(rule: leaves[leaf]) : verdict(among: [leaf], facts)
    }
    var walk = Walk(self)
    walk.visit(facts.possible)
    return verdict(among: walk.leaves, facts)
  }

  /// The leaf reached from a place without asking for an open fact; nil where one is asked for.
  func leaf(from start: Int32, _ possible: [ValueSet]) -> Int? {
    var place = start
    while place >= 0 {
      guard let value = possible[Int(table[Int(place)])].single else { return nil }
      place = table[Int(place) + 1 + value]
    }
    return Int(~place)
  }

  private func verdict(among leaves: [Int], _ facts: PartialFacts) -> Decision.Verdict {
    if leaves.count == 1, self.leaves[leaves[0]] >= 0 {
      return .decided(rule: self.leaves[leaves[0]])
    }
    let reached = leaves.map { self.leaves[$0] }
    var rules = reached.filter { $0 >= 0 }
    let isOpen = leaves.contains { outcomeOf[$0] != outcomeOf[leaves[0]] }
    if reached.contains(Self.conflict) {
      rules += disagreeing(facts)
      if !isOpen { return .conflict(rules: rules) }
    }
    rules.sort()
    guard let first = rules.first else { return .gap }
    if !isOpen { return .decided(rule: first) }
    return .open(
      rules: rules.indices.filter { $0 == 0 || rules[$0] != rules[$0 - 1] }.map { rules[$0] })
  }

  /// The rules that may apply, the first of each outcome.
  private func disagreeing(_ facts: PartialFacts) -> [Int] {
    var firsts: [Int] = []
    for rule in inEffect where !firsts.contains(where: { rules[$0].outcome == rules[rule].outcome })
    {
      let overriders = inEffect.filter { rules[$0].overrides.contains(rule) }
      let applies = Condition.all([
        rules[rule].condition, .not(.any(overriders.map { rules[$0].condition })),
      ])
      if applies.truth(in: facts) != .no { firsts.append(rule) }
    }
    return firsts
  }
}
