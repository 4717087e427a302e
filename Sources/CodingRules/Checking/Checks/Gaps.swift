extension Examination {
  /// Cases to which no rule applies, and intervals without any rule.
  mutating func gaps() -> [Diagnostic] {
    let empty = intervals.indices.filter { intervals[$0].rules.isEmpty }
    var findings: [Diagnostic] = []
    if !empty.isEmpty { findings.append(.intervalWithoutRules(period(empty), at: bookSpan)) }
    let gaps = grouped { examination, interval in
      guard !interval.rules.isEmpty else { return .nothing }
      return examination.space.cases(of: interval.decisions) { $0 == RuleSplitting.gap }
    }
    for gap in gaps {
      let (notes, cubes) = notes(on: gap.set, gap.intervals, "no rule for")
      guard let cube = cubes.first else { continue }
      let nearest = nearestRule(to: cube, intervals[gap.intervals[0]])
      var finding = Diagnostic.gap(
        share(of: gap.set), period(gap.intervals), at: place(of: cube, nearest), notes: notes)
      if nearest != nil { finding.label = "the nearest rule" }
      finding.notes.append(.fillingGap(cube, book, nearest))
      finding.witness = witness(of: gap.set, cubes, gap.intervals)
      findings.append(finding)
    }
    return findings
  }

  /// The nearest rule, else the first fact that makes the gap.
  private func place(of cube: CaseCube, _ nearest: Int?) -> SourceSpan {
    if let nearest { return book.rules[nearest].span }
    let fact = book.facts.indices.first { cube.allowed[$0] != book.facts[$0].all }
    return fact.map { book.facts[$0].span } ?? bookSpan
  }

  /// Where the book begins.
  private var bookSpan: SourceSpan { SourceSpan(file: 0, start: 0, end: 0) }

  /// The rule that an author would widen: with the fewest tests that fail in the gap, and of these
  /// the one whose tests that hold say most about what the gap is. Nil when none of them does.
  private func nearestRule(to cube: CaseCube, _ interval: Interval) -> Int? {
    var facts = PartialFacts(book.facts)
    for (fact, value) in cube.someCase.enumerated() { facts[fact] = ValueSet([value]) }
    var best: (failing: Int, closeness: Int, rule: Int)?
    for rule in interval.rules {
      let parts = book.rules[rule].condition.conjuncts
      let failing = parts.count { $0.truth(in: facts) == .no }
      var telling = Array(repeating: 0, count: book.facts.count)
      for part in parts { tell(of: part, in: cube, &telling) }
      let close = telling.reduce(0, +)
      guard close > 0 else { continue }
      if let best, (best.failing, -best.closeness) <= (failing, -close) { continue }
      best = (failing, close, rule)
    }
    return best?.rule
  }

  /// For each fact that makes the gap, how much the tests of a condition that hold there tell of it:
  /// the more the fewer values they allow.
  private func tell(of condition: Condition, in cube: CaseCube, _ telling: inout [Int]) {
    switch condition {
    case .test(let fact, let allowed):
      let size = book.facts[fact].values.count
      guard cube.allowed[fact].count < size, allowed.contains(cube.someCase[fact]) else { return }
      telling[fact] = max(telling[fact], 64 - allowed.count * 64 / size)
    case .all(let parts), .any(let parts):
      for part in parts { tell(of: part, in: cube, &telling) }
    case .always, .not: return
    }
  }
}

extension Diagnostic {
  fileprivate static func gap(
    _ share: String, _ period: String, at span: SourceSpan, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(.gap, "no rule applies to \(share)\(period)", at: span, notes: notes)
  }

  fileprivate static func intervalWithoutRules(_ period: String, at span: SourceSpan) -> Diagnostic
  {
    Diagnostic(
      .intervalWithoutRules, "no rule is in effect\(period)", at: span,
      notes: [Note("narrow the dates the book covers, or the 'from' and 'until' of its rules")])
  }
}

extension Diagnostic.Note {
  fileprivate static func fillingGap(
    _ cube: CaseCube, _ book: RuleBook, _ nearest: Int?
  ) -> Diagnostic.Note {
    let rule = nearest.map { "widen '\(book.rules[$0].name)', or " } ?? ""
    return Diagnostic.Note("\(rule)add a rule: when \(cube.condition(book.facts))")
  }
}
