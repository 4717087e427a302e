/// A case made to exercise something: few facts, and enough of them for one certain answer.
public struct GeneratedCase: Sendable {
  /// What is known; the facts that do not matter are left open.
  public let facts: PartialFacts
  /// Nil when the date of the book does.
  public let date: CalendarDate?
  /// The rule that decides it, by its index; nil in a gap or conflict.
  public let rule: Int?
}

extension Stage {
  /// A case of a set in an interval, as everyday as the set permits, that stays in `sets` whatever its
  /// open facts are; nil when the set is empty.
  mutating func someCase(
    of set: CaseSpace.Diagram, in interval: Int, within sets: [CaseSpace.Diagram]
  ) -> GeneratedCase? {
    guard set != .nothing else { return nil }
    let complete = mostUsual(set)
    let label = examination.space.label(of: intervals[interval].decisions, for: complete)
    let cube = freed(complete, interval, label, within: sets)
    var facts = PartialFacts(book.facts)
    for fact in book.facts.indices { facts[fact] = cube.allowed[fact] }
    return GeneratedCase(
      facts: facts, date: date(in: interval), rule: RuleSplitting.rule(of: label))
  }

  private func date(in interval: Int) -> CalendarDate? {
    let dates = intervals[interval].dates
    return dates.contains(book.asOf) ? nil : dates.until ?? dates.from
  }

  /// For each fact the most usual of the values that the choices before it leave.
  private func mostUsual(_ set: CaseSpace.Diagram) -> [Int] {
    var values = book.facts.map { $0.usualFirst[0] }
    var place = set
    while let fact = examination.space.fact(of: place) {
      let space = examination.space
      let value = book.facts[fact].usualFirst.first {
        space.branch(of: place, value: $0) != .nothing
      }
      values[fact] = value ?? 0
      place = examination.space.branch(of: place, value: values[fact])
    }
    return values
  }

  /// Leaves facts open, the last first, as long as the answer stays certain.
  private mutating func freed(
    _ values: [Int], _ interval: Int, _ label: Int, within sets: [CaseSpace.Diagram]
  ) -> CaseCube {
    let rules = book.rules
    let own = RuleSplitting.rule(of: label)
    let sameEnding = examination.space.cases(of: intervals[interval].decisions) { other in
      guard let own, let rule = RuleSplitting.rule(of: other) else { return other == label }
      return rules[rule].outcome == rules[own].outcome && rules[rule].reviews == rules[own].reviews
    }
    let within = sets + [sameEnding]
    let conditions = conditionsBeside(label, interval)
    var cube = CaseCube(allowed: values.map { ValueSet([$0]) })
    var known = values.count
    for fact in book.facts.indices.reversed() where known > 1 {
      var wider = cube
      wider.allowed[fact] = book.facts[fact].all
      guard within.allSatisfy({ examination.space.contains(wider, in: $0) }) else { continue }
      var facts = PartialFacts(book.facts)
      for fact in book.facts.indices { facts[fact] = wider.allowed[fact] }
      guard conditions.allSatisfy({ $0.truth(in: facts) != .unknown }) else { continue }
      cube = wider
      known -= 1
    }
    return cube
  }

  /// The conditions of the companions of the code that a rule reports.
  private func conditionsBeside(_ label: Int, _ interval: Int) -> [Condition] {
    guard let rule = RuleSplitting.rule(of: label),
      case .report(let code) = book.rules[rule].outcome
    else { return [] }
    return (companionsOf[code] ?? []).filter { isInEffect(.companion($0), interval) }
      .map { book.companions[$0].condition }
  }
}

extension Fact {
  /// The values, what silence means first, then the more common ones.
  fileprivate var usualFirst: [Int] {
    values.indices.sorted { left, right in
      let ranks = (rank(left), rank(right))
      return ranks.0 != ranks.1 ? ranks.0 > ranks.1 : left < right
    }
  }

  private func rank(_ value: Int) -> Int {
    value == silence ? .max : values[value].prior ?? 0
  }
}

extension CaseSpace {
  /// The label of a complete case.
  func label(of map: Diagram, for values: [Int]) -> Int {
    var place = map
    while let fact = fact(of: place) { place = branch(of: place, value: values[fact]) }
    return place.label ?? 0
  }

  /// How large a part of all cases a set is, from 0 to 1.
  func density(of set: Diagram) -> Double {
    var known: [Diagram: Double] = [:]
    return density(of: set, &known)
  }

  private func density(of set: Diagram, _ known: inout [Diagram: Double]) -> Double {
    guard let fact = fact(of: set) else { return set == .nothing ? 0 : 1 }
    if let density = known[set] { return density }
    var sum = 0.0
    for value in 0..<sizes[fact] { sum += density(of: branch(of: set, value: value), &known) }
    known[set] = sum / Double(sizes[fact])
    return sum / Double(sizes[fact])
  }
}

extension Mutants {
  /// A case that a killable mutant answers otherwise than the book.
  public mutating func someCase(telling mutant: Int) -> GeneratedCase? {
    let order = stage.usualIntervals.filter { differences[mutant][$0] != .nothing }
    guard let interval = order.first else { return nil }
    let set = differences[mutant][interval]
    return stage.someCase(of: set, in: interval, within: [set])
  }
}

extension Stage {
  /// The intervals, that of the book's own date first, then the latest first.
  var usualIntervals: [Int] {
    let own = interval(of: book.asOf)
    return (own.map { [$0] } ?? []) + intervals.indices.reversed().filter { $0 != own }
  }
}
