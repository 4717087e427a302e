extension DecisionDiagram {
  /// What the rules say when only some facts are known.
  ///
  /// The case is decided as soon as all rules still possible agree; nothing is assumed about an open
  /// fact beyond its possible values.
  public func decide(_ facts: PartialFacts) -> Decision {
    var walk = Walk(self)
    walk.visit(facts.possible)
    let verdict = verdict(among: walk.leaves)
    let outcomes = walk.outcomes
    let candidates = walk.tested.filter { facts[$0] != self.facts[$0].all }.sorted()
    let used = walk.sufficient(among: candidates, of: facts, keeping: outcomes)
    var missing: [Int] = []
    if outcomes.count > 1 {
      missing = Residual(self, facts).questions(self.facts, facts)
    }
    return Decision(verdict: verdict, missing: missing, used: used)
  }

  /// The verdict alone, without what it rests on or what to ask.
  public func verdict(_ facts: PartialFacts) -> Decision.Verdict {
    if let leaf = leaf(from: root, facts.possible) { return verdict(among: [leaf]) }
    var walk = Walk(self)
    walk.visit(facts.possible)
    return verdict(among: walk.leaves)
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

  private func verdict(among leaves: [Int]) -> Decision.Verdict {
    var rules: [Int] = []
    for leaf in leaves {
      for rule in self.leaves[leaf] where !rules.contains(rule) { rules.append(rule) }
    }
    rules.sort()
    if leaves.contains(where: { outcomeOf[$0] != outcomeOf[leaves[0]] }) {
      return .open(rules: rules)
    }
    guard let first = rules.first else { return .gap }
    return self.leaves[leaves[0]].count > 1 ? .conflict(rules: rules) : .decided(rule: first)
  }
}
