/// Finds the goals of a book. What no case can reach is none.
struct GoalFinder {
  var stage: Stage
  private(set) var goals: [Goal] = []

  init(_ stage: Stage) { self.stage = stage }

  mutating func find(_ criterion: Goal.Criterion) {
    switch criterion {
    case .rules: findRules()
    case .conditions: for test in stage.tests { findConditions(test) }
    case .exceptions: findExceptions()
    case .boundaries:
      for test in stage.tests { findNumbers(test) }
      for reference in stage.book.references { findDates(reference) }
    case .companions: findCompanions()
    case .mutants: break
    }
  }

  private mutating func findRules() {
    for index in stage.book.rules.indices {
      let rule = RuleIndex.rule(index)
      add(.rules, rule, stage.book.span(of: rule), "applies") { stage, interval in
        stage.isInEffect(rule, interval) ? stage.speaks(rule, interval) : .nothing
      }
    }
  }

  private mutating func findCompanions() {
    for (index, companion) in stage.book.companions.enumerated() {
      let rule = RuleIndex.companion(index)
      for (position, code) in companion.codes.enumerated() {
        let places = companion.places.codes
        let span = places.indices.contains(position) ? places[position] : companion.span
        add(.companions, rule, span, "stands beside \(code)") { stage, interval in
          guard stage.isInEffect(rule, interval) else { return .nothing }
          let holding = stage.holds(rule)
          let reporting = stage.reporting(code, interval)
          return stage.examination.space.intersection(holding, reporting)
        }
      }
    }
  }

  private mutating func findExceptions() {
    for (index, rule) in stage.book.rules.enumerated() {
      for (position, other) in rule.overrides.enumerated() {
        let (above, below) = (RuleIndex.rule(index), RuleIndex.rule(other))
        let places = rule.places.overrides
        let span = places.indices.contains(position) ? places[position] : rule.span
        let text = "takes a case from '\(stage.book.rules[other].name)'"
        add(.exceptions, above, span, text) { stage, interval in
          guard stage.isInEffect(above, interval), stage.isInEffect(below, interval) else {
            return .nothing
          }
          let applies = stage.speaks(above, interval)
          let holding = stage.holds(below)
          return stage.examination.space.intersection(applies, holding)
        }
      }
    }
  }

  private mutating func findConditions(_ test: WrittenTest) {
    let words = Condition.test(fact: test.fact, allowed: test.allowed).text(stage.book.facts)
    let inside = Condition.test(fact: test.fact, allowed: test.allowed)
    for (side, text) in [(inside, "holds"), (.not(inside), "fails")] {
      add(.conditions, test.uses[0].rule, test.span, "'\(words)' \(text) and decides") {
        stage, interval in
        let decisive = stage.depends(on: test, interval)
        let cases = stage.examination.space.cases(where: side)
        return stage.examination.space.intersection(decisive, cases)
      }
    }
  }

  // MARK: - Boundaries

  private mutating func findNumbers(_ test: WrittenTest) {
    let fact = stage.book.facts[test.fact]
    guard case .number(_, let cells) = fact.kind else { return }
    let words = fact.test(for: test.allowed)
    for value in cells.indices.dropFirst()
    where test.allowed.contains(value) != test.allowed.contains(value - 1) {
      for (side, number) in [
        (value - 1, cells[value - 1].upperBound), (value, cells[value].lowerBound),
      ] {
        let text = "\(fact.name) is \(number), at the bound of '\(words)'"
        add(.boundaries, test.uses[0].rule, test.span, text) { stage, interval in
          let decisive = stage.depends(on: test, interval)
          let cases = stage.examination.space.cases(
            where: .test(fact: test.fact, allowed: ValueSet([side])))
          return stage.examination.space.intersection(decisive, cases)
        }
      }
    }
  }

  private mutating func findDates(_ reference: RuleIndex) {
    let dates = stage.book.effective(reference)
    let places = stage.book.places(of: reference)
    for (day, other, span, words) in [
      (dates.from, dates.from?.dayBefore, places.from, "from"),
      (dates.until, dates.until?.dayAfter, places.until, "until"),
    ] {
      guard let day, let inside = stage.interval(of: day), let other,
        let outside = stage.interval(of: other)
      else { continue }
      for (date, interval, text) in [
        (day, inside, "speaks on \(day), at the bound of '\(words) \(day)'"),
        (other, outside, "is out of effect on \(other), at the bound of '\(words) \(day)'"),
      ] where stage.intervals[interval].dates.contains(date) {
        add(.boundaries, reference, span ?? stage.book.span(of: reference), text, only: interval) {
          stage, interval in stage.speaks(reference, interval)
        }
      }
    }
  }

  // MARK: - Adding

  private mutating func add(
    _ criterion: Goal.Criterion, _ rule: RuleIndex, _ span: SourceSpan, _ text: String,
    only: Int? = nil, _ find: (inout Stage, Int) -> CaseSpace.Diagram
  ) {
    let cases: [CaseSpace.Diagram]
    if let only {
      let set = find(&stage, only)
      cases = stage.intervals.indices.map { $0 == only ? set : .nothing }
    } else {
      cases = stage.byInterval(find)
    }
    add(
      Goal(
        criterion: criterion, name: stage.book.name(of: rule), text: text, span: span, rule: rule,
        cases: cases))
  }

  /// Adds a goal, unless no case can reach it.
  mutating func add(_ goal: Goal) {
    if goal.cases.contains(where: { $0 != .nothing }) { goals.append(goal) }
  }
}
