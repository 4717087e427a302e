/// The mutants of a book with what can become of them, decided on sets of cases and never by trying.
public struct Mutants: Sendable {
  /// What can become of a mutant before any case is tried.
  public enum Standing: Hashable, Sendable {
    /// `check` finds an error in it.
    case caught(DiagnosticCode)
    /// It answers every case as the book does.
    case equivalent
    /// It answers some cases otherwise.
    case killable
  }

  /// In the order of the book.
  public let mutants: [Mutant]
  public let standings: [Standing]
  /// For each mutant and each interval of the stage the cases that it answers otherwise.
  let differences: [[CaseSpace.Diagram]]
  var stage: Stage

  public init(_ book: RuleBook) { self.init(Stage(book)) }

  init(_ stage: Stage) {
    mutants = MutantFinder(stage).mutants
    var judge = MutantJudge(stage)
    var standings: [Standing] = []
    var differences: [[CaseSpace.Diagram]] = []
    for mutant in mutants {
      let (standing, difference) = judge.judge(mutant)
      standings.append(standing)
      differences.append(difference)
    }
    self.standings = standings
    self.differences = differences
    self.stage = judge.stage
  }

  /// The book that cases must be read and answered by.
  public var book: RuleBook { stage.book }

  /// The killable mutants, by their index.
  public var killable: [Int] { mutants.indices.filter { standings[$0] == .killable } }

  /// Whether a mutant answers some case otherwise that agrees with what is known.
  public func mayTell(_ mutant: Int, _ facts: PartialFacts, on date: CalendarDate) -> Bool {
    guard let interval = stage.interval(of: date) else { return false }
    let cube = CaseCube(allowed: facts.possible)
    return stage.examination.space.meets(cube, differences[mutant][interval])
  }

  /// Telling each killable mutant, as goals.
  var goals: [Goal] {
    killable.map { index in
      let mutant = mutants[index]
      return Goal(
        criterion: .mutants, name: mutant.name, text: mutant.text, span: mutant.span,
        rule: mutant.rule, cases: differences[index])
    }
  }
}
