extension CaseSpace {
  /// How many cases the set holds.
  func count(_ set: Diagram) -> CaseCount {
    var counts: [Int32: CaseCount] = [:]
    return count(set, &counts) * skipped(from: 0, to: level(of: set))
  }

  /// How many cases there are.
  var caseCount: CaseCount { count(.everything) }

  /// The cases of a set, counted over the facts from its first question on.
  private func count(_ set: Diagram, _ counts: inout [Int32: CaseCount]) -> CaseCount {
    if let label = set.label { return label == 0 ? .zero : CaseCount(1) }
    if let known = counts[set.reference] { return known }
    let level = level(of: set)
    var sum = CaseCount.zero
    for value in 0..<sizes[level] {
      let branch = branch(of: set, at: level, value: value)
      guard branch != .nothing else { continue }
      sum = sum + count(branch, &counts) * skipped(from: level + 1, to: self.level(of: branch))
    }
    counts[set.reference] = sum
    return sum
  }

  /// The sizes of the facts a branch passes by, to be multiplied in.
  private func skipped(from first: Int, to last: Int) -> [Int] { Array(sizes[first..<last]) }

  /// The set of cases whose label is one of those chosen.
  mutating func cases(of map: Diagram, where chosen: (Int) -> Bool) -> Diagram {
    relabeled(map) { chosen($0) ? 1 : 0 }
  }

  /// The diagram with every label replaced.
  mutating func relabeled(_ map: Diagram, _ replacement: (Int) -> Int) -> Diagram {
    var known: [Int32: Diagram] = [:]
    return relabeled(map, replacement, &known)
  }

  private mutating func relabeled(
    _ map: Diagram, _ replacement: (Int) -> Int, _ known: inout [Int32: Diagram]
  ) -> Diagram {
    if let label = map.label { return Diagram(label: replacement(label)) }
    if let result = known[map.reference] { return result }
    let level = level(of: map)
    let branches = (0..<sizes[level]).map { value in
      relabeled(branch(of: map, at: level, value: value), replacement, &known)
    }
    let result = question(at: level) { branches[$0] }
    known[map.reference] = result
    return result
  }

  /// The questions of a diagram, in the order first met.
  func questions(of diagram: Diagram) -> [Diagram] {
    var met = Set<Int32>()
    var questions: [Diagram] = []
    var waiting = [diagram]
    while let next = waiting.popLast() {
      guard next.label == nil, met.insert(next.reference).inserted else { continue }
      questions.append(next)
      let level = level(of: next)
      for value in (0..<sizes[level]).reversed() {
        waiting.append(branch(of: next, at: level, value: value))
      }
    }
    return questions
  }
}

extension CaseCount {
  fileprivate static func * (left: Self, factors: [Int]) -> Self {
    factors.reduce(left) { $0 * $1 }
  }
}
