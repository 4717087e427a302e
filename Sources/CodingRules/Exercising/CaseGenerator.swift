/// Few cases that together reach every goal, and how many it takes at least.
public struct CaseSelection: Sendable {
  /// Each with the goals it reaches, by their index; in the order of the rules that decide them.
  public let cases: [(case: GeneratedCase, goals: [Int])]
  /// Fewer cases cannot reach all goals: so many goals were found of which no case reaches two.
  public let atLeast: Int

  public var isSmallest: Bool { cases.count == atLeast }
}

extension Goals {
  /// Cases that together reach every goal but those given, greedily few.
  public mutating func cases(besides reached: Set<Int> = []) -> CaseSelection {
    var generator = CaseGenerator(self, besides: reached)
    let cases = generator.cases()
    return CaseSelection(cases: cases, atLeast: generator.leastCount())
  }
}

/// Begins with the goal that fewest cases reach and adds every other goal that a case can reach as well,
/// the rare ones first; then drops the cases that turn out to be needless.
private struct CaseGenerator {
  /// Goals that the same cases reach.
  struct Group {
    var cases: [CaseSpace.Diagram]
    var goals: [Int]
    /// The less, the rarer.
    var density: Double
  }

  var goals: Goals
  /// The rarest first.
  let groups: [Group]

  init(_ goals: Goals, besides reached: Set<Int>) {
    self.goals = goals
    var groups: [Group] = []
    var known: [[CaseSpace.Diagram]: Int] = [:]
    for (index, goal) in goals.goals.enumerated() where !reached.contains(index) {
      if let group = known[goal.cases] {
        groups[group].goals.append(index)
        continue
      }
      known[goal.cases] = groups.count
      var density = 0.0
      for set in goal.cases { density += goals.stage.examination.space.density(of: set) }
      groups.append(Group(cases: goal.cases, goals: [index], density: density))
    }
    self.groups = groups.enumerated()
      .sorted { ($0.element.density, $0.offset) < ($1.element.density, $1.offset) }
      .map { $0.element }
  }

  mutating func cases() -> [(case: GeneratedCase, goals: [Int])] {
    var open = Set(groups.indices)
    var found: [(case: GeneratedCase, goals: [Int])] = []
    for seed in groups.indices where open.contains(seed) {
      guard let made = widestCase(from: seed, among: open) else {
        open.remove(seed)
        continue
      }
      let date = made.date ?? goals.book.asOf
      let reached = Set(goals.reached(by: made.facts, on: date))
      open = open.filter { !reached.contains(groups[$0].goals[0]) }
      found.append((made, reached.sorted()))
    }
    return needed(found).enumerated().sorted { left, right in
      (left.element.case.rule ?? .max, left.offset) < (
        right.element.case.rule ?? .max, right.offset
      )
    }.map { $0.element }
  }

  /// A case that reaches a group and as many of the others as fit in one after another.
  private mutating func widestCase(from seed: Int, among open: Set<Int>) -> GeneratedCase? {
    let order = goals.stage.usualIntervals.filter { groups[seed].cases[$0] != .nothing }
    guard let interval = order.first else { return nil }
    var set = groups[seed].cases[interval]
    var sets = [set]
    for other in groups.indices where other != seed && open.contains(other) {
      let own = groups[other].cases[interval]
      let both = goals.stage.examination.space.intersection(set, own)
      if both == .nothing { continue }
      set = both
      sets.append(own)
    }
    return goals.stage.someCase(of: set, in: interval, within: sets)
  }

  /// The cases without those all of whose goals others reach.
  private func needed(
    _ cases: [(case: GeneratedCase, goals: [Int])]
  ) -> [(case: GeneratedCase, goals: [Int])] {
    let wanted = Set(groups.flatMap { $0.goals })
    var counts = Array(repeating: 0, count: goals.goals.count)
    for made in cases { for goal in made.goals { counts[goal] += 1 } }
    return cases.filter { made in
      guard made.goals.allSatisfy({ !wanted.contains($0) || counts[$0] > 1 }) else { return true }
      for goal in made.goals { counts[goal] -= 1 }
      return false
    }
  }

  /// How many goals, at least, pairwise exclude each other.
  mutating func leastCount() -> Int {
    let bookOrder = groups.indices.sorted { groups[$0].goals[0] < groups[$1].goals[0] }
    return max(excluding(groups.indices.map { $0 }), excluding(bookOrder))
  }

  private mutating func excluding(_ order: [Int]) -> Int {
    var chosen: [Int] = []
    for group in order where chosen.allSatisfy({ !share(group, $0) }) { chosen.append(group) }
    return chosen.count
  }

  /// Whether one case can reach both.
  private mutating func share(_ left: Int, _ right: Int) -> Bool {
    for (one, other) in zip(groups[left].cases, groups[right].cases) {
      if goals.stage.examination.space.intersection(one, other) != .nothing { return true }
    }
    return false
  }
}
