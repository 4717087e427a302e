extension Comparison {
  /// What appears or disappears beside lines that both books make: what companions add, and the notes
  /// of rules and companions.
  mutating func companionChanges() -> [RuleBookDiff.CompanionChange] {
    var found: [FoundBeside] = []
    for index in intervals.indices {
      let interval = intervals[index]
      let old = effects(interval.old.rules, 0..<oldCompanions, on: interval.date)
      let new = effects(
        interval.new.rules, oldCompanions..<book.companions.count, on: interval.date)
      var keys = old.map { $0.key }
      let known = Set(keys)
      keys += new.map { $0.key }.filter { !known.contains($0) }
      for key in keys {
        let before = old.first { $0.key == key }?.set ?? .nothing
        let after = new.first { $0.key == key }?.set ?? .nothing
        if before == after { continue }
        let line = linesStaying(key.outcome, in: interval)
        let gone = space.intersection(space.difference(before, after), line)
        let added = space.intersection(space.difference(after, before), line)
        found.add(FoundBeside(key: key, isAdded: false, set: gone, line: line, intervals: [index]))
        found.add(FoundBeside(key: key, isAdded: true, set: added, line: line, intervals: [index]))
      }
    }
    return found.map { change in
      RuleBookDiff.CompanionChange(
        line: change.key.line, effect: change.key.effect, isAdded: change.isAdded,
        cases: cases(change.set, in: change.intervals), conditions: conditions(of: change),
        companions: names(of: change))
    }
  }

  /// The cubes that tell the cases of a change from the others with the same line.
  private mutating func conditions(of change: FoundBeside) -> [CaseCube] {
    let elsewhere = space.complement(change.line)
    let reach = space.union(change.set, elsewhere)
    return space.cover(change.set, alignment.facts, limit: 16, within: reach).cubes
  }

  /// What rules note and companions have to say on a date, with the cases in which any of them says
  /// it.
  private mutating func effects(
    _ rules: [Int], _ companions: Range<Int>, on date: CalendarDate
  ) -> [(key: Beside, set: CaseSpace.Diagram)] {
    var all: [(key: Beside, set: CaseSpace.Diagram)] = []
    var places: [Beside: Int] = [:]
    func add(_ key: Beside, _ cases: CaseSpace.Diagram, in space: inout CaseSpace) {
      if let place = places[key] {
        all[place].set = space.union(all[place].set, cases)
      } else {
        places[key] = all.count
        all.append((key, cases))
      }
    }
    for rule in rules where !book.rules[rule].reviews.isEmpty {
      let cases = applies(rule, among: rules)
      for key in book.rules[rule].besides { add(key, cases, in: &space) }
    }
    for companion in companions where book.companions[companion].effective.contains(date) {
      let cases = space.cases(where: book.companions[companion].condition)
      for key in book.companions[companion].besides { add(key, cases, in: &space) }
    }
    return all
  }

  /// The cases in which a rule holds and none of the others that overrides it.
  private mutating func applies(_ rule: Int, among rules: [Int]) -> CaseSpace.Diagram {
    var cases = space.cases(where: book.rules[rule].condition)
    for other in rules where book.rules[other].overrides.contains(rule) {
      let above = space.cases(where: book.rules[other].condition)
      cases = space.difference(cases, above)
    }
    return cases
  }

  /// The cases in which both books have the outcome.
  private mutating func linesStaying(
    _ outcome: Outcome, in interval: Interval
  ) -> CaseSpace.Diagram {
    guard let number = endings.firstIndex(of: .outcome(outcome)) else { return .nothing }
    let before = space.cases(of: interval.old.endings) { $0 == number }
    let after = space.cases(of: interval.new.endings) { $0 == number }
    return space.intersection(before, after)
  }

  /// The rules and companions of the side that says it, in cases of the change.
  private mutating func names(of change: FoundBeside) -> [String] {
    var names: [String] = []
    for rule in change.isAdded ? oldRules..<book.rules.count : 0..<oldRules
    where book.rules[rule].besides.contains(change.key) {
      let cases = space.cases(where: book.rules[rule].condition)
      if space.intersection(cases, change.set) != .nothing { names.append(book.rules[rule].name) }
    }
    for companion in book.companions[
      change.isAdded ? oldCompanions..<book.companions.count : 0..<oldCompanions]
    where companion.besides.contains(change.key) && !names.contains(companion.name)
      && change.intervals.contains(where: { companion.effective.contains(intervals[$0].date) })
    {
      let cases = space.cases(where: companion.condition)
      if space.intersection(cases, change.set) != .nothing { names.append(companion.name) }
    }
    return names
  }
}

/// One thing beside a line, or beside what is said of a case without one.
struct Beside: Hashable {
  var outcome: Outcome
  var effect: String

  /// The code of the line; without one, the outcome in words.
  var line: String {
    if case .report(let code) = outcome { return code }
    return outcome.text
  }
}

extension Rule {
  /// What the rule notes beside its outcome.
  fileprivate var besides: [Beside] {
    reviews.map { Beside(outcome: outcome, effect: "review \"\($0)\"") }
  }
}

extension CompanionRule {
  /// Everything the companion says, one code of a line and one of an effect at a time.
  fileprivate var besides: [Beside] {
    let texts = effects.flatMap { $0.clauses } + reviews.map { "review \"\($0)\"" }
    return codes.flatMap { line in
      texts.map { Beside(outcome: .report(code: line), effect: $0) }
    }
  }
}

extension CompanionEffect {
  /// The effect in the words of the rule language, one clause for each code.
  public var clauses: [String] {
    switch self {
    case .code(let kind, let codes, let units, let modifier):
      let verb =
        switch kind {
        case .report: "also"
        case .bundled: "bundled"
        case .never: "never"
        case .review: "check"
        }
      let end = (units.map { " units \($0)" } ?? "") + (modifier.map { " modifier \($0)" } ?? "")
      return codes.map { "\(verb) \($0)\(end)" }
    case .again(let modifier): return ["again modifier \(modifier)"]
    case .modifier(let name): return ["modifier \(name)"]
    case .units(let number): return ["units \(number)"]
    }
  }
}

private struct FoundBeside {
  var key: Beside
  var isAdded: Bool
  var set: CaseSpace.Diagram
  /// The cases that have the line in both books.
  var line: CaseSpace.Diagram
  var intervals: [Int]
}

extension [FoundBeside] {
  fileprivate mutating func add(_ change: FoundBeside) {
    if change.set == .nothing { return }
    let known = firstIndex {
      $0.key == change.key && $0.isAdded == change.isAdded && $0.set == change.set
        && $0.line == change.line
    }
    if let known { self[known].intervals += change.intervals } else { append(change) }
  }
}
