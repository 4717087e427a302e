/// Two books over shared facts in one space, on the dates both cover.
///
/// The rules of both stand in one list, the old ones first, so that outcomes are numbered alike.
struct Comparison {
  struct Interval {
    var dates: EffectiveDates
    var date: CalendarDate
    var old: AppliedRules
    var new: AppliedRules
    /// For each case the number of what the old book says of it.
    var oldEndings: CaseSpace.Diagram
    var newEndings: CaseSpace.Diagram
  }

  let alignment: FactAlignment
  /// Both books in one, over the shared facts.
  let book: RuleBook
  /// The number of rules and of companions that come from the old book.
  let oldRules: Int
  let oldCompanions: Int
  var space: CaseSpace
  var intervals: [Interval] = []
  /// What the numbers in `oldEndings` and `newEndings` stand for.
  var endings: [RuleBookDiff.Ending] = []

  init?(_ old: RuleBook, _ new: RuleBook) {
    guard let alignment = FactAlignment(old, new) else { return nil }
    self.alignment = alignment
    book = RuleBook(joining: old, new, alignment)
    oldRules = old.rules.count
    oldCompanions = old.companions.count
    space = CaseSpace(
      alignment.facts, order: FactOrder(book, rules: Array(book.rules.indices)).facts,
      leaves: RuleLeaves(outcomeOf: book.outcomeNumbers))
    guard let from = book.covers.from, let until = book.covers.until, from <= until else { return }
    compile()
  }

  private mutating func compile() {
    var maps: [(old: CaseSpace.Diagram, new: CaseSpace.Diagram)] = []
    for dates in book.effectiveIntervals {
      guard let date = dates.someDate else { continue }
      let inEffect = book.rulesInEffect(on: date)
      let old = AppliedRules(book, rules: inEffect.filter { $0 < oldRules }, in: &space)
      let new = AppliedRules(book, rules: inEffect.filter { $0 >= oldRules }, in: &space)
      maps.append((old.decisions(in: &space), new.decisions(in: &space)))
      intervals.append(
        Interval(
          dates: dates, date: date, old: old, new: new, oldEndings: .nothing, newEndings: .nothing))
    }
    numberEndings()
    let oldSayable = space.cases(where: alignment.old.sayable)
    let newSayable = space.cases(where: alignment.new.sayable)
    for index in intervals.indices {
      intervals[index].oldEndings = endings(of: maps[index].old, where: oldSayable)
      intervals[index].newEndings = endings(of: maps[index].new, where: newSayable)
    }
  }

  private mutating func numberEndings() {
    let numbers = space.leaves.outcomeNumbers
    endings = Array(repeating: .gap, count: (numbers.max() ?? 0) + 2)
    for (label, number) in numbers.enumerated() {
      let outcomes = space.leaves.rules[label].map { book.rules[$0].outcome }
      if outcomes.count == 1 { endings[number] = .outcome(outcomes[0]) }
      if outcomes.count > 1 { endings[number] = .conflict(outcomes) }
    }
    endings[endings.count - 1] = .unknownValue
    precondition(endings.count < CaseSpace.pairBase, "two books have fewer endings than that")
  }

  private mutating func endings(
    of map: CaseSpace.Diagram, where sayable: CaseSpace.Diagram
  ) -> CaseSpace.Diagram {
    let numbers = space.leaves.outcomeNumbers
    let numbered = space.relabeled(map) { numbers[$0] }
    let unsayable = endings.count - 1
    return space.relabeled(space.paired(numbered, sayable)) { [space] pair in
      let (number, isSayable) = space.pair(pair)
      return isSayable == 1 ? number : unsayable
    }
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
      count: space.count(set), cubes: cubes, isWhole: isWhole, dates: dates,
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
