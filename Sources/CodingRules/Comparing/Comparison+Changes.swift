extension Comparison {
  /// The cases whose outcome changes, grouped by what it was and what it becomes, in the order of the
  /// rules that said so.
  mutating func changes() -> [RuleBookDiff.Change] {
    var found: [Found] = []
    for (index, interval) in intervals.enumerated() {
      let pairs = space.paired(interval.old.endings, interval.new.endings)
      for pair in space.labels(of: pairs) {
        let (from, to) = space.pair(pair)
        if from == to { continue }
        let set = space.cases(of: pairs) { $0 == pair }
        found.add(from, to, set, interval: index)
      }
    }
    found.sort { left, right in
      (left.from, left.to, left.intervals[0]) < (right.from, right.to, right.intervals[0])
    }
    return found.map { change in
      RuleBookDiff.Change(
        from: endings[change.from], to: endings[change.to],
        cases: cases(change.set, in: change.intervals),
        oldRules: names(of: change) { $0.old },
        newRules: names(of: change) { $0.new })
    }
  }

  /// The names of the rules of one side that decide some case of a change, or disagree on it.
  private mutating func names(
    of change: Found, _ side: (Interval) -> Side
  ) -> [String] {
    var rules = Set<Int>()
    for index in change.intervals {
      let side = side(intervals[index])
      let decisions = space.mask(side.decisions, change.set)
      let labels = space.labels(of: decisions)
      rules.formUnion(labels.compactMap { RuleSplitting.rule(of: $0) })
      guard labels.contains(RuleSplitting.conflict) else { continue }
      for rule in side.rules {
        let cases = space.cases(where: book.rules[rule].condition)
        if space.intersection(cases, change.set) != .nothing { rules.insert(rule) }
      }
    }
    return rules.sorted().map { book.rules[$0].name }
  }
}

/// A set of cases that changes in the same way, with the intervals in which it does.
private struct Found {
  var from: Int
  var to: Int
  var set: CaseSpace.Diagram
  var intervals: [Int]
}

extension [Found] {
  fileprivate mutating func add(
    _ from: Int, _ to: Int, _ set: CaseSpace.Diagram, interval: Int
  ) {
    let known = firstIndex { $0.from == from && $0.to == to && $0.set == set }
    if let known {
      self[known].intervals.append(interval)
    } else {
      append(Found(from: from, to: to, set: set, intervals: [interval]))
    }
  }
}
