extension Examination {
  /// Rules without which every case keeps its outcome, on every date. They are found from the end of
  /// the book, each as if those already found were gone, so all of them can go together.
  mutating func redundantRules() -> [Diagnostic] {
    var applied = intervals.map { $0.rules.applies }
    var gone = Array(repeating: false, count: book.rules.count)
    var findings: [Diagnostic] = []
    for rule in book.rules.indices.reversed() where everApplies(rule) {
      var after = applied
      gone[rule] = true
      let changesNothing = intervals.indices.allSatisfy { index in
        remove(rule, in: index, &after[index], gone)
      }
      if changesNothing {
        findings.append(.redundantRule(book, rule, saying: alike(rule, gone)))
        applied = after
      } else {
        gone[rule] = false
      }
    }
    return findings
  }

  /// Takes the rule out of an interval; tells whether the outcomes stay.
  private mutating func remove(
    _ rule: Int, in index: Int, _ applied: inout [CaseSpace.Diagram], _ gone: [Bool]
  ) -> Bool {
    let rules = intervals[index].rules
    guard let position = rules.position(of: rule) else { return true }
    let before = applied
    applied[position] = .nothing
    var freed: [(rule: Int, position: Int)] = []
    for other in book.rules[rule].overrides where !gone[other] {
      guard let place = rules.position(of: other) else { continue }
      applied[place] = rules.holds[place]
      for (above, name) in rules.rules.enumerated()
      where !gone[name] && book.rules[name].overrides.contains(other) {
        applied[place] = space.difference(applied[place], rules.holds[above])
      }
      freed.append((other, place))
    }
    guard isCovered(before[position], by: rule, rules, applied) else { return false }
    for other in freed {
      let new = space.difference(applied[other.position], before[other.position])
      guard isCovered(new, by: other.rule, rules, before) else { return false }
    }
    return true
  }

  /// Whether rules with the outcome of `rule` apply wherever the set holds.
  private mutating func isCovered(
    _ set: CaseSpace.Diagram, by rule: Int, _ rules: AppliedRules,
    _ applied: [CaseSpace.Diagram]
  ) -> Bool {
    var rest = set
    for (position, other) in rules.rules.enumerated()
    where space.leaves.outcomeOf[other] == space.leaves.outcomeOf[rule] {
      if rest == .nothing { return true }
      rest = space.difference(rest, applied[position])
    }
    return rest == .nothing
  }

  /// The remaining rules with the same outcome.
  private func alike(_ rule: Int, _ gone: [Bool]) -> [Int] {
    book.rules.indices.filter {
      $0 != rule && !gone[$0] && book.rules[$0].outcome == book.rules[rule].outcome
        && everApplies($0)
    }
  }
}

extension Diagnostic {
  fileprivate static func redundantRule(
    _ book: RuleBook, _ rule: Int, saying others: [Int]
  ) -> Diagnostic {
    Diagnostic(
      .redundantRule, "without '\(book.rules[rule].name)' every case keeps its outcome",
      at: book.rules[rule].span,
      notes: others.prefix(3).map {
        Note("'\(book.rules[$0].name)' says the same", at: book.rules[$0].span)
      } + [Note("remove it, unless its reason or its sources are to be quoted")])
  }
}
