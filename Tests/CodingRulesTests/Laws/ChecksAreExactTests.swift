import Testing

@testable import CodingRules

/// The checks against counting and trying, on random books.
@Suite struct ChecksAreExactTests {
  @Test(arguments: 0..<100) func `a gap is reported with the number of its cases`(seed: Int) {
    let trial = Trial(seed: seed)
    let gaps = trial.sets { trial.applying($0, in: $1).isEmpty && !trial.isWithoutRules($1) }
    let expected = gaps.map { gap in
      "no rule applies to \(trial.share(gap.cases))"
        + trial.period(gap.intervals)
    }
    #expect(trial.messages(.gap) == expected.sorted())
    for gap in check(trial.book) where gap.code == .gap {
      let interval = gap.message.contains("from 2026-07-01") ? trial.dates.count - 1 : 0
      #expect(trial.applying(trial.witness(gap), in: interval).isEmpty)
      let count = gaps.first { $0.intervals.contains(interval) }?.cases.count
      #expect(gap.witness?.count.description == "\(count ?? 0)")
      #expect(gap.witness?.combinations.description == "\(trial.cases.count)")
    }
  }

  @Test(arguments: 0..<100) func `an overlap is reported for each pair of rules that disagree`(
    seed: Int
  ) {
    let trial = Trial(seed: seed)
    let rules = trial.book.rules
    var expected: [String] = []
    for first in rules.indices {
      for second in rules.indices.dropFirst(first + 1)
      where rules[first].outcome != rules[second].outcome {
        let shared = trial.sets { values, interval in
          let applying = trial.applying(values, in: interval)
          return applying.contains(first) && applying.contains(second)
        }
        expected += shared.map { overlap in
          "'r\(first)' and 'r\(second)' both apply to \(trial.share(overlap.cases))"
            + "\(trial.period(overlap.intervals)) and disagree"
        }
      }
    }
    #expect(trial.messages(.overlap) == expected.sorted())
  }

  @Test(arguments: 0..<100) func `a rule is dead exactly if it applies to no case`(seed: Int) {
    let trial = Trial(seed: seed)
    let living = Set(
      trial.dates.indices.flatMap { interval in
        trial.cases.flatMap { trial.applying($0, in: interval) }
      })
    let dead = trial.book.rules.indices.filter { !living.contains($0) }
    #expect(trial.messages(.deadRule) == dead.map { "'r\($0)' never applies" }.sorted())
  }

  @Test(arguments: 0..<200) func `redundant rules can go together and no further rule can`(
    seed: Int
  ) {
    let trial = Trial(seed: seed, rules: 0...4)
    let findings = check(trial.book)
    guard !findings.contains(where: { $0.code == .overlap }) else { return }
    let removable = trial.book.rules.indices.filter { rule in
      findings.contains {
        $0.message == "without 'r\(rule)' every case keeps its outcome"
      }
    }
    #expect(trial.outcomes(without: removable) == trial.outcomes(without: []))
    let living = trial.book.rules.indices.filter { rule in
      !removable.contains(rule) && !findings.contains { $0.message == "'r\(rule)' never applies" }
    }
    for rule in living {
      #expect(trial.outcomes(without: removable + [rule]) != trial.outcomes(without: []))
    }
  }

  @Test(arguments: 0..<100) func `an override is needless exactly if the two never both hold`(
    seed: Int
  ) {
    let trial = Trial(seed: seed)
    let holding = trial.withoutOverrides
    var expected: [String] = []
    for (index, rule) in trial.book.rules.enumerated() {
      for other in rule.overrides
      where !trial.dates.indices.contains(where: { interval in
        holding.cases.contains { values in
          let all = holding.applying(values, in: interval)
          return all.contains(index) && all.contains(other)
        }
      }) {
        expected.append("'r\(index)' overrides 'r\(other)', yet the two never both hold")
      }
    }
    #expect(trial.messages(.needlessOverride) == expected.sorted())
  }

  @Test(arguments: 0..<100)
  func `a fact is unused exactly if it changes no outcome and no rule that disagrees`(seed: Int) {
    let trial = Trial(seed: seed)
    let (holding, disputed) = (trial.withoutOverrides, trial.disputed)
    let unused = trial.book.facts.indices.filter { fact in
      trial.dates.indices.allSatisfy { interval in
        trial.cases.allSatisfy { values in
          var changed = values
          changed[fact] = 0
          let (before, after) = (
            holding.applying(values, in: interval), holding.applying(changed, in: interval)
          )
          return trial.ending(values, in: interval) == trial.ending(changed, in: interval)
            && before.filter(disputed.contains) == after.filter(disputed.contains)
        }
      }
    }
    let expected = unused.map { "'f\($0)' changes no outcome and nothing beside a line" }
    #expect(trial.messages(.unusedFact) == expected.sorted())
  }

  @Test(arguments: 0..<100) func `a cover holds the cases of its set, each cube as wide as can be`(
    seed: Int
  ) {
    var books = RandomBooks(seed: UInt64(seed))
    let facts = books.book().facts
    let condition = books.condition(facts, depth: 3)
    var space = CaseSpace(facts)
    let set = space.cases(where: condition)
    let (cubes, isWhole) = space.cover(set, facts, limit: 1000)
    #expect(isWhole)
    let interpreter = Interpreter(
      Books.book(facts, [Books.rule("probe", condition, .query("x"))]), on: Books.today)
    var inside = 0
    for values in allCases(facts.map(\.all)) {
      let holds = interpreter.decide(values) != .gap
      inside += holds ? 1 : 0
      #expect(cubes.contains { $0.holds(values) } == holds)
    }
    #expect(space.count(set).description == "\(inside)")
    for cube in cubes {
      for fact in facts.indices {
        for value in facts[fact].all.subtracting(cube.allowed[fact]).indices {
          var wider = cube
          wider.allowed[fact].insert(value)
          #expect(!space.contains(wider, in: set))
        }
      }
    }
  }
}

