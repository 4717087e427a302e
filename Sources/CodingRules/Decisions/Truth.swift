/// Whether a condition holds in a case of which some facts may be open.
public enum Truth: Hashable, Sendable {
  case yes, no, unknown
}

extension Condition {
  /// Whether the condition holds: unknown only if the open facts really can make the difference.
  ///
  /// Asking each part by itself and combining the answers would call "brain or not brain" unknown
  /// while the territory is open. So where a fact occurs more than once, its possible values are
  /// tried one by one (values that no test tells apart together).
  public func truth(in facts: PartialFacts) -> Truth {
    let answer = partwiseTruth(in: facts)
    guard answer == .unknown, let split = factToSplit(in: facts) else { return answer }
    var agreed: Truth?
    for part in split.parts {
      var narrowed = facts
      narrowed[split.fact] = part
      let answer = truth(in: narrowed)
      if answer == .unknown || (agreed ?? answer) != answer { return .unknown }
      agreed = answer
    }
    return agreed ?? .unknown
  }

  /// The facts the condition tests, each as often as it is tested.
  var testedFacts: [Int] {
    switch self {
    case .always: []
    case .test(let fact, _): [fact]
    case .all(let parts), .any(let parts): parts.flatMap { $0.testedFacts }
    case .not(let part): part.testedFacts
    }
  }

  private func partwiseTruth(in facts: PartialFacts) -> Truth {
    switch self {
    case .always: return .yes
    case .test(let fact, let allowed):
      if facts[fact].isSubset(of: allowed) { return .yes }
      return facts[fact].intersection(allowed).isEmpty ? .no : .unknown
    case .all(let parts):
      var answer = Truth.yes
      for part in parts {
        let truth = part.partwiseTruth(in: facts)
        if truth == .no { return .no }
        if truth == .unknown { answer = .unknown }
      }
      return answer
    case .any(let parts):
      var answer = Truth.no
      for part in parts {
        let truth = part.partwiseTruth(in: facts)
        if truth == .yes { return .yes }
        if truth == .unknown { answer = .unknown }
      }
      return answer
    case .not(let part):
      switch part.partwiseTruth(in: facts) {
      case .yes: return .no
      case .no: return .yes
      case .unknown: return .unknown
      }
    }
  }

  /// The first open fact that is tested more than once, with its possible values grouped by what the
  /// tests say of them; nil when asking part by part is exact.
  private func factToSplit(in facts: PartialFacts) -> (fact: Int, parts: [ValueSet])? {
    let tests = openTests(in: facts)
    for (position, test) in tests.enumerated()
    where tests[(position + 1)...].contains(where: { $0.fact == test.fact }) {
      var parts = [facts[test.fact]]
      for other in tests where other.fact == test.fact {
        parts = parts.flatMap { part in
          [part.intersection(other.allowed), part.subtracting(other.allowed)]
        }
        parts.removeAll { $0.isEmpty }
      }
      return (test.fact, parts)
    }
    return nil
  }

  /// The tests the facts leave undecided.
  private func openTests(in facts: PartialFacts) -> [(fact: Int, allowed: ValueSet)] {
    guard partwiseTruth(in: facts) == .unknown else { return [] }
    switch self {
    case .always: return []
    case .test(let fact, let allowed): return [(fact, allowed)]
    case .all(let parts), .any(let parts): return parts.flatMap { $0.openTests(in: facts) }
    case .not(let part): return part.openTests(in: facts)
    }
  }
}
