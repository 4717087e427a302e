/// Something of a book that a case can exercise.
public struct Goal: Sendable {
  /// What kinds of things there are to exercise.
  public enum Criterion: String, CaseIterable, Hashable, Sendable {
    /// A rule applies.
    case rules
    /// It depends on one test alone whether its rule speaks: once because it holds, once because it
    /// does not.
    case conditions
    /// A rule takes a case from one it overrides.
    case exceptions
    /// A number or a date stands on either side of a bound, and that decides.
    case boundaries
    /// A companion stands beside one of its codes.
    case companions
    /// A changed rule set answers otherwise; see `Mutant`.
    case mutants
  }

  public let criterion: Criterion
  /// The rule or companion it is about; the first one, where several share a section.
  public let name: String
  /// What a case has to do, in words that follow the name.
  public let text: String
  public let span: SourceSpan
  let rule: RuleIndex
  /// For each interval of the stage the cases that reach it.
  let cases: [CaseSpace.Diagram]
}

extension Goal.Criterion {
  /// Those that cases exercise by what they are, whatever is expected of them.
  public static let exercised: [Goal.Criterion] = [
    .rules, .conditions, .exceptions, .boundaries, .companions,
  ]
}
