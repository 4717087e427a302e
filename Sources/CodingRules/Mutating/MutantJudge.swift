/// Tells what can become of mutants: on which cases they disagree with the book, or what `check` finds.
struct MutantJudge {
  private enum Finding {
    case error(DiagnosticCode)
    /// The cases answered otherwise.
    case difference(CaseSpace.Diagram)
  }

  var stage: Stage
  private let bounds: [ConditionBounds]
  private var numbers: [Ending: Int] = [:]
  /// For each interval, from cases to the number of what the book says of them.
  private var endings: [CaseSpace.Diagram] = []
  private var besides = BesideTable()

  init(_ stage: Stage) {
    self.stage = stage
    bounds = stage.book.rules.map { ConditionBounds($0.condition, stage.book.facts) }
    for interval in stage.intervals {
      endings.append(numbered(interval.decisions, stage.book.rules))
    }
  }

  mutating func judge(
    _ mutant: Mutant
  ) -> (standing: Mutants.Standing, difference: [CaseSpace.Diagram]) {
    let book = mutant.applied(to: stage.book)
    var difference: [CaseSpace.Diagram] = []
    for interval in stage.intervals.indices {
      if mutant.kind != .date, stage.repeatsPrevious(interval) {
        difference.append(difference[interval - 1])
        continue
      }
      let finding =
        mutant.changesDecisions
        ? decisions(mutant, book, interval) : companions(mutant, book, interval)
      switch finding {
      case .error(let code): return (.caught(code), [])
      case .difference(let set): difference.append(set)
      }
    }
    if hasDeadRule(mutant, book) { return (.caught(.deadRule), []) }
    let isEquivalent = difference.allSatisfy { $0 == .nothing }
    return (isEquivalent ? .equivalent : .killable, isEquivalent ? [] : difference)
  }

  // MARK: - Rules that decide

  private mutating func decisions(
    _ mutant: Mutant, _ book: RuleBook, _ interval: Int
  ) -> Finding {
    guard let date = stage.intervals[interval].dates.someDate else { return .difference(.nothing) }
    let touched = touchedCases(mutant, interval)
    if touched == .nothing { return .difference(.nothing) }
    let rules = nearby(mutant).filter { book.rules[$0].effective.contains(date) }
    var splitting = RuleSplitting(book, rules: rules, in: &stage.examination.space)
    let decided = splitting.diagram(in: &stage.examination.space)
    for (label, code) in [
      (RuleSplitting.gap, DiagnosticCode.gap), (RuleSplitting.conflict, .overlap),
    ] {
      let cases = stage.examination.space.cases(of: decided) { $0 == label }
      if stage.examination.space.intersection(cases, touched) != .nothing { return .error(code) }
    }
    if reportsOutOfEdition(decided, touched, date, book) {
      return .error(.codeOutOfEdition)
    }
    let after = stage.examination.space.mask(numbered(decided, book.rules), touched)
    let before = stage.examination.space.mask(endings[interval], touched)
    if before == after { return .difference(.nothing) }
    let pairs = stage.examination.space.paired(before, after)
    let space = stage.examination.space
    return .difference(
      stage.examination.space.cases(of: pairs) { label in
        let (left, right) = space.pair(label)
        return left != right
      })
  }

  /// The cases in which a changed rule has another say than before.
  private mutating func touchedCases(_ mutant: Mutant, _ interval: Int) -> CaseSpace.Diagram {
    guard let date = stage.intervals[interval].dates.someDate else { return .nothing }
    var touched = CaseSpace.Diagram.nothing
    for case .rule(let index, let rule) in mutant.changes {
      let old = stage.book.rules[index]
      var before = CaseSpace.Diagram.nothing
      if old.effective.contains(date) { before = stage.examination.holds(index) }
      var after = CaseSpace.Diagram.nothing
      if rule.effective.contains(date) {
        after = stage.examination.space.cases(where: rule.condition)
      }
      let isMoved = rule.outcome == old.outcome && rule.overrides == old.overrides
      let cases =
        isMoved
        ? stage.examination.space.symmetricDifference(before, after)
        : stage.examination.space.union(before, after)
      touched = stage.examination.space.union(touched, cases)
    }
    return touched
  }

