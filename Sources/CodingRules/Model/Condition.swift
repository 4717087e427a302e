/// The logic of a rule over facts given by their index in `RuleBook.facts`.
public indirect enum Condition: Hashable, Sendable {
  case always
  case test(fact: Int, allowed: ValueSet)
  case all([Condition])
  case any([Condition])
  case not(Condition)
}

extension Condition {
  /// Whether it tests the fact anywhere.
  package func reads(_ fact: Int) -> Bool {
    switch self {
    case .always: false
    case .test(let tested, _): tested == fact
    case .all(let parts), .any(let parts): parts.contains { $0.reads(fact) }
    case .not(let part): part.reads(fact)
    }
  }
}
