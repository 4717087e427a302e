extension Comparison {
  /// What appears or disappears beside lines whose code both books report.
  mutating func companionChanges() -> [RuleBookDiff.CompanionChange] {
    var found: [FoundBeside] = []
    for index in intervals.indices {
      let interval = intervals[index]
      let old = effects(0..<oldCompanions, on: interval.date)
      let new = effects(oldCompanions..<book.companions.count, on: interval.date)
      var keys = old.map { $0.key }
      keys += new.map { $0.key }.filter { !keys.contains($0) }
      for key in keys {
        let before = old.first { $0.key == key }?.set ?? .nothing
        let after = new.first { $0.key == key }?.set ?? .nothing
        if before == after { continue }
        let line = linesStaying(key.line, in: interval)
        let gone = space.intersection(space.difference(before, after), line)
        let added = space.intersection(space.difference(after, before), line)
        found.add(FoundBeside(key: key, isAdded: false, set: gone, intervals: [index]))
        found.add(FoundBeside(key: key, isAdded: true, set: added, intervals: [index]))
      }
    }
    return found.map { change in
      RuleBookDiff.CompanionChange(
        line: change.key.line, effect: change.key.effect, isAdded: change.isAdded,
        cases: cases(change.set, in: change.intervals), companions: names(of: change))
    }
  }

  /// What companions have to say on a date, with the cases in which any of them says it.
  private mutating func effects(
    _ companions: Range<Int>, on date: CalendarDate
  ) -> [(key: Beside, set: CaseSpace.Diagram)] {
    var all: [(key: Beside, set: CaseSpace.Diagram)] = []
    var places: [Beside: Int] = [:]
    for companion in companions where book.companions[companion].effective.contains(date) {
      let cases = space.cases(where: book.companions[companion].condition)
      for key in book.companions[companion].besides {
        if let place = places[key] {
          all[place].set = space.union(all[place].set, cases)
        } else {
          places[key] = all.count
          all.append((key, cases))
        }
      }
    }
    return all
  }

  /// The cases in which both books report the code.
  private mutating func linesStaying(
    _ code: String, in interval: Interval
  ) -> CaseSpace.Diagram {
    guard let number = endings.firstIndex(of: .outcome(.report(code: code))) else {
      return .nothing
    }
    let before = space.cases(of: interval.old.endings) { $0 == number }
    let after = space.cases(of: interval.new.endings) { $0 == number }
    return space.intersection(before, after)
  }

  private mutating func names(of change: FoundBeside) -> [String] {
    let range = change.isAdded ? oldCompanions..<book.companions.count : 0..<oldCompanions
    var names: [String] = []
    for companion in book.companions[range]
    where companion.besides.contains(change.key) && !names.contains(companion.name) {
      let cases = space.cases(where: companion.condition)
      if space.intersection(cases, change.set) != .nothing { names.append(companion.name) }
    }
    return names
  }
}

/// One thing beside a line.
struct Beside: Hashable {
  var line: String
  var effect: String
}

extension CompanionRule {
  /// Everything the companion says, one code of a line and one of an effect at a time.
  fileprivate var besides: [Beside] {
    codes.flatMap { line in
      effects.flatMap { $0.clauses }.map { Beside(line: line, effect: $0) }
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
  var intervals: [Int]
}

extension [FoundBeside] {
  fileprivate mutating func add(_ change: FoundBeside) {
    if change.set == .nothing { return }
    let known = firstIndex {
      $0.key == change.key && $0.isAdded == change.isAdded && $0.set == change.set
    }
    if let known { self[known].intervals += change.intervals } else { append(change) }
  }
}
