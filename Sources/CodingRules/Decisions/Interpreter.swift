/// The rules read one by one, as a person would: slow, obvious, and the yardstick for the diagram.
///
/// It shares no code with `DecisionDiagram`; tests compare the two over all combinations of facts.
public struct Interpreter: Sendable {
  private let book: RuleBook
  private let inEffect: [Int]

  public init(_ book: RuleBook, on date: CalendarDate) {
    self.book = book
    inEffect = book.rules.indices.filter { book.rules[$0].effective.contains(date) }
  }

  /// The rules that apply when every fact has the given value, in book order.
  ///
  /// A rule applies when its condition holds and that of no rule that overrides it does.
  public func applyingRules(_ values: [Int]) -> [Int] {
    let holding = inEffect.filter { holds(book.rules[$0].condition, values) }
    return holding.filter { rule in
      !holding.contains { book.rules[$0].overrides.contains(rule) }
    }
  }

  public func decide(_ values: [Int]) -> Decision.Verdict {
    let applying = applyingRules(values)
    guard let first = applying.first else { return .gap }
    var firsts = [first]
    for rule in applying
    where !firsts.contains(where: { book.rules[$0].outcome == book.rules[rule].outcome }) {
      firsts.append(rule)
    }
    return firsts.count == 1 ? .decided(rule: first) : .conflict(rules: firsts)
  }

  private func holds(_ condition: Condition, _ values: [Int]) -> Bool {
    switch condition {
    case .always: true
    case .test(let fact, let allowed): allowed.contains(values[fact])
    case .all(let parts): parts.allSatisfy { holds($0, values) }
    case .any(let parts): parts.contains { holds($0, values) }
    case .not(let part): !holds(part, values)
    }
  }
}