extension CaseCube {
  func holds(_ values: [Int]) -> Bool {
    values.indices.allSatisfy { allowed[$0].contains(values[$0]) }
  }
}

/// A random book with everything about it found by trying all cases.
private struct Trial {
  let book: RuleBook
  let dates: [EffectiveDates]
  /// For each interval the rules that apply in each case.
  let applying: [[[Int]: [Int]]]
  let cases: [[Int]]

  init(seed: Int, rules: ClosedRange<Int> = 0...9) {
    var books = RandomBooks(seed: UInt64(seed))
    self.init(book: books.book(facts: 1...4, rules: rules))
  }

  init(book: RuleBook) {
    self.book = book
    dates = book.effectiveIntervals
    let cases = allCases(book.facts.map(\.all))
    applying = dates.map { dates in
      let interpreter = Interpreter(book, on: dates.from ?? Books.today)
      return Dictionary(uniqueKeysWithValues: cases.map { ($0, interpreter.applyingRules($0)) })
    }
    self.cases = cases
  }

  func applying(_ values: [Int], in interval: Int) -> [Int] {
    applying[interval][values] ?? []
  }

  /// What becomes of a case: nil for no outcome, several for any conflict.
  func ending(_ values: [Int], in interval: Int) -> [Outcome] {
    let outcomes = Set(applying(values, in: interval).map { book.rules[$0].outcome })
    return outcomes.count > 1 ? [.query("a"), .query("conflict")] : Array(outcomes)
  }

  /// The book in which rules apply wherever they hold.
  var withoutOverrides: Trial {
    let bare = book.rules.map { rule in
      var rule = rule
      rule.overrides = []
      return rule
    }
    return Trial(book: Books.book(book.facts, bare))
  }

  /// The rules that disagree with another on some case.
  var disputed: Set<Int> {
    var disputed: Set<Int> = []
    for interval in dates.indices {
      for values in cases where ending(values, in: interval).count > 1 {
        disputed.formUnion(applying(values, in: interval))
      }
    }
    return disputed
  }

  func isWithoutRules(_ interval: Int) -> Bool {
    !book.rules.contains { $0.effective.contains(dates[interval].from ?? Books.today) }
  }

  /// The distinct sets of cases that hold in the intervals, with these intervals.
  func sets(_ holds: ([Int], Int) -> Bool) -> [(cases: [[Int]], intervals: [Int])] {
    var sets: [(cases: [[Int]], intervals: [Int])] = []
    for interval in dates.indices {
      let found = cases.filter { holds($0, interval) }
      if found.isEmpty { continue }
      if let known = sets.firstIndex(where: { $0.cases == found }) {
        sets[known].intervals.append(interval)
      } else {
        sets.append((found, [interval]))
      }
    }
    return sets
  }

  /// How many cases are found among those that differ in a fact that matters, by trying each fact.
  func share(_ found: [[Int]]) -> String {
    let set = Set(found)
    let facts = book.facts.indices.filter { fact in
      found.contains { values in
        book.facts[fact].values.indices.contains { value in
          var changed = values
          changed[fact] = value
          return !set.contains(changed)
        }
      }
    }
    let own = facts.isEmpty ? Array(book.facts.indices) : facts
    let part = Set(found.map { values in own.map { values[$0] } }).count
    let share = "\(part) of \(own.reduce(1) { $0 * book.facts[$1].values.count })"
    if own.count == 1 { return "\(share) values of '\(book.facts[own[0]].name)'" }
    return own.count == book.facts.count
      ? "\(share) combinations of facts"
      : "\(share) combinations of the \(own.count) facts that matter here"
  }

  func period(_ intervals: [Int]) -> String {
    guard intervals.count < dates.count, let first = intervals.first else { return "" }
    return first == 0 ? " from 2026-01-01 until 2026-06-30" : " from 2026-07-01 until 2026-12-31"
  }

  func messages(_ code: DiagnosticCode) -> [String] {
    check(book).filter { $0.code == code }.map(\.message).sorted()
  }

  /// The complete case a finding gives as an example.
  func witness(_ finding: Diagnostic) -> [Int] {
    let statements = finding.witness?.statements ?? []
    return statements.enumerated().map { fact, part in
      book.facts[fact].values.firstIndex { "\(book.facts[fact].name)=\($0.name)" == part } ?? -1
    }
  }

  /// The outcome of every case in every interval when some rules are gone.
  func outcomes(without gone: [Int]) -> [Set<Outcome>] {
    var left = book
    for rule in gone { left.rules[rule].effective = Trial.never }
    let trial = Trial(book: left)
    return dates.flatMap { interval in
      let interpreter = Interpreter(left, on: interval.from ?? Books.today)
      return trial.cases.map { values in
        Set(interpreter.applyingRules(values).map { left.rules[$0].outcome })
      }
    }
  }

  static let never = EffectiveDates(from: Books.date("2030-01-01"))
}
