/// What all checks of a book look at: for each interval of its dates, what decides which case.
struct Examination {
  struct Interval {
    var dates: EffectiveDates
    /// The rules in effect, ascending.
    var rules: [Int]
    /// From cases to the labels of `RuleSplitting`.
    var decisions: CaseSpace.Diagram
    /// The rules that decide some case.
    var deciding: Set<Int>
  }

  let book: RuleBook
  /// Rules that may be meant otherwise than they stand here.
  let doubtful: Set<Int>
  /// One space for all intervals, so that sets of different intervals can be compared.
  var space: CaseSpace
  private(set) var intervals: [Interval] = []
  /// The rules that disagree with another, once overlaps were looked for.
  var disputed: Set<Int> = []
  /// For each rule the cases in which its condition holds, once somebody asked.
  private var holding: [CaseSpace.Diagram?]
  private let overriders: [[Int]]

  init(_ book: RuleBook) { self.init(RuleBookDraft(book)) }

  /// Looks at the stretches of time given, each of which is answered alike throughout; without any, at
  /// those of the book.
  init(_ draft: RuleBookDraft, intervals: [EffectiveDates]? = nil) {
    let book = draft.book
    self.book = book
    doubtful = draft.doubtfulRules
    space = CaseSpace(book.facts)
    holding = Array(repeating: nil, count: book.rules.count)
    var overriders = Array(repeating: [Int](), count: book.rules.count)
    for (index, rule) in book.rules.enumerated() {
      for other in rule.overrides { overriders[other].append(index) }
    }
    self.overriders = overriders
    for dates in intervals ?? book.effectiveIntervals {
      guard let date = dates.someDate else { continue }
      let rules = book.rulesInEffect(on: date)
      if var last = self.intervals.last, last.rules == rules {
        last.dates = dates
        self.intervals.append(last)
      } else {
        append(dates, rules)
      }
    }
  }

  private mutating func append(_ dates: EffectiveDates, _ rules: [Int]) {
    var splitting = RuleSplitting(book, rules: rules, in: &space)
    let decisions = splitting.diagram(in: &space)
    let deciding = space.labels(of: decisions).compactMap { RuleSplitting.rule(of: $0) }
    intervals.append(
      Interval(dates: dates, rules: rules, decisions: decisions, deciding: Set(deciding)))
  }

  // MARK: - Rules as sets of cases

  /// The cases in which the condition of a rule holds.
  mutating func holds(_ rule: Int) -> CaseSpace.Diagram {
    if let known = holding[rule] { return known }
    let cases = space.cases(where: book.rules[rule].condition)
    holding[rule] = cases
    return cases
  }

  /// The rules in effect that override a rule.
  func overriders(of rule: Int, in interval: Interval) -> [Int] {
    overriders[rule].filter { interval.rules.contains(sorted: $0) }
  }

  /// The cases in which a rule applies, in an interval; empty when it is not in effect.
  mutating func applies(_ rule: Int, in interval: Interval) -> CaseSpace.Diagram {
    guard interval.rules.contains(sorted: rule) else { return .nothing }
    let above = overriders(of: rule, in: interval)
    if above.isEmpty { return holds(rule) }
    var splitting = RuleSplitting(book, rules: [rule], mute: above, in: &space)
    let labels = splitting.diagram(in: &space)
    return space.cases(of: labels) { $0 == RuleSplitting.label(of: rule) }
  }

  /// Whether a rule applies in any case of an interval.
  mutating func everApplies(_ rule: Int, in interval: Interval) -> Bool {
    interval.deciding.contains(rule) || applies(rule, in: interval) != .nothing
  }

  /// Whether a rule applies in any case of any interval.
  mutating func everApplies(_ rule: Int) -> Bool {
    for interval in intervals where everApplies(rule, in: interval) { return true }
    return false
  }

  /// Sets of cases with the intervals in which each of them is what was found, in order of first
  /// appearance; empty sets are left out.
  mutating func grouped(
    _ find: (inout Examination, Interval) -> CaseSpace.Diagram
  ) -> [(set: CaseSpace.Diagram, intervals: [Int])] {
    var groups: [(set: CaseSpace.Diagram, intervals: [Int])] = []
    for (index, interval) in intervals.enumerated() {
      let set = find(&self, interval)
      if set == .nothing { continue }
      if let group = groups.firstIndex(where: { $0.set == set }) {
        groups[group].intervals.append(index)
      } else {
        groups.append((set, [index]))
      }
    }
    return groups
  }
}

extension [Int] {
  /// Whether an ascending list holds a number.
  func contains(sorted number: Int) -> Bool {
    var range = indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if self[middle] == number { return true }
      range = self[middle] < number ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
