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
      let (notes, cubes) = notes(on: gap.set, "no rule for")
      guard let cube = cubes.first else { continue }
      let nearest = nearestRule(to: cube, intervals[gap.intervals[0]])
      findings.append(
        .gap(
          share(of: gap.set), period(gap.intervals),
          at: nearest.map { book.rules[$0].span } ?? bookSpan,
          notes: notes + [.fillingGap(cube, book, nearest)]))
    }
    return findings
  }

  /// Where the book begins.
  private var bookSpan: SourceSpan { SourceSpan(file: 0, start: 0, end: 0) }

  /// The rule that most of the cube's facts speak for: with the fewest tests that fail there, and of
  /// these with the most that hold.
  private func nearestRule(to cube: CaseCube, _ interval: Interval) -> Int? {
    var facts = PartialFacts(book.facts)
    for (fact, value) in cube.someCase.enumerated() { facts[fact] = ValueSet([value]) }
    var best: (failing: Int, holding: Int, rule: Int)?
    for rule in interval.rules {
      let parts = book.rules[rule].condition.conjuncts
      let failing = parts.count { $0.truth(in: facts) == .no }
      let candidate = (failing, parts.count - failing, rule)
      guard let known = best else {
        best = candidate
        continue
      }
      if (failing, -candidate.1) < (known.failing, -known.holding) { best = candidate }
    }
    return best?.rule
  }
}

extension Diagnostic {
  fileprivate static func gap(
    _ share: String, _ period: String, at span: SourceSpan, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .gap, "no rule applies to \(share)\(period)", at: span, label: "the nearest rule",
      notes: notes)
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
