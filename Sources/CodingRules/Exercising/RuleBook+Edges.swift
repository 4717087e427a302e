extension RuleBook {
  /// The same book with its numbers cut so that the last number before a bound, the first one behind
  /// it and the ones next to these stand alone: then a case at a bound can be told from others, and a
  /// bound can be moved by one. A number that would be cut into more than 64 parts stays as it is.
  ///
  /// It means what it meant, and reads cases as it did.
  public var withEdges: RuleBook {
    var book = self
    for fact in facts.indices {
      guard let (finer, parts) = facts[fact].withEdges else { continue }
      book.facts[fact] = finer
      for rule in rules.indices {
        book.rules[rule].condition = book.rules[rule].condition.split(fact, into: parts)
      }
      for companion in companions.indices {
        book.companions[companion].condition =
          book.companions[companion].condition.split(fact, into: parts)
      }
      for phrase in phrases.indices {
        for claim in phrases[phrase].claims.indices
        where phrases[phrase].claims[claim].fact == fact {
          let part = finer.widest(of: parts[phrases[phrase].claims[claim].value])
          book.phrases[phrase].claims[claim].value = part
        }
      }
    }
    return book
  }

  /// The dates covered, cut so that the days on either side of a beginning or an end and the days next
  /// to these stand alone.
  var edgeIntervals: [EffectiveDates] {
    let cuts = effectiveIntervals.dropFirst().compactMap { $0.from }
      .flatMap { cut in [cut.dayBefore, cut, cut.dayAfter].compactMap { $0 } }
    return covers.cut(before: cuts)
  }
}

extension Fact {
  /// The fact with a finer cut, and for each of its values those it was cut into; nil for a fact that is
  /// no number or has no bounds.
  fileprivate var withEdges: (fact: Fact, parts: [ValueSet])? {
    guard case .number(let range, let cells) = kind, cells.count > 1 else { return nil }
    var cuts = NumberCuts()
    for cell in cells.dropFirst() {
      for offset in -2...0 { cuts.cut(after: cell.lowerBound + offset) }
    }
    let finer = cuts.cells(of: range)
    if finer.count > 64 { return nil }
    let parts = cells.map { cell in
      ValueSet(finer.indices.filter { cell.contains(finer[$0].lowerBound) })
    }
    var fact = self
    fact.kind = .number(range: range, cells: finer)
    fact.values = finer.map { cell in
      let name =
        cell.count == 1 ? "\(cell.lowerBound)" : "\(cell.lowerBound) to \(cell.upperBound)"
      return Value(name: name, label: name)
    }
    fact.precedence = precedence.flatMap { parts[$0].indices }
    fact.silence = silence.map { fact.widest(of: parts[$0]) }
    return (fact, parts)
  }

  /// The value of a set that stands for the most numbers.
  fileprivate func widest(of values: ValueSet) -> Int {
    guard case .number(_, let cells) = kind else { return values.first ?? 0 }
    var widest = values.first ?? 0
    for value in values.indices where cells[value].count > cells[widest].count { widest = value }
    return widest
  }
}

extension Condition {
  /// The condition once each value of a fact is cut into several.
  fileprivate func split(_ fact: Int, into parts: [ValueSet]) -> Condition {
    switch self {
    case .test(fact, let allowed):
      .test(fact: fact, allowed: allowed.indices.reduce(.empty) { $0.union(parts[$1]) })
    case .always, .test: self
    case .all(let conditions): .all(conditions.map { $0.split(fact, into: parts) })
    case .any(let conditions): .any(conditions.map { $0.split(fact, into: parts) })
    case .not(let condition): .not(condition.split(fact, into: parts))
    }
  }
}
