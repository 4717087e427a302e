import CodingRules

extension RuleBook {
  /// A condition as the rule language writes it.
  func text(of condition: Condition) -> String { text(of: condition, inside: .any) }

  private enum Binding: Int { case any, all, not }

  private func text(of condition: Condition, inside binding: Binding) -> String {
    switch condition {
    case .always: return "always"
    case .test(let fact, let allowed): return text(of: allowed, for: facts[fact])
    case .all(let parts): return join(parts, " and ", .all, binding)
    case .any(let parts): return join(parts, " or ", .any, binding)
    case .not(let part): return "not " + text(of: part, inside: .not)
    }
  }

  private func join(
    _ parts: [Condition], _ word: String, _ own: Binding, _ outer: Binding
  ) -> String {
    let inner = parts.count == 1 ? outer : own
    let text = parts.map { self.text(of: $0, inside: inner) }.joined(separator: word)
    return outer.rawValue > own.rawValue && parts.count > 1 ? "(\(text))" : text
  }

  private func text(of allowed: ValueSet, for fact: Fact) -> String {
    if case .number(let range, let cells) = fact.kind {
      return text(of: allowed, cells: cells, range: range, name: fact.name)
    }
    if let group = fact.groups.first(where: { $0.values == allowed }) {
      return "\(fact.name) is \(group.name)"
    }
    let others = fact.all.subtracting(allowed)
    if let group = fact.groups.first(where: { $0.values == others }) {
      return "\(fact.name) is not \(group.name)"
    }
    let isDenial = others.count < allowed.count && fact.kind == .choice
    let names = (isDenial ? others : allowed).indices.map { fact.values[$0].name }
    return "\(fact.name) is \(isDenial ? "not " : "")\(names.joined(separator: ", "))"
  }

  private func text(
    of allowed: ValueSet, cells: [ClosedRange<Int>], range: ClosedRange<Int>, name: String
  ) -> String {
    let spans = allowed.indices.map { index -> String in
      let cell = cells[index]
      if cell.lowerBound == cell.upperBound { return "\(cell.lowerBound)" }
      if cell.upperBound == range.upperBound { return "at least \(cell.lowerBound)" }
      if cell.lowerBound == range.lowerBound { return "at most \(cell.upperBound)" }
      return "\(cell.lowerBound) to \(cell.upperBound)"
    }
    return "\(name) " + spans.joined(separator: " or ")
  }
}

extension EffectiveDates {
  /// Such as `from 2017-01-01 until 2025-12-31`; empty when open on both sides.
  var text: String {
    [from.map { "from \($0)" }, until.map { "until \($0)" }].compactMap { $0 }
      .joined(separator: " ")
  }
}
