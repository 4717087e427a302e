import Testing

@testable import CodingRules

/// The diagram against the rules read one by one, on random books.
@Suite struct DiagramEqualsRulesTests {
  @Test(arguments: 0..<150) func `a complete case gets what the rules say`(seed: Int) {
    var books = RandomBooks(seed: UInt64(seed))
    let book = books.book()
    let diagram = DecisionDiagram(compiling: book, on: Books.today)
    let interpreter = Interpreter(book, on: Books.today)
    for values in allCases(book.facts.map(\.all)) {
      let expected = interpreter.decide(values)
      let rule = diagram.decide(complete: values.map { UInt8($0) })
      switch expected {
      case .decided(let first): #expect(rule == first)
      case .gap: #expect(rule == DecisionDiagram.gap)
      case .conflict(let rules):
        #expect(rule == DecisionDiagram.conflict)
        var facts = PartialFacts(book.facts)
        for (fact, value) in values.enumerated() { facts[fact] = ValueSet([value]) }
        #expect(diagram.verdict(facts) == .conflict(rules: rules))
      case .open: Issue.record("a complete case cannot be open")
      }
    }
  }

  @Test(arguments: 0..<150) func `an open case gets what all its completions agree on`(seed: Int) {
    var books = RandomBooks(seed: UInt64(seed))
    let book = books.book()
    let diagram = DecisionDiagram(compiling: book, on: Books.today)
    for _ in 0..<10 {
      let facts = books.partialFacts(book.facts)
      let oracle = Oracle(book, facts)
      let decision = diagram.decide(facts)
      let agrees = oracle.agrees(with: decision.verdict)
      #expect(agrees, "\(decision.verdict), yet \(oracle.possible.sorted()) in \(facts.possible)")
      #expect(decision.verdict == diagram.verdict(facts))
      #expect(decision.missing.sorted() == oracle.missing)
      #expect(oracle.isMinimalSufficient(decision.used))
    }
  }
}

/// What follows from deciding all completions of a case one by one.
private struct Oracle {
  let book: RuleBook
  let facts: PartialFacts
  let interpreter: Interpreter

  init(_ book: RuleBook, _ facts: PartialFacts) {
    self.book = book
    self.facts = facts
    interpreter = Interpreter(book, on: Books.today)
  }

  func rules(_ verdict: Decision.Verdict) -> [Int] {
    switch verdict {
    case .decided(let rule): [rule]
    case .conflict(let rules), .open(let rules): rules
    case .gap: []
    }
  }

  /// What becomes of a complete case: no outcome, one, or "conflict", whichever rules it is between.
  func outcome(_ values: [Int]) -> [Outcome] {
    let outcomes = rules(interpreter.decide(values)).map { book.rules[$0].outcome }
    return outcomes.count > 1 ? [.query("conflict"), .query("conflict")] : outcomes
  }

  /// Whether a verdict on the open case says what its completions say together. Where rules disagree,
  /// it is enough that the rules named are among those that apply somewhere.
  func agrees(with verdict: Decision.Verdict) -> Bool {
    let verdicts = allCases(facts.possible).map { interpreter.decide($0) }
    let all = Array(Set(verdicts.flatMap(rules))).sorted()
    let isConflict = verdicts.contains { if case .conflict = $0 { true } else { false } }
    let isOpen = Set(allCases(facts.possible).map(outcome)).count > 1
    switch verdict {
    case .open(let rules):
      return isOpen && (isConflict ? Set(rules).isSubset(of: possible) : rules == all)
    case .conflict(let rules): return !isOpen && isConflict && Set(rules).isSubset(of: possible)
    case .gap: return !isOpen && all.isEmpty
    case .decided(let rule): return !isOpen && !isConflict && rule == all.first
    }
  }

  /// All rules that apply to some completion.
  var possible: Set<Int> {
    Set(allCases(facts.possible).flatMap { interpreter.applyingRules($0) })
  }

  var missing: [Int] {
    book.facts.indices.filter { fact in
      allCases(facts.possible).contains { values in
        facts[fact].indices.contains { value in
          var changed = values
          changed[fact] = value
          return outcome(changed) != outcome(values)
        }
      }
    }
  }

  func outcomes(knowing used: [Int]) -> Set<[Outcome]> {
    var known = PartialFacts(book.facts)
    for fact in used { known[fact] = facts[fact] }
    return Set(allCases(known.possible).map(outcome))
  }

  func isMinimalSufficient(_ used: [Int]) -> Bool {
    let expected = Set(allCases(facts.possible).map(outcome))
    return outcomes(knowing: used) == expected
      && used.allSatisfy { fact in outcomes(knowing: used.filter { $0 != fact }) != expected }
  }
}
