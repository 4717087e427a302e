/// What a rule concludes about one line of a case.
public enum Outcome: Hashable, Sendable {
  /// Report the code.
  case report(code: String)
  /// Nothing of this family; where to look instead, in own words and, when known, by code.
  case outside(codes: [String], pointer: String)
  /// The record must say more before anything can be reported.
  case query(String)
}

/// A condition and what follows from it, with the reason in plain words.
public struct Rule: Hashable, Sendable {
  public var name: String
  /// The rule's own condition and that of the section it stands in, together.
  public var condition: Condition
  public var outcome: Outcome
  public var because: String
  /// Indices into `RuleBook.sources`, at least one in a checked book.
  public var sources: [Int]
  /// Indices of the rules that give way wherever this one holds as well.
  public var overrides: [Int]
  /// Where these rules are named, in the same order.
  public var overrideSpans: [SourceSpan] = []
  public var effective: EffectiveDates
  /// Notes a person must look at before the line goes out.
  public var reviews: [String]
  /// The name.
  public var span: SourceSpan
  public var places = RulePlaces()

  public init(
    name: String, condition: Condition, outcome: Outcome, because: String, sources: [Int],
    overrides: [Int] = [], effective: EffectiveDates = .always, reviews: [String] = [],
    span: SourceSpan
  ) {
    self.name = name
    self.condition = condition
    self.outcome = outcome
    self.because = because
    self.sources = sources
    self.overrides = overrides
    self.effective = effective
    self.reviews = reviews
    self.span = span
  }
}

/// What a companion rule does beside a line.
public enum CompanionEffect: Hashable, Sendable {
  /// How a further code stands to the line's code.
  public enum Kind: String, Hashable, Sendable {
    case report, bundled, never, review
  }

  case code(kind: Kind, codes: [String], units: Int?, modifier: String?)
  /// The line's own code once more, on a line of its own with a modifier.
  case again(modifier: String)
  /// A modifier for the line itself.
  case modifier(String)
  /// Units for the line itself.
  case units(Int)
}

/// What else is reportable, bundled or forbidden beside a line that reports one of `codes`.
public struct CompanionRule: Hashable, Sendable {
  public var name: String
  public var codes: [String]
  public var condition: Condition
  public var effects: [CompanionEffect]
  public var because: String
  public var sources: [Int]
  public var effective: EffectiveDates
  public var reviews: [String]
  /// The name.
  public var span: SourceSpan
  public var places = RulePlaces()

  public init(
    name: String, codes: [String], condition: Condition, effects: [CompanionEffect],
    because: String, sources: [Int], effective: EffectiveDates = .always, reviews: [String] = [],
    span: SourceSpan
  ) {
    self.name = name
    self.codes = codes
    self.condition = condition
    self.effects = effects
    self.because = because
    self.sources = sources
    self.effective = effective
    self.reviews = reviews
    self.span = span
  }
}
