/// What changes between two rule books, exactly: the cases whose outcome changes, and the cases in
/// which something else stands beside the same line.
///
/// It compares meanings, not texts: renamed, reordered or rewritten rules that decide alike do not
/// appear. Only dates that both books cover are compared.
public struct RuleBookDiff: Sendable {
  /// What a book says about a case.
  public enum Ending: Hashable, Sendable {
    case outcome(Outcome)
    /// No rule applies.
    case gap
    /// Rules with different outcomes apply.
    case conflict
    /// The book does not know a value of the case.
    case unknownValue
  }

  /// Cases described over the facts of both books.
  public struct Cases: Hashable, Sendable {
    public let share: CaseShare
    public var count: CaseCount { share.count }
    /// Few and wide; together they are all the cases when `isWhole`.
    public let cubes: [CaseCube]
    public let isWhole: Bool
    /// The dates on which it is so.
    public let dates: [EffectiveDates]
    /// Whether these are all the dates that both books cover.
    public let isAlways: Bool
  }

  /// Cases that go from one outcome to another.
  public struct Change: Hashable, Sendable {
    public let from: Ending
    public let to: Ending
    public let cases: Cases
    /// The names of the rules that decided some of the cases.
    public let oldRules: [String]
    /// The names of the rules that decide some of them now.
    public let newRules: [String]
  }

  /// Something that appears or disappears beside a line whose code stays, or a note beside any
  /// outcome that stays.
  public struct CompanionChange: Hashable, Sendable {
    /// The code; for a note on cases without a line, their outcome in words.
    public let line: String
    /// What stands beside it, as a clause: `also 75898 units 2`, `review "Look again."`.
    public let effect: String
    public let isAdded: Bool
    public let cases: Cases
    /// What tells these cases from the others with the same line; simpler than what describes them
    /// among all cases.
    public let conditions: [CaseCube]
    /// The names of the companions, or of the rules with the note, in the book that says so.
    public let companions: [String]
  }

  /// The facts of both books; cubes refer to them.
  public let facts: [Fact]
  /// The number of combinations of these facts.
  public let caseCount: CaseCount
  public let changes: [Change]
  public let companionChanges: [CompanionChange]
  /// Whether the digests of the two books are the same, reading included.
  public let isSameMeaning: Bool
  /// Whether cases are read by the same facts, phrases and notes.
  public let isReadAlike: Bool

  /// Nil when a fact would have more than 64 values between the two books.
  public init?(from old: RuleBook, to new: RuleBook) {
    guard var comparison = Comparison(old, new) else { return nil }
    facts = comparison.alignment.facts
    caseCount = comparison.space.caseCount
    changes = comparison.changes()
    companionChanges = comparison.companionChanges()
    let digests = (MeaningDigest(old), MeaningDigest(new))
    isSameMeaning = digests.0 == digests.1
    isReadAlike = digests.0.reading == digests.1.reading
  }
}
