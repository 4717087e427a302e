import CodingRules

/// Values that only one of two rule sets knows: all cases with such a value have no answer on the
/// other side, which is told once for the value and not again for every outcome.
enum ValueMove {
  /// One sentence for each fact and side.
  static func all(_ diff: RuleBookDiff, _ old: RuleBook, _ new: RuleBook) -> [String] {
    guard diff.changes.contains(where: { $0.isOfValues }) else { return [] }
    return diff.facts.flatMap { fact -> [String] in
      guard let before = old.fact(named: fact.name).map({ old.facts[$0] }),
        let after = new.fact(named: fact.name).map({ new.facts[$0] })
      else { return [] }
      let onlyOld = before.known(in: fact).subtracting(after.known(in: fact))
      let onlyNew = after.known(in: fact).subtracting(before.known(in: fact))
      return [
        onlyOld.isEmpty ? nil : "no longer a value: \(fact.test(for: onlyOld))",
        onlyNew.isEmpty ? nil : "a new value: \(fact.test(for: onlyNew))",
      ].compactMap { $0 }
    }
  }
}

extension RuleBookDiff.Change {
  /// Whether one of the rule sets does not know a value of the cases.
  var isOfValues: Bool { from == .unknownValue || to == .unknownValue }
}

extension Fact {
  /// The values of this fact, as those of a fact that has them all.
  fileprivate func known(in shared: Fact) -> ValueSet {
    if case .number(let range, _) = kind, case .number(_, let cells) = shared.kind {
      return ValueSet(cells.indices.filter { range.contains(cells[$0].lowerBound) })
    }
    let names = Set(values.map { $0.name })
    return ValueSet(shared.values.indices.filter { names.contains(shared.values[$0].name) })
  }
}
