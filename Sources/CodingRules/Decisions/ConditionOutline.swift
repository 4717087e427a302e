/// A condition seen from afar: which facts it tests, and which of their values it can hold for.
struct ConditionOutline {
  struct Test {
    var fact: Int
    var allowed: ValueSet
    /// Whether the condition fails wherever this test does.
    var narrows: Bool
  }

  private(set) var tests: [Test] = []

  init(_ condition: Condition, _ facts: [Fact]) {
    let bounds = Self.bounds(of: condition, negated: false, facts)
    tests = bounds.map { Test(fact: $0.fact, allowed: $0.allowed, narrows: true) }
    for test in condition.tests where !tests.contains(where: { $0.matches(test, facts) }) {
      tests.append(Test(fact: test.fact, allowed: test.allowed, narrows: false))
    }
  }

  private typealias Bound = (fact: Int, allowed: ValueSet)

  /// The facts of which the condition can hold for some values only, each once, with these values.
  private static func bounds(
    of condition: Condition, negated: Bool, _ facts: [Fact]
  ) -> [Bound] {
    switch condition {
    case .always: return []
    case .test(let fact, let allowed):
      return [(fact, negated ? facts[fact].all.subtracting(allowed) : allowed)]
    case .not(let part): return bounds(of: part, negated: !negated, facts)
    case .all(let parts):
      let ofParts = parts.map { bounds(of: $0, negated: negated, facts) }
      return negated ? either(ofParts) : both(ofParts)
    case .any(let parts):
      let ofParts = parts.map { bounds(of: $0, negated: negated, facts) }
      return negated ? both(ofParts) : either(ofParts)
    }
  }

  private static func both(_ parts: [[Bound]]) -> [Bound] {
    var bounds: [Bound] = []
    for bound in parts.joined() {
      if let known = bounds.firstIndex(where: { $0.fact == bound.fact }) {
        bounds[known].allowed = bounds[known].allowed.intersection(bound.allowed)
      } else {
        bounds.append(bound)
      }
    }
    return bounds
  }

  private static func either(_ parts: [[Bound]]) -> [Bound] {
    var bounds = parts.first ?? []
    for part in parts.dropFirst() {
      bounds = bounds.compactMap { bound in
        part.first { $0.fact == bound.fact }.map {
          (bound.fact, bound.allowed.union($0.allowed))
        }
      }
    }
    return bounds
  }
}

extension ConditionOutline.Test {
  /// Whether a test splits the values of its fact as this one does.
  fileprivate func matches(_ test: (fact: Int, allowed: ValueSet), _ facts: [Fact]) -> Bool {
    fact == test.fact
      && (allowed == test.allowed || allowed == facts[fact].all.subtracting(test.allowed))
  }
}

extension Condition {
  /// All tests in the condition, in order.
  fileprivate var tests: [(fact: Int, allowed: ValueSet)] {
    switch self {
    case .always: []
    case .test(let fact, let allowed): [(fact, allowed)]
    case .all(let parts), .any(let parts): parts.flatMap { $0.tests }
    case .not(let part): part.tests
    }
  }
}
