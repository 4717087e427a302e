/// What all checks of a book look at: for each interval of its dates, the rules as sets of cases.
struct Examination {
  struct Interval {
    var dates: EffectiveDates
    var rules: AppliedRules
    /// The rules that apply, by case, as labels of `space.leaves`.
    var decisions: CaseSpace.Diagram
  }

  let book: RuleBook
  /// One space for all intervals, so that sets of different intervals can be compared.
  var space: CaseSpace
  private(set) var intervals: [Interval] = []

  init(_ book: RuleBook) {
    self.book = book
    space = CaseSpace(
      book.facts, order: FactOrder(book, rules: Array(book.rules.indices)).facts,
      leaves: RuleLeaves(outcomeOf: book.outcomeNumbers))
    for dates in book.effectiveIntervals {
      guard let date = dates.someDate else { continue }
      if let last = intervals.last, last.rules.rules == book.rulesInEffect(on: date) {
        intervals.append(Interval(dates: dates, rules: last.rules, decisions: last.decisions))
      } else {
        let rules = AppliedRules(book, on: date, in: &space)
        let decisions = rules.decisions(in: &space)
        intervals.append(Interval(dates: dates, rules: rules, decisions: decisions))
      }
    }
  }

  /// The cases in which a rule applies, in an interval; empty when it is not in effect.
  func cases(of rule: Int, in interval: Interval) -> CaseSpace.Diagram {
    interval.rules.position(of: rule).map { interval.rules.applies[$0] } ?? .nothing
  }

  /// Whether a rule applies in any case of any interval.
  func everApplies(_ rule: Int) -> Bool {
    intervals.contains { cases(of: rule, in: $0) != .nothing }
  }

  /// The cases in which rules with different outcomes apply.
  mutating func conflicts(in interval: Interval) -> CaseSpace.Diagram {
    let leaves = space.leaves
    return space.cases(of: interval.decisions) { leaves.rules[$0].count > 1 }
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

  // MARK: - Words

  /// How many cases out of how many: `27 of 1,296 combinations of facts`.
  func share(of set: CaseSpace.Diagram) -> String {
    "\(space.count(set).grouped) of \(space.caseCount.grouped) combinations of facts"
  }

  /// The intervals in words, with a space before; empty for all of them together.
  func period(_ indices: [Int]) -> String {
    guard indices.count < intervals.count else { return "" }
    var spans: [(first: Int, last: Int)] = []
    for index in indices {
      if let last = spans.last, last.last + 1 == index {
        spans[spans.count - 1].last = index
      } else {
        spans.append((index, index))
      }
    }
    let texts = spans.map { span in
      let from = intervals[span.first].dates.from.map { "from \($0) " } ?? ""
      let until = intervals[span.last].dates.until.map { "until \($0)" } ?? ""
      return " " + from + until
    }
    return texts.joined(separator: " and")
  }

  /// The cubes of a set as notes, widest first come first, and one complete case of it.
  mutating func notes(
    on set: CaseSpace.Diagram, _ lead: String
  ) -> (notes: [Diagnostic.Note], cubes: [CaseCube]) {
    let (cubes, isWhole) = space.cover(set, book.facts, limit: Self.cubeLimit)
    var notes = cubes.map { Diagnostic.Note("\(lead) \($0.condition(book.facts))") }
    if !isWhole { notes.append(Diagnostic.Note("and further cases")) }
    if let first = cubes.first {
      notes.append(Diagnostic.Note("for example \(first.example(book.facts))"))
    }
    return (notes, cubes)
  }

  private static let cubeLimit = 8
}

extension AppliedRules {
  /// Where a rule of the book stands in `rules`; nil when it is not in effect.
  func position(of rule: Int) -> Int? {
    var range = rules.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if rules[middle] == rule { return middle }
      range = rules[middle] < rule ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
