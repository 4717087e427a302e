/// What questions about cases of a book are asked on: the book with its numbers and dates cut beside
/// every bound, and what decides which case in each stretch of time.
struct Stage: Sendable {
  /// The book, cut by `withEdges`.
  let book: RuleBook
  var examination: Examination
  let tests: [WrittenTest]
  /// The companions of each code, in book order.
  let companionsOf: [String: [Int]]
  private var reporting: [String: CaseSpace.Diagram] = [:]

  init(_ book: RuleBook) {
    self.book = book.withEdges
    examination = Examination(
      RuleBookDraft(self.book), intervals: self.book.edgeIntervals)
    tests = self.book.writtenTests
    var companionsOf: [String: [Int]] = [:]
    for (index, companion) in book.companions.enumerated() {
      for code in companion.codes { companionsOf[code, default: []].append(index) }
    }
    self.companionsOf = companionsOf
  }

  var intervals: [Examination.Interval] { examination.intervals }

  /// The interval of a date; nil for one that the book does not cover.
  func interval(of date: CalendarDate) -> Int? {
    intervals.firstIndex { $0.dates.contains(date) }
  }

  /// Whether an interval differs from the one before in nothing but its dates.
  func repeatsPrevious(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return intervals[index].rules == intervals[index - 1].rules
      && companionsInEffect(index) == companionsInEffect(index - 1)
  }

  private func companionsInEffect(_ index: Int) -> [Int] {
    book.companions.indices.filter { isInEffect(.companion($0), index) }
  }

  /// What `find` gives for each interval, asked once for those that differ in their dates only.
  mutating func byInterval(
    _ find: (inout Stage, Int) -> CaseSpace.Diagram
  ) -> [CaseSpace.Diagram] {
    var sets: [CaseSpace.Diagram] = []
    for index in intervals.indices {
      sets.append(repeatsPrevious(index) ? sets[index - 1] : find(&self, index))
    }
    return sets
  }

  // MARK: - Sets of cases

  func isInEffect(_ reference: RuleIndex, _ interval: Int) -> Bool {
    intervals[interval].dates.someDate.map { book.effective(reference).contains($0) } ?? false
  }

  mutating func holds(_ reference: RuleIndex) -> CaseSpace.Diagram {
    switch reference {
    case .rule(let index): examination.holds(index)
    case .companion(let index): examination.space.cases(where: book.companions[index].condition)
    }
  }

  /// The cases in which a code is reported.
  mutating func reporting(_ code: String, _ interval: Int) -> CaseSpace.Diagram {
    let decisions = intervals[interval].decisions
    let key = "\(decisions.reference) \(code)"
    if let known = reporting[key] { return known }
    let outcome = Outcome.report(code: code)
    let rules = book.rules
    let set = examination.space.cases(of: decisions) { label in
      RuleSplitting.rule(of: label).map { rules[$0].outcome == outcome } ?? false
    }
    reporting[key] = set
    return set
  }

  /// The cases in which the condition of a rule would count: those that no rule that overrides it
  /// takes; for a companion, those that report one of its codes.
  mutating func counting(_ reference: RuleIndex, _ interval: Int) -> CaseSpace.Diagram {
    switch reference {
    case .rule(let index):
      var set = CaseSpace.Diagram.everything
      for above in examination.overriders(of: index, in: intervals[interval]) {
        let cases = examination.holds(above)
        set = examination.space.difference(set, cases)
      }
      return set
    case .companion(let index):
      var set = CaseSpace.Diagram.nothing
      for code in book.companions[index].codes {
        let cases = reporting(code, interval)
        set = examination.space.union(set, cases)
      }
      return set
    }
  }

  /// The cases in which a rule applies or a companion stands beside a line, whatever its dates.
  mutating func speaks(_ reference: RuleIndex, _ interval: Int) -> CaseSpace.Diagram {
    let holding = holds(reference)
    let counting = counting(reference, interval)
    return examination.space.intersection(holding, counting)
  }

  /// The cases in which it depends on this test alone whether a rule that has it speaks.
  mutating func depends(on test: WrittenTest, _ interval: Int) -> CaseSpace.Diagram {
    var all = CaseSpace.Diagram.nothing
    for use in test.uses where isInEffect(use.rule, interval) {
      let condition = book.condition(of: use.rule)
      let with = condition.replacing(test: use.position, by: .always)
      let without = condition.replacing(test: use.position, by: .never)
      let counting = counting(use.rule, interval)
      let difference = examination.space.differing(with, without)
      let set = examination.space.intersection(difference, counting)
      all = examination.space.union(all, set)
    }
    return all
  }
}

extension CaseSpace {
  /// The cases in which one of two conditions holds and the other does not.
  mutating func differing(_ left: Condition, _ right: Condition) -> Diagram {
    let (before, after) = (cases(where: left), cases(where: right))
    return symmetricDifference(before, after)
  }

  mutating func symmetricDifference(_ left: Diagram, _ right: Diagram) -> Diagram {
    if left == right { return .nothing }
    let gone = difference(left, right)
    let come = difference(right, left)
    return union(gone, come)
  }
}
