/// For each fact the values a condition can hold for, as far as a glance at its tests tells: a quick
/// way to see that two conditions never hold together.
struct ConditionBounds: Sendable {
  /// The facts bounded, ascending, each once.
  private let bounds: [Bound]

  private typealias Bound = (fact: Int, allowed: ValueSet)

  init(_ condition: Condition, _ facts: [Fact]) {
    bounds = Self.bounds(of: condition, negated: false, facts).sorted { $0.fact < $1.fact }
  }

  /// Whether both may hold in one case; only "no" is certain.
  func meets(_ other: ConditionBounds) -> Bool {
    var index = 0
    for bound in bounds {
      while index < other.bounds.count, other.bounds[index].fact < bound.fact { index += 1 }
      guard index < other.bounds.count else { return true }
      if other.bounds[index].fact == bound.fact,
        other.bounds[index].allowed.intersection(bound.allowed).isEmpty
      {
        return false
      }
    }
    return true
  }

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
        part.first { $0.fact == bound.fact }.map { (bound.fact, bound.allowed.union($0.allowed)) }
      }
    }
    return bounds
  }
}
