import Testing

@testable import CodingRules

/// What is said of mutants, against checking and answering every case of them.
@Suite struct MutantsAreExactTests {
  @Test func `enough random books are sound to try these laws on`() {
    let books = (0..<60).compactMap { SoundBooks.mutants($0) }
    #expect(books.count > 10)
    let standings = books.flatMap(\.standings)
    #expect(standings.contains(.caught(.gap)) || standings.contains(.caught(.overlap)))
    #expect(
      standings.contains(.caught(.deadRule)) && standings.contains(.caught(.codeOutOfEdition)))
    #expect(standings.count { $0 == .killable } > 200)
    #expect(standings.count { $0 == .equivalent } > 20)
  }

  @Test(arguments: 0..<60) func `a mutant is caught exactly if check finds an error in it`(
    seed: Int
  ) throws {
    guard let mutants = SoundBooks.mutants(seed) else { return }
    for (mutant, standing) in zip(mutants.mutants, mutants.standings) {
      let gone = mutant.isRemoval ? mutant.name : ""
      let errors = check(mutant.applied(to: mutants.book))
        .filter { $0.severity == .error && $0.message != "'\(gone)' never applies" }
        .map(\.code)
      switch standing {
      case .caught(let code): #expect(errors.contains(code), "\(mutant.name) \(mutant.text)")
      case .equivalent, .killable: #expect(errors.isEmpty, "\(mutant.name) \(mutant.text)")
      }
    }
  }

  @Test(arguments: 0..<15) func `a mutant differs exactly in the cases said`(seed: Int) throws {
    guard let mutants = SoundBooks.mutants(seed) else { return }
    let book = mutants.book
    let cases = allCases(book.facts.map(\.all))
    for (index, mutant) in mutants.mutants.enumerated() {
      if case .caught = mutants.standings[index] { continue }
      let changed = mutant.applied(to: book)
      for dates in book.edgeIntervals {
        let date = try #require(dates.someDate)
        let (before, after) = (PlainAnswerer(book, date), PlainAnswerer(changed, date))
        for values in cases {
          var facts = PartialFacts(book.facts)
          for (fact, value) in values.enumerated() { facts[fact] = ValueSet([value]) }
          let isTold =
            mutants.standings[index] == .killable && mutants.mayTell(index, facts, on: date)
          #expect(
            isTold == (before.answer(values) != after.answer(values)),
            "\(mutant.name) \(mutant.text) in \(values) on \(date)")
        }
      }
    }
  }

  @Test(arguments: 0..<30) func `the cases made reach every goal and are not fewer than proved`(
    seed: Int
  ) throws {
    guard let book = SoundBooks.book(seed) else { return }
    var goals = Goals(book, Goal.Criterion.allCases)
    let selection = goals.cases()
    var reached = Set<Int>()
    for (made, own) in selection.cases {
      #expect(goals.reached(by: made.facts, on: made.date ?? book.asOf) == own)
      reached.formUnion(own)
    }
    #expect(reached == Set(goals.goals.indices))
    #expect(selection.atLeast <= selection.cases.count)
  }

  /// A case that reaches a goal of its conditions tells the rule apart: its test decides.
  @Test(arguments: 0..<30) func `a test decides in the cases that reach its goals`(
    seed: Int
  ) throws {
    guard let book = SoundBooks.book(seed) else { return }
    let goals = Goals(book, [.conditions])
    let cases = allCases(goals.book.facts.map(\.all))
    var expected = 0
    for test in goals.stage.tests {
      for side in [true, false] {
        let isReached = cases.contains { values in
          test.allowed.contains(values[test.fact]) == side
            && goals.book.edgeIntervals.contains { dates in
              test.uses.contains { goals.book.decides($0, values, on: dates.someDate) }
            }
        }
        expected += isReached ? 1 : 0
      }
    }
    #expect(goals.goals.count == expected)
  }
}

/// Random books that `check` finds no error in: every rule gives way to all later ones, the first holds
/// always, and companions stand beside the codes.
private enum SoundBooks {
  static func mutants(_ seed: Int) -> Mutants? { book(seed).map { Mutants($0) } }

  /// The first sound book of some tries.
  static func book(_ seed: Int) -> RuleBook? {
    var random = RandomBooks(seed: UInt64(seed))
    for _ in 0..<20 {
      let book = book(&random)
      if !check(book).contains(where: { $0.severity == .error }) { return book }
    }
    return nil
  }

