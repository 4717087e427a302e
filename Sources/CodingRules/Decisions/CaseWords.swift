extension Fact {
  /// A test for a set of values, in the words of the rule language: `territory is brain, spinal-cord`.
  ///
  /// A group of exactly these values is named; where fewer values are left out than allowed, those
  /// are named instead.
  public func test(for allowed: ValueSet) -> String {
    if case .number(let range, let cells) = kind { return numberTest(allowed, range, cells) }
    if let group = groups.first(where: { $0.values == allowed }) {
      return "\(name) is \(group.name)"
    }
    let excluded = all.subtracting(allowed)
    if let group = groups.first(where: { $0.values == excluded }), excluded.count > 1,
      allowed.count > 1
    {
      return "\(name) is not \(group.name)"
    }
    if kind != .yesNo, !excluded.isEmpty, excluded.count < allowed.count {
      return "\(name) is not \(list(excluded))"
    }
    return "\(name) is \(list(allowed))"
  }

  /// The names of values, separated by commas.
  public func list(_ allowed: ValueSet) -> String {
    allowed.indices.map { values[$0].name }.joined(separator: ", ")
  }

  /// A value as a case states it; for a number the first of its cell.
  public func statement(of value: Int) -> String {
    if case .number(_, let cells) = kind { return "\(name)=\(cells[value].lowerBound)" }
    return "\(name)=\(values[value].name)"
  }

  private func numberTest(
    _ allowed: ValueSet, _ range: ClosedRange<Int>, _ cells: [ClosedRange<Int>]
  ) -> String {
    var runs: [ClosedRange<Int>] = []
    for index in allowed.indices {
      if let last = runs.last, last.upperBound + 1 == cells[index].lowerBound {
        runs[runs.count - 1] = last.lowerBound...cells[index].upperBound
      } else {
        runs.append(cells[index])
      }
    }
    let tests = runs.map { run -> String in
      if run.count == 1 { return "\(name) is \(run.lowerBound)" }
      if run.upperBound == range.upperBound { return "\(name) at least \(run.lowerBound)" }
      if run.lowerBound == range.lowerBound { return "\(name) at most \(run.upperBound)" }
      return "\(name) at least \(run.lowerBound) and \(name) at most \(run.upperBound)"
    }
    return tests.count == 1 ? tests[0] : "(" + tests.joined(separator: " or ") + ")"
  }
}

extension CaseCube {
  /// The cube as a condition of the rule language; "every case" when it leaves nothing out.
  public func condition(_ facts: [Fact]) -> String {
    let tests = facts.indices.filter { allowed[$0] != facts[$0].all }
      .map { facts[$0].test(for: allowed[$0]) }
    return tests.isEmpty ? "every case" : tests.joined(separator: " and ")
  }

  /// One case of the cube, without the facts that may be anything: `act=embolization,
  /// territory=brain`; "any case" when all may.
  public func example(_ facts: [Fact]) -> String {
    let narrow = facts.indices.filter { allowed[$0] != facts[$0].all }
    if narrow.isEmpty { return "any case" }
    return narrow.map { facts[$0].statement(of: someCase[$0]) }.joined(separator: ", ")
  }
}

extension Condition {
  /// The condition in the words of the rule language.
  public func text(_ facts: [Fact]) -> String {
    switch self {
    case .always: "every case"
    case .test(let fact, let allowed):
      allowed.isEmpty ? "\(facts[fact].name) is nothing" : facts[fact].test(for: allowed)
    case .all(let parts):
      parts.isEmpty
        ? "every case" : parts.map { $0.nested(facts, inAny: false) }.joined(separator: " and ")
    case .any(let parts):
      parts.isEmpty
        ? "no case" : parts.map { $0.nested(facts, inAny: true) }.joined(separator: " or ")
    case .not(let part): "not (\(part.text(facts)))"
    }
  }

  private func nested(_ facts: [Fact], inAny: Bool) -> String {
    if !inAny, case .any(let parts) = self, parts.count > 1 { return "(\(text(facts)))" }
    return text(facts)
  }
}

extension Outcome {
  /// The outcome in the words of the rule language.
  public var text: String {
    switch self {
    case .report(let code): "report \(code)"
    case .outside(let codes, let pointer):
      codes.isEmpty
        ? "outside \"\(pointer)\"" : "outside \(codes.joined(separator: ", ")) \"\(pointer)\""
    case .query(let text): "query \"\(text)\""
    }
  }
}
