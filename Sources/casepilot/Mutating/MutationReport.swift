import CaseAssistant
import CodingRules

/// What became of the mutants of a rule set.
struct MutationReport {
  /// A killable mutant that no case kills.
  struct Survivor {
    var mutant: Int
    /// A case that kills it.
    var suggestion: SuggestedCase
    /// Whether that case was suggested for an earlier survivor already.
    var isRepeated: Bool
    /// What the mutant answers to that case.
    var result: RegressionResult
  }

  let book: RuleBook
  let mutants: Mutants
  let caseCount: Int
  /// For each mutant that was killed a case that did.
  private(set) var killers: [Int: String] = [:]
  private(set) var survivors: [Survivor] = []

  init(_ mutants: Mutants, _ trial: MutantTrial, in session: Session) {
    self.mutants = mutants
    book = mutants.book
    caseCount = trial.caseCount
    var progress = Progress(of: "mutants tried", in: session)
    var witnesses = Witnesses(mutants, trial)
    for index in mutants.killable {
      progress.tell(index)
      if let killer = trial.killer(of: index) {
        killers[index] = killer
      } else if let survivor = witnesses.survivor(index) {
        survivors.append(survivor)
      }
    }
    progress.end()
  }

  var killableCount: Int { killers.count + survivors.count }

  func count(where isChosen: (Mutants.Standing) -> Bool) -> Int {
    mutants.standings.count(where: isChosen)
  }

  var caughtCount: Int {
    count { standing in
      if case .caught = standing { return true }
      return false
    }
  }

  var equivalentCount: Int { count { $0 == .equivalent } }

  /// Tenths of a percent of the killable mutants that were killed, rounded down.
  var permille: Int { killableCount == 0 ? 1000 : killers.count * 1000 / killableCount }

  func place(of mutant: Mutant) -> (file: String, location: SourceLocation) {
    let file = book.files[mutant.span.file]
    return (file.name, file.location(at: mutant.span.start))
  }
}

/// Finds a case for each survivor, one suggested before where it will do.
private struct Witnesses {
  private var mutants: Mutants
  private let trial: MutantTrial
  private var names = CaseNames()
  private var suggestions: [SuggestedCase] = []

  init(_ mutants: Mutants, _ trial: MutantTrial) {
    self.mutants = mutants
    self.trial = trial
  }

  mutating func survivor(_ index: Int) -> MutationReport.Survivor? {
    for suggestion in suggestions where mayTell(index, suggestion) {
      let survivor = survivor(index, suggestion, isRepeated: true)
      if !survivor.result.passes { return survivor }
    }
    guard let made = mutants.someCase(telling: index) else { return nil }
    let suggestion = SuggestedCase(
      made, id: names.name(made, in: mutants.book), by: trial.assistant)
    suggestions.append(suggestion)
    return survivor(index, suggestion, isRepeated: false)
  }

  private func mayTell(_ index: Int, _ suggestion: SuggestedCase) -> Bool {
    let prepared = trial.assistant.prepare(suggestion.record)
    return prepared.facts(mutants.book).contains {
      mutants.mayTell(index, $0, on: prepared.date)
    }
  }

  private func survivor(
    _ index: Int, _ suggestion: SuggestedCase, isRepeated: Bool
  ) -> MutationReport.Survivor {
    let result = trial.result(
      of: index, on: suggestion.record, expecting: suggestion.expectation)
    return MutationReport.Survivor(
      mutant: index, suggestion: suggestion, isRepeated: isRepeated, result: result)
  }
}