  private static func book(_ random: inout RandomBooks) -> RuleBook {
    var facts = [Books.fact("f0", values: ["v0", "v1", "v2"]), Books.fact("f1", "v0", "v1")]
    facts[0].groups = [Fact.Group(name: "g", values: ValueSet([0, 1]))]
    facts.append(
      Fact(
        name: "n", question: "How many?", kind: .number(range: 0...9, cells: [0...3, 4...9]),
        values: [Fact.Value(name: "0 to 3", label: ""), Fact.Value(name: "4 to 9", label: "")],
        span: Books.nowhere))
    var rules = [Books.rule("r0", .always, .query("Say more."))]
    for index in 1...random.number(2...4) {
      rules.append(
        Books.rule(
          "r\(index)", random.condition(facts, depth: 2), random.outcome(),
          overrides: Array(0..<index), effective: random.dates()))
      if random.number(0...2) == 0 { rules[index].reviews = ["Look at \(index)."] }
    }
    let companions = (0..<random.number(1...3)).map { index in
      CompanionRule(
        name: "c\(index)", codes: ["3724\(random.number(1...2))", "37243"],
        condition: random.condition(facts, depth: 1), effects: random.effects(),
        because: "", sources: [0], effective: random.dates(), span: Books.nowhere)
    }
    let codes = (1...3).map {
      Code(
        number: "3724\($0)", label: "",
        effective: $0 == 3 ? EffectiveDates(from: Books.date("2026-03-01")) : .always,
        span: Books.nowhere)
    }
    return Books.book(facts, rules, codes: codes, companions: companions)
  }
}

extension RandomBooks {
  fileprivate mutating func dates() -> EffectiveDates {
    switch number(0...5) {
    case 0: EffectiveDates(from: Books.date("2026-07-01"))
    case 1: EffectiveDates(until: Books.date("2026-06-30"))
    default: .always
    }
  }

  fileprivate mutating func effects() -> [CompanionEffect] {
    (0..<number(1...3)).map { _ in
      switch number(0...6) {
      case 0: .modifier("50")
      case 6: .again(modifier: "59")
      case 1: .units(number(1...2))
      case 2: .code(kind: .never, codes: ["90001"], units: nil, modifier: nil)
      case 3: .code(kind: .review, codes: ["37242", "90001"], units: nil, modifier: nil)
      case 4: .code(kind: .report, codes: ["90001"], units: 2, modifier: "26")
      default: .code(kind: .bundled, codes: ["90001", "90002"], units: nil, modifier: nil)
      }
    }
  }
}

/// Reads rules and companions one by one and says all that an answer would show.
private struct PlainAnswerer {
  let book: RuleBook
  let date: CalendarDate
  let interpreter: Interpreter

  init(_ book: RuleBook, _ date: CalendarDate) {
    self.book = book
    self.date = date
    interpreter = Interpreter(book, on: date)
  }

  struct Answer: Hashable {
    var outcome: Outcome?
    var reviews: [String] = []
    var clauses: Set<String> = []
    var units = 1
  }

  func answer(_ values: [Int]) -> Answer {
    guard case .decided(let rule) = interpreter.decide(values) else { return Answer() }
    var answer = Answer(outcome: book.rules[rule].outcome, reviews: book.rules[rule].reviews)
    guard case .report(let line) = book.rules[rule].outcome else { return answer }
    var best: [String: (rank: Int, clause: String)] = [:]
    for companion in book.companions
    where companion.codes.contains(line) && companion.effective.contains(date)
      && companion.condition.holds(values)
    {
      for effect in companion.effects {
        switch effect {
        case .again, .modifier: answer.clauses.formUnion(effect.clauses)
        case .units(let number): answer.units = number
        case .code(let kind, let codes, _, let modifier):
          for (code, clause) in zip(codes, effect.clauses) {
            if code == line, kind == .review, modifier == nil { continue }
            if best[code].map({ kind.rank < $0.rank }) ?? true { best[code] = (kind.rank, clause) }
          }
        }
      }
    }
    for entry in best.values { answer.clauses.insert(entry.clause) }
    return answer
  }
}

extension Condition {
  fileprivate func holds(_ values: [Int]) -> Bool {
    switch self {
    case .always: true
    case .test(let fact, let allowed): allowed.contains(values[fact])
    case .all(let parts): parts.allSatisfy { $0.holds(values) }
    case .any(let parts): parts.contains { $0.holds(values) }
    case .not(let part): !part.holds(values)
    }
  }
}

extension RuleBook {
  /// Whether it depends on a test alone whether its rule speaks.
  fileprivate func decides(
    _ use: WrittenTest.Use, _ values: [Int], on date: CalendarDate?
  ) -> Bool {
    guard let date, effective(use.rule).contains(date) else { return false }
    let condition = condition(of: use.rule)
    let with = condition.replacing(test: use.position, by: .always).holds(values)
    let without = condition.replacing(test: use.position, by: .never).holds(values)
    guard with != without else { return false }
    switch use.rule {
    case .rule(let index):
      return !rules.contains {
        $0.overrides.contains(index) && $0.effective.contains(date) && $0.condition.holds(values)
      }
    case .companion(let index):
      guard
        case .decided(let rule) = Interpreter(self, on: date).decide(values),
        case .report(let code) = rules[rule].outcome
      else { return false }
      return companions[index].codes.contains(code)
    }
  }
}
