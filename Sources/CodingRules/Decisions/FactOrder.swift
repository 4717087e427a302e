extension RuleBook {
  /// The order in which diagrams ask for facts: what most rules test comes first, since a fact asked
  /// late makes every diagram above it carry all its cases along. Ties are in order of first use.
  func factOrder(of rules: [Int]) -> [Int] {
    var uses = Array(repeating: 0, count: facts.count)
    var firstUse = Array(repeating: Int.max, count: facts.count)
    var seenIn = Array(repeating: -1, count: facts.count)
    var position = 0
    for rule in rules {
      for fact in self.rules[rule].condition.testedFacts where seenIn[fact] != rule {
        seenIn[fact] = rule
        uses[fact] += 1
        firstUse[fact] = min(firstUse[fact], position)
        position += 1
      }
    }
    return facts.indices.sorted { left, right in
      (uses[right], firstUse[left], left) < (uses[left], firstUse[right], right)
    }
  }
}
