/// Where the conditions of a book cut the range of a number.
struct NumberCuts {
  /// The last number before each cut.
  private var lasts: Set<Int> = []

  mutating func cut(after number: Int) { lasts.insert(number) }

  /// The parts of the range between the cuts, ascending.
  func cells(of range: ClosedRange<Int>) -> [ClosedRange<Int>] {
    var cells: [ClosedRange<Int>] = []
    var start = range.lowerBound
    for last in lasts.sorted() where last >= range.lowerBound && last < range.upperBound {
      cells.append(start...last)
      start = last + 1
    }
    cells.append(start...range.upperBound)
    return cells
  }
}

extension RuleBookChecker {
  /// Cuts every number at the boundaries that conditions name.
  mutating func cutNumbers() {
    var cuts = [NumberCuts](repeating: NumberCuts(), count: facts.count)
    for tree in trees {
      for section in tree.sections { collect(section.condition, &cuts) }
      for rule in tree.rules { collect(rule.when, &cuts) }
    }
    for index in facts.indices {
      guard case .number(let range, _) = facts[index].fact.kind else { continue }
      var cells = cuts[index].cells(of: range)
      if cells.count > 64 {
        diagnostics.append(.tooManyValues("steps", at: facts[index].fact.span))
        cells = [range]
      }
      facts[index].fact.kind = .number(range: range, cells: cells)
      facts[index].fact.values = cells.map { cell in
        let name =
          cell.count == 1 ? "\(cell.lowerBound)" : "\(cell.lowerBound) to \(cell.upperBound)"
        return Fact.Value(name: name, label: name)
      }
    }
  }

  private func collect(_ condition: ConditionSyntax?, _ cuts: inout [NumberCuts]) {
    switch condition {
    case nil: return
    case .test(let test): collect(test, &cuts)
    case .all(let parts), .any(let parts):
      for part in parts { collect(part, &cuts) }
    case .not(let part): collect(part, &cuts)
    }
  }

  private func collect(_ test: TestSyntax, _ cuts: inout [NumberCuts]) {
    guard let index = factNames[test.fact], case .number = facts[index].fact.kind else { return }
    switch test.comparison {
    case .atLeast(let number): cuts[index].cut(after: number.value - 1)
    case .atMost(let number): cuts[index].cut(after: number.value)
    case .isAny(let words), .isNone(let words):
      for word in words {
        guard let number = Int(text(word)) else { continue }
        cuts[index].cut(after: number)
        if number > .min { cuts[index].cut(after: number - 1) }
      }
    }
  }
}