  /// The rules that may hold in a case in which a changed rule did or does.
  private func nearby(_ mutant: Mutant) -> [Int] {
    var changed: [ConditionBounds] = []
    var indices: [Int] = []
    for case .rule(let index, let rule) in mutant.changes {
      indices.append(index)
      changed.append(bounds[index])
      changed.append(ConditionBounds(rule.condition, stage.book.facts))
    }
    return stage.book.rules.indices.filter { rule in
      indices.contains(rule) || changed.contains { $0.meets(bounds[rule]) }
    }
  }

  /// The diagram with the number of its ending for each rule; gaps and conflicts keep theirs.
  private mutating func numbered(
    _ decisions: CaseSpace.Diagram, _ rules: [Rule]
  ) -> CaseSpace.Diagram {
    for label in stage.examination.space.labels(of: decisions) {
      guard let rule = RuleSplitting.rule(of: label) else { continue }
      let ending = Ending(rules[rule])
      if numbers[ending] == nil { numbers[ending] = numbers.count + 2 }
    }
    let numbers = numbers
    return stage.examination.space.relabeled(decisions) { label in
      RuleSplitting.rule(of: label).flatMap { numbers[Ending(rules[$0])] } ?? label
    }
  }

  // MARK: - What check would say

  /// Whether a touched case is decided by a code that does not exist on the date.
  private mutating func reportsOutOfEdition(
    _ decided: CaseSpace.Diagram, _ touched: CaseSpace.Diagram, _ date: CalendarDate,
    _ book: RuleBook
  ) -> Bool {
    guard book.codes.contains(where: { !$0.effective.contains(date) }) else { return false }
    let cases = stage.examination.space.cases(of: decided) { label in
      guard let rule = RuleSplitting.rule(of: label),
        case .report(let number) = book.rules[rule].outcome, let code = book.code(number)
      else { return false }
      return !code.effective.contains(date)
    }
    return stage.examination.space.intersection(cases, touched) != .nothing
  }

  /// Whether a changed rule, or one it overrides, never applies any more.
  private mutating func hasDeadRule(_ mutant: Mutant, _ book: RuleBook) -> Bool {
    var suspects: [Int] = []
    for case .rule(let index, let rule) in mutant.changes {
      if !mutant.isRemoval { suspects.append(index) }
      suspects += rule.overrides
    }
    return suspects.contains { !everApplies($0, book) }
  }

  private mutating func everApplies(_ index: Int, _ book: RuleBook) -> Bool {
    let holding = stage.examination.space.cases(where: book.rules[index].condition)
    let above = book.rules.filter { $0.overrides.contains(index) }
    for interval in stage.intervals.indices {
      guard let date = stage.intervals[interval].dates.someDate,
        book.rules[index].effective.contains(date)
      else { continue }
      var rest = holding
      for rule in above where rule.effective.contains(date) {
        let cases = stage.examination.space.cases(where: rule.condition)
        rest = stage.examination.space.difference(rest, cases)
      }
      if rest != .nothing { return true }
    }
    return false
  }

  // MARK: - Companions

  private mutating func companions(
    _ mutant: Mutant, _ book: RuleBook, _ interval: Int
  ) -> Finding {
    guard let date = stage.intervals[interval].dates.someDate else { return .difference(.nothing) }
    var lines: [String] = []
    for case .companion(let index, let companion) in mutant.changes {
      if companion.addsOutOfEdition(on: date, book) { return .error(.codeOutOfEdition) }
      for code in stage.book.companions[index].codes + companion.codes where !lines.contains(code) {
        lines.append(code)
      }
    }
    var difference = CaseSpace.Diagram.nothing
    for line in lines {
      let reporting = stage.reporting(line, interval)
      if reporting == .nothing { continue }
      let cases = besides.difference(
        beside: line, stage.book, book, on: date, in: &stage.examination.space)
      let own = stage.examination.space.intersection(cases, reporting)
      difference = stage.examination.space.union(difference, own)
    }
    return .difference(difference)
  }
}

/// What an answer shows of the rule that decides, beside its reason.
private struct Ending: Hashable {
  var outcome: Outcome
  var reviews: [String]

  init(_ rule: Rule) {
    outcome = rule.outcome
    reviews = rule.reviews
  }
}

extension CompanionRule {
  /// Whether it adds a code on a date on which that does not exist.
  fileprivate func addsOutOfEdition(on date: CalendarDate, _ book: RuleBook) -> Bool {
    guard effective.contains(date) else { return false }
    for case .code(.report, let numbers, _, _) in effects {
      for number in numbers {
        if let code = book.code(number), !code.effective.contains(date) { return true }
      }
    }
    return false
  }
}
