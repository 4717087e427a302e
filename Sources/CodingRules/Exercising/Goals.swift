/// What there is to exercise in a book, and which of it a case exercises. Every answer is exact: it
/// follows from sets of cases.
public struct Goals: Sendable {
  /// The book that cases must be read and answered by, so that numbers at a bound can be told; it means
  /// the same as the one given.
  public var book: RuleBook { stage.book }
  /// By criterion, and within each in the order of the book.
  public let goals: [Goal]
  /// The mutants that no check catches and some case tells, when they were asked for.
  public let mutants: Mutants?
  var stage: Stage

  public init(_ book: RuleBook, _ criteria: [Goal.Criterion]) {
    var finder = GoalFinder(Stage(book))
    for criterion in criteria { finder.find(criterion) }
    if criteria.contains(.mutants) {
      let mutants = Mutants(finder.stage)
      finder.stage = mutants.stage
      for goal in mutants.goals { finder.add(goal) }
      self.mutants = mutants
    } else {
      mutants = nil
    }
    goals = finder.goals
    stage = finder.stage
  }

  /// The goals, by their index, that a case reaches whatever its open facts turn out to be.
  public func reached(by facts: PartialFacts, on date: CalendarDate) -> [Int] {
    guard let interval = stage.interval(of: date) else { return [] }
    let cube = CaseCube(allowed: facts.possible)
    var known: [CaseSpace.Diagram: Bool] = [:]
    return goals.indices.filter { goal in
      let cases = goals[goal].cases[interval]
      if let answer = known[cases] { return answer }
      let answer = stage.examination.space.contains(cube, in: cases)
      known[cases] = answer
      return answer
    }
  }
}
