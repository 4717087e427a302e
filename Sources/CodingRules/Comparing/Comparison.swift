/// Two books over shared facts in one space, on the dates both cover.
///
/// The rules of both stand in one list, the old ones first, so that outcomes are numbered alike.
struct Comparison {
  struct Interval {
    var dates: EffectiveDates
    var date: CalendarDate
    var old: Side
    var new: Side
  }

  /// What one of the books says on the dates of an interval.
  struct Side {
    var rules: [Int]
    /// From cases to the labels of `RuleSplitting`.
    var decisions: CaseSpace.Diagram
    /// From cases to the number of what the book says of them.
    var endings: CaseSpace.Diagram
  }

  let alignment: FactAlignment
  /// Both books in one, over the shared facts.
  let book: RuleBook
  /// The number of rules and of companions that come from the old book.
  let oldRules: Int
  let oldCompanions: Int
  var space: CaseSpace
  var intervals: [Interval] = []
  /// What the numbers in `Side.endings` stand for.
  var endings: [RuleBookDiff.Ending] = []

  init?(_ old: RuleBook, _ new: RuleBook) {
    guard let alignment = FactAlignment(old, new) else { return nil }
    self.alignment = alignment
    book = RuleBook(joining: old, new, alignment)
    oldRules = old.rules.count
    oldCompanions = old.companions.count
    space = CaseSpace(alignment.facts)
    guard let from = book.covers.from, let until = book.covers.until, from <= until else { return }
    compile()
  }

  private mutating func compile() {
    let numbers = numberEndings()
    let oldSayable = space.cases(where: alignment.old.sayable)
    let newSayable = space.cases(where: alignment.new.sayable)
    for dates in book.effectiveIntervals {
      guard let date = dates.someDate else { continue }
      let inEffect = book.rulesInEffect(on: date)
      intervals.append(
        Interval(
          dates: dates, date: date,
          old: side(inEffect.filter { $0 < oldRules }, where: oldSayable, numbers),
          new: side(inEffect.filter { $0 >= oldRules }, where: newSayable, numbers)))
    }
  }

  private mutating func side(
    _ rules: [Int], where sayable: CaseSpace.Diagram, _ numbers: [Int]
  ) -> Side {
    var splitting = RuleSplitting(book, rules: rules, in: &space)
    let decisions = splitting.diagram(in: &space)
    return Side(
      rules: rules, decisions: decisions,
      endings: endings(of: decisions, where: sayable, numbers))
  }

  /// Numbers the endings; returns the number of each rule's.
  private mutating func numberEndings() -> [Int] {
    endings = [.unknownValue, .gap, .conflict]
    let outcomeOf = book.outcomeNumbers
    for (rule, outcome) in outcomeOf.enumerated() where outcome + 3 == endings.count {
      endings.append(.outcome(book.rules[rule].outcome))
    }
    precondition(endings.count < CaseSpace.pairBase, "two books have fewer endings than that")
    return outcomeOf.map { $0 + 3 }
  }

  /// What a book says of each case, by number; 0 where it does not know a value.
  private mutating func endings(
    of decisions: CaseSpace.Diagram, where sayable: CaseSpace.Diagram, _ numbers: [Int]
  ) -> CaseSpace.Diagram {
    let numbered = space.relabeled(decisions) { label in
      RuleSplitting.rule(of: label).map { numbers[$0] }
        ?? (label == RuleSplitting.gap ? 1 : 2)
    }
    return space.mask(numbered, sayable)
  }

  /// Cases in words, for the intervals given by their index.
  mutating func cases(_ set: CaseSpace.Diagram, in indices: [Int]) -> RuleBookDiff.Cases {
    let (cubes, isWhole) = space.cover(set, alignment.facts, limit: 16)
    var dates: [EffectiveDates] = []
    for index in indices {
      if let last = dates.last, last.until?.dayAfter == intervals[index].dates.from {
        dates[dates.count - 1].until = intervals[index].dates.until
      } else {
        dates.append(intervals[index].dates)
      }
    }
    return RuleBookDiff.Cases(
      share: space.share(of: set), cubes: cubes, isWhole: isWhole, dates: dates,
      isAlways: indices.count == intervals.count)
  }
}

extension RuleBook {
  /// Both books in one over shared facts, on the dates both cover: rules and companions of the old
  /// one first.
  fileprivate init(joining old: RuleBook, _ new: RuleBook, _ alignment: FactAlignment) {
    self = new
    facts = alignment.facts
    phrases = []
    codes = old.codes + new.codes
    covers = EffectiveDates(
      from: [old.covers.from, new.covers.from].compactMap { $0 }.max(),
      until: [old.covers.until, new.covers.until].compactMap { $0 }.min())
    rules = old.rules.map { rule in
      var rule = rule
      rule.condition = alignment.old.translated(rule.condition)
      return rule
    }
    rules += new.rules.map { rule in
      var rule = rule
      rule.condition = alignment.new.translated(rule.condition)
      rule.overrides = rule.overrides.map { $0 + old.rules.count }
      return rule
    }
    companions = old.companions.map { companion in
      var companion = companion
      companion.condition = alignment.old.translated(companion.condition)
      return companion
    }
    companions += new.companions.map { companion in
      var companion = companion
      companion.condition = alignment.new.translated(companion.condition)
      return companion
    }
  }
}
