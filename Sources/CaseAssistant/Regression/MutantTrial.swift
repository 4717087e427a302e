package import CodingRules

/// Tries the cases of a regression run on mutants of the rules: a mutant is killed by a case that
/// passes under the rules as they are and fails under the mutant.
///
/// Texts are read once. A mutant costs decisions only, and those of the cases that it may tell.
package struct MutantTrial: Sendable {
  private struct Case: Sendable {
    var prepared: PreparedCase
    var facts: [PartialFacts]
    var expectation: Expectation
  }

  private let mutants: Mutants
  /// Answers by the rules as they are.
  package let assistant: Assistant
  /// Those that demand the whole answer; they are tried first, since little escapes them.
  private var exactCases: [Case] = []
  private var cases: [Case] = []
  /// The cases that fail under the rules as they are, and so can kill nothing.
  package private(set) var failing: [String] = []

  package init(_ mutants: Mutants) {
    self.mutants = mutants
    assistant = Assistant(mutants.book)
  }

  package var caseCount: Int { exactCases.count + cases.count }

  /// Adds a case; `date` stands in where it gives none.
  package mutating func add(_ test: RegressionCase, on date: CalendarDate?) {
    guard case .record(var record, _) = test.input, let expectation = test.expectation else {
      failing.append(test.input.id)
      return
    }
    record.dateOfService = record.dateOfService ?? date
    let prepared = assistant.prepare(record)
    guard RegressionResult(assistant.answer(prepared), expecting: expectation).passes else {
      failing.append(record.id)
      return
    }
    let new = Case(
      prepared: prepared, facts: prepared.facts(mutants.book), expectation: expectation)
    if expectation.exactly == nil { cases.append(new) } else { exactCases.append(new) }
  }

  /// The id of a case that kills a mutant, given by its index; nil when it survives all.
  package func killer(of index: Int) -> String? {
    let mutant = mutants.mutants[index]
    var changed: Assistant?
    for test in [exactCases, cases].joined() where mayTell(index, test) {
      let assistant = changed ?? mutated(mutant)
      changed = assistant
      let answer = assistant.answer(test.prepared)
      if !RegressionResult(answer, expecting: test.expectation).passes { return answer.id }
    }
    return nil
  }

  /// How a mutant answers a case that demands the answer of the rules as they are.
  package func result(
    of index: Int, on record: CaseRecord, expecting expectation: Expectation
  ) -> RegressionResult {
    let answer = mutated(mutants.mutants[index]).answer(record)
    return RegressionResult(answer, expecting: expectation)
  }

  private func mayTell(_ index: Int, _ test: Case) -> Bool {
    test.facts.contains { mutants.mayTell(index, $0, on: test.prepared.date) }
  }

  private func mutated(_ mutant: Mutant) -> Assistant {
    assistant.changed(to: mutant.applied(to: mutants.book), decisions: mutant.changesDecisions)
  }
}
