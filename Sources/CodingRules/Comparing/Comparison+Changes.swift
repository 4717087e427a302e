extension Comparison {
  /// The cases whose outcome changes, grouped by what it was and what it becomes, in the order of the
  /// rules that said so.
  mutating func changes() -> [RuleBookDiff.Change] {
    var found: [Found] = []
    for (index, interval) in intervals.enumerated() {
      let pairs = space.paired(interval.oldEndings, interval.newEndings)
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
        oldRules: names(of: change) { $0.old }, newRules: names(of: change) { $0.new })
    }
  }

  /// The names of the rules of one side that apply to some case of a change.
  private mutating func names(
    of change: Found, _ side: (Interval) -> AppliedRules
  ) -> [String] {
    var rules: [Int] = []
    for index in change.intervals {
      let applied = side(intervals[index])
      for (position, rule) in applied.rules.enumerated() where !rules.contains(rule) {
        if space.intersection(applied.applies[position], change.set) != .nothing {
          rules.append(rule)
        }
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

extension CaseSpace {
  /// The labels of two diagrams side by side; `pair` tells which they are.
  ///
  /// Labels are paired by arithmetic: both sides count endings, of which there are far fewer than
  /// `pairBase`.
  mutating func paired(_ left: Diagram, _ right: Diagram) -> Diagram {
    combine(.pair, left, right)
  }

  func pair(_ label: Int) -> (left: Int, right: Int) {
    (label / Self.pairBase, label % Self.pairBase)
  }

  static let pairBase = 1 << 15

  /// The labels that occur in a diagram, ascending.
  func labels(of diagram: Diagram) -> [Int] {
    var labels = Set<Int>()
    if let label = diagram.label { labels.insert(label) }
    for question in questions(of: diagram) {
      let level = level(of: question)
      for value in 0..<sizes[level] {
        if let label = branch(of: question, at: level, value: value).label { labels.insert(label) }
      }
    }
    return labels.sorted()
  }
}
