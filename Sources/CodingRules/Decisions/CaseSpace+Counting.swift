extension CaseSpace {
  /// How many cases there are.
  var caseCount: CaseCount { sizes.reduce(CaseCount(1)) { $0 * $1 } }

  /// How many cases the set holds.
  func count(_ set: Diagram) -> CaseCount {
    var counts: [Diagram: CaseCount] = [:]
    return count(set, of: caseCount, &counts)
  }

  /// The cases of a set among all cases, whatever came before: each branch of a question holds, for
  /// one value, as many cases as for any other.
  private func count(
    _ set: Diagram, of all: CaseCount, _ counts: inout [Diagram: CaseCount]
  ) -> CaseCount {
    guard let fact = fact(of: set) else { return set == .nothing ? .zero : all }
    if let known = counts[set] { return known }
    var sum = CaseCount.zero
    for value in 0..<sizes[fact] {
      sum = sum + count(branch(of: set, value: value), of: all, &counts)
    }
    let result = sum.divided(by: sizes[fact])
    counts[set] = result
    return result
  }

  /// The set of cases whose label is one of those chosen.
  mutating func cases(of map: Diagram, where chosen: (Int) -> Bool) -> Diagram {
    relabeled(map) { chosen($0) ? 1 : 0 }
  }

  /// The diagram with every label replaced.
  mutating func relabeled(_ map: Diagram, _ replacement: (Int) -> Int) -> Diagram {
    var known: [Diagram: Diagram] = [:]
    return relabeled(map, replacement, &known)
  }

  private mutating func relabeled(
    _ map: Diagram, _ replacement: (Int) -> Int, _ known: inout [Diagram: Diagram]
  ) -> Diagram {
    if let label = map.label { return Diagram(label: replacement(label)) }
    guard known[map] == nil, let fact = fact(of: map) else { return known[map] ?? map }
    let branches = (0..<sizes[fact]).map { value in
      relabeled(branch(of: map, value: value), replacement, &known)
    }
    let result = question(about: fact) { branches[$0] }
    known[map] = result
    return result
  }

  /// The questions of a diagram, in the order first met.
  func questions(of diagram: Diagram) -> [Diagram] {
    var met = Set<Diagram>()
    var questions: [Diagram] = []
    var waiting = [diagram]
    while let next = waiting.popLast() {
      guard let fact = fact(of: next), met.insert(next).inserted else { continue }
      questions.append(next)
      for value in (0..<sizes[fact]).reversed() { waiting.append(branch(of: next, value: value)) }
    }
    return questions
  }

  /// The labels that occur in a diagram, ascending.
  func labels(of diagram: Diagram) -> [Int] {
    if let label = diagram.label { return [label] }
    var labels = Set<Int>()
    for question in questions(of: diagram) {
      for value in 0..<sizes[fact(of: question) ?? 0] {
        if let label = branch(of: question, value: value).label { labels.insert(label) }
      }
    }
    return labels.sorted()
  }
}
