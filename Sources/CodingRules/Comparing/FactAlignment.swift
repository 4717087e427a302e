/// The facts of two books laid side by side: facts by name, values by name, numbers cut at the
/// boundaries of both.
///
/// A fact that one book does not have matters nothing there. A value that one book does not have
/// cannot be said there.
struct FactAlignment {
  /// How one book's facts stand in the shared ones.
  struct Side {
    /// For each fact of the book its place among the shared facts.
    var places: [Int]
    /// For each fact and value of the book the shared values it stands for.
    var values: [[ValueSet]]
    /// For each shared fact the values the book can say.
    var known: [ValueSet]
  }

  let facts: [Fact]
  let old: Side
  let new: Side

  /// Nil when a fact would have more than 64 values between the two books.
  init?(_ old: RuleBook, _ new: RuleBook) {
    var facts: [Fact] = []
    for fact in new.facts {
      let other = old.facts.first { $0.isComparable(to: fact) }
      guard let shared = other.map({ fact.joined(with: $0) }) ?? fact else { return nil }
      facts.append(shared)
    }
    facts += old.facts.filter { fact in !new.facts.contains { $0.isComparable(to: fact) } }
    self.facts = facts
    self.old = Self.side(old, facts)
    self.new = Self.side(new, facts)
  }

  private static func side(_ book: RuleBook, _ facts: [Fact]) -> Side {
    var side = Side(places: [], values: [], known: facts.map { $0.all })
    for fact in book.facts {
      let place = facts.firstIndex { $0.isComparable(to: fact) } ?? 0
      let values = fact.values.indices.map { fact.shared($0, in: facts[place]) }
      side.places.append(place)
      side.values.append(values)
      side.known[place] = values.reduce(.empty) { $0.union($1) }
    }
    return side
  }
}

extension FactAlignment.Side {
  /// A condition of the book over the shared facts.
  func translated(_ condition: Condition) -> Condition {
    switch condition {
    case .always: .always
    case .test(let fact, let allowed):
      .test(
        fact: places[fact],
        allowed: allowed.indices.reduce(.empty) { $0.union(values[fact][$1]) })
    case .all(let parts): .all(parts.map(translated))
    case .any(let parts): .any(parts.map(translated))
    case .not(let part): .not(translated(part))
    }
  }

  /// The condition that the book can say every value of a case.
  var sayable: Condition {
    .all(known.enumerated().map { .test(fact: $0, allowed: $1) })
  }
}

extension Fact {
  /// Whether the other fact is this one in another book.
  fileprivate func isComparable(to other: Fact) -> Bool {
    name == other.name && isNumber == other.isNumber
  }

  private var isNumber: Bool {
    if case .number = kind { true } else { false }
  }

  /// This fact with the values of its older self; nil when they are too many.
  fileprivate func joined(with older: Fact) -> Fact? {
    var joined = self
    if case .number(let range, let cells) = kind,
      case .number(let olderRange, let olderCells) = older.kind
    {
      var cuts = NumberCuts()
      for cell in cells + olderCells {
        cuts.cut(after: cell.upperBound)
        cuts.cut(after: cell.lowerBound - 1)
      }
      let all =
        min(range.lowerBound, olderRange.lowerBound)...max(range.upperBound, olderRange.upperBound)
      let shared = cuts.cells(of: all)
      joined.kind = .number(range: all, cells: shared)
      joined.values = shared.map { cell in
        let name =
          cell.count == 1 ? "\(cell.lowerBound)" : "\(cell.lowerBound) to \(cell.upperBound)"
        return Value(name: name, label: name)
      }
    } else {
      joined.values += older.values.filter { value in
        !values.contains { $0.name == value.name }
      }
      if kind != older.kind { joined.kind = .choice }
    }
    return joined.values.count > 64 ? nil : joined
  }

  /// The values of a shared fact that a value of this one stands for.
  fileprivate func shared(_ value: Int, in fact: Fact) -> ValueSet {
    if case .number(_, let cells) = kind, case .number(_, let shared) = fact.kind {
      let cell = cells[value]
      return ValueSet(shared.indices.filter { cell.contains(shared[$0].lowerBound) })
    }
    return ValueSet(fact.values.indices.filter { fact.values[$0].name == values[value].name })
  }
}
