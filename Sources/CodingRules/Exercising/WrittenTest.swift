/// A rule or a companion of a book, by its index.
enum RuleIndex: Hashable, Sendable {
  case rule(Int)
  case companion(Int)
}

/// A test as it is written: one place in a file, which a section lends to each of its rules.
struct WrittenTest: Sendable {
  /// Where the test occurs in the conditions of the book.
  struct Use: Sendable {
    var rule: RuleIndex
    /// How many tests of the condition are read before it.
    var position: Int
  }

  var span: SourceSpan
  var fact: Int
  var allowed: ValueSet
  var uses: [Use]
}

extension RuleBook {
  /// The tests of all rules and companions, in the order of the book.
  var writtenTests: [WrittenTest] {
    var tests: [WrittenTest] = []
    var known: [SourceSpan: Int] = [:]
    for reference in references {
      let places = places(of: reference).tests
      for (position, test) in condition(of: reference).tests.enumerated() {
        let use = WrittenTest.Use(rule: reference, position: position)
        let place = places.indices.contains(position) ? places[position] : nil
        if let place, let index = known[place] {
          tests[index].uses.append(use)
          continue
        }
        if let place { known[place] = tests.count }
        tests.append(
          WrittenTest(
            span: place ?? span(of: reference), fact: test.fact, allowed: test.allowed, uses: [use])
        )
      }
    }
    return tests
  }

  var references: [RuleIndex] {
    rules.indices.map { .rule($0) } + companions.indices.map { .companion($0) }
  }

  func condition(of reference: RuleIndex) -> Condition {
    switch reference {
    case .rule(let index): rules[index].condition
    case .companion(let index): companions[index].condition
    }
  }

  func places(of reference: RuleIndex) -> RulePlaces {
    switch reference {
    case .rule(let index): rules[index].places
    case .companion(let index): companions[index].places
    }
  }

  func name(of reference: RuleIndex) -> String {
    switch reference {
    case .rule(let index): rules[index].name
    case .companion(let index): companions[index].name
    }
  }

  func span(of reference: RuleIndex) -> SourceSpan {
    switch reference {
    case .rule(let index): rules[index].span
    case .companion(let index): companions[index].span
    }
  }

  func effective(_ reference: RuleIndex) -> EffectiveDates {
    switch reference {
    case .rule(let index): rules[index].effective
    case .companion(let index): companions[index].effective
    }
  }
}

extension Condition {
  /// Holds in no case.
  static let never = Condition.any([])

  /// The tests in the order in which they are read.
  var tests: [(fact: Int, allowed: ValueSet)] {
    switch self {
    case .always: []
    case .test(let fact, let allowed): [(fact, allowed)]
    case .all(let parts), .any(let parts): parts.flatMap { $0.tests }
    case .not(let part): part.tests
    }
  }

  /// The condition with another one in place of the test at a position; nil leaves the test out.
  func replacing(test position: Int, by other: Condition?) -> Condition {
    var rest = position
    return replaced(&rest, other) ?? .always
  }

  /// Nil when nothing is left.
  private func replaced(_ rest: inout Int, _ other: Condition?) -> Condition? {
    switch self {
    case .always: return self
    case .test:
      rest -= 1
      return rest == -1 ? other : self
    case .all(let parts):
      let kept = Self.replaced(parts, &rest, other)
      return kept.isEmpty && !parts.isEmpty ? nil : .all(kept)
    case .any(let parts):
      let kept = Self.replaced(parts, &rest, other)
      return kept.isEmpty && !parts.isEmpty ? nil : .any(kept)
    case .not(let part): return part.replaced(&rest, other).map { .not($0) }
    }
  }

  private static func replaced(
    _ parts: [Condition], _ rest: inout Int, _ other: Condition?
  ) -> [Condition] {
    var kept: [Condition] = []
    for part in parts {
      if let part = part.replaced(&rest, other) { kept.append(part) }
    }
    return kept
  }
}
