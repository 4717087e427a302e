/// The parts of conditions that must all hold, each once, with what a question can do to them.
struct ClauseTable {
  /// What a clause says of one of its facts.
  struct Bound {
    var fact: Int
    /// The values for which the clause can hold.
    var allowed: ValueSet
    /// The values, grouped by what they leave of the clause.
    var parts: [ValueSet]
  }

  /// A test of a single fact, as most clauses are: all there is to know of it, in two numbers.
  struct Test {
    /// Negative for a clause over several facts.
    var fact: Int32
    var allowed: ValueSet
  }

  enum Restricted {
    case holds, fails
    case open(Int32)
  }

  private let facts: [Fact]
  private(set) var tests: [Test] = []
  private var cases: [CaseSpace.Diagram] = []
  private var bounds: [[Bound]] = []
  private var numbers: [CaseSpace.Diagram: Int32] = [:]

  init(_ facts: [Fact]) { self.facts = facts }

  /// What a clause says of each of its facts.
  func bounds(of clause: Int32) -> [Bound] { bounds[Int(clause)] }

  /// The clauses of a condition; nil when it cannot hold.
  mutating func clauses(
    of condition: Condition, in space: inout CaseSpace
  ) -> [Int32]? {
    var tests: [(fact: Int, allowed: ValueSet)] = []
    var sets: [CaseSpace.Diagram] = []
    for part in condition.conjuncts {
      guard case .test(let fact, let allowed) = part else {
        sets.append(space.cases(where: part))
        continue
      }
      if let known = tests.firstIndex(where: { $0.fact == fact }) {
        tests[known].allowed = tests[known].allowed.intersection(allowed)
      } else {
        tests.append((fact, allowed))
      }
    }
    let all = tests.map { space.cases(where: .test(fact: $0.fact, allowed: $0.allowed)) } + sets
    var numbers: [Int32] = []
    for set in all {
      if set == .nothing { return nil }
      if set != .everything { numbers.append(number(of: set, in: &space)) }
    }
    return numbers
  }

  /// What a fact's value leaves of a clause.
  mutating func restrict(
    _ clause: Int32, _ fact: Int, to value: Int, in space: inout CaseSpace
  ) -> Restricted {
    let test = tests[Int(clause)]
    if test.fact >= 0 {
      guard test.fact == fact else { return .open(clause) }
      return test.allowed.contains(value) ? .holds : .fails
    }
    let own = cases[Int(clause)]
    let rest = space.restrict(own, fact, to: value)
    if rest == own { return .open(clause) }
    if let label = rest.label { return label == 0 ? .fails : .holds }
    return .open(number(of: rest, in: &space))
  }

  private mutating func number(
    of set: CaseSpace.Diagram, in space: inout CaseSpace
  ) -> Int32 {
    if let known = numbers[set] { return known }
    let number = Int32(cases.count)
    numbers[set] = number
    let own = bounds(of: set, in: &space)
    cases.append(set)
    bounds.append(own)
    tests.append(
      own.count == 1
        ? Test(fact: Int32(own[0].fact), allowed: own[0].allowed)
        : Test(fact: -1, allowed: .empty))
    return number
  }

  private func bounds(of set: CaseSpace.Diagram, in space: inout CaseSpace) -> [Bound] {
    var asked: [Int] = []
    for question in space.questions(of: set) {
      if let fact = space.fact(of: question), !asked.contains(fact) { asked.append(fact) }
    }
    return asked.map { fact in
      var bound = Bound(fact: fact, allowed: .empty, parts: [])
      var rests: [CaseSpace.Diagram] = []
      for value in facts[fact].values.indices {
        let rest = space.restrict(set, fact, to: value)
        if rest != .nothing { bound.allowed.insert(value) }
        if let known = rests.firstIndex(of: rest) {
          bound.parts[known].insert(value)
        } else {
          rests.append(rest)
          bound.parts.append(ValueSet([value]))
        }
      }
      return bound
    }
  }
}

extension Condition {
  /// The parts that must all hold.
  var conjuncts: [Condition] {
    switch self {
    case .always: []
    case .all(let parts): parts.flatMap { $0.conjuncts }
    case .test, .any, .not: [self]
    }
  }
}
