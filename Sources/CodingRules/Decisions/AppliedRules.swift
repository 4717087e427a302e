/// The rules in effect on a date as sets of cases.
struct AppliedRules: Sendable {
  /// The rules in effect, by their index in the book, ascending.
  let rules: [Int]
  /// For each of `rules`, the cases in which its condition holds.
  let holds: [CaseSpace.Diagram]
  /// For each of `rules`, the cases in which it applies: its condition holds and that of no rule
  /// that overrides it.
  let applies: [CaseSpace.Diagram]

  init(_ book: RuleBook, on date: CalendarDate, in space: inout CaseSpace) {
    self.init(book, rules: book.rulesInEffect(on: date), in: &space)
  }

  /// The given rules of the book, as if there were no others.
  init(_ book: RuleBook, rules: [Int], in space: inout CaseSpace) {
    self.rules = rules
    var holds: [CaseSpace.Diagram] = []
    var position = Array(repeating: -1, count: book.rules.count)
    for rule in rules {
      position[rule] = holds.count
      holds.append(space.cases(where: book.rules[rule].condition))
    }
    var overriding = Array(repeating: [CaseSpace.Diagram](), count: holds.count)
    for (index, rule) in rules.enumerated() {
      for other in book.rules[rule].overrides where position[other] >= 0 {
        overriding[position[other]].append(holds[index])
      }
    }
    var applies = holds
    for index in applies.indices where !overriding[index].isEmpty {
      let above = space.combineAll(.union, overriding[index])
      applies[index] = space.difference(holds[index], above)
    }
    self.holds = holds
    self.applies = applies
  }

  /// The map from cases to the rules that apply, as labels of `space.leaves`.
  func decisions(in space: inout CaseSpace) -> CaseSpace.Diagram {
    var maps: [CaseSpace.Diagram] = []
    for (index, rule) in rules.enumerated() {
      let label = space.leaves.label(of: [rule])
      maps.append(space.label(applies[index], label))
    }
    return space.combineAll(.merge, maps)
  }
}
