/// What a case may say about one question: a fact with its finite values.
///
/// Every kind of fact is cut into numbered values, so that the decision diagram sees one shape: a
/// choice has its declared values, a yes/no fact has `no` (0) and `yes` (1), and a number is cut at
/// the boundaries its rules name (`cells`).
public struct Fact: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case choice
    case yesNo
    /// A whole number within `range`. Cell `i` holds the numbers of `cells[i]`; cells are adjacent,
    /// ascending and cover the range.
    case number(range: ClosedRange<Int>, cells: [ClosedRange<Int>])
  }

  public struct Value: Hashable, Sendable {
    public var name: String
    public var label: String
    /// How common the value is, used only to order questions; values without one share what is left.
    public var prior: Int?

    public init(name: String, label: String, prior: Int? = nil) {
      self.name = name
      self.label = label
      self.prior = prior
    }
  }

  public struct Group: Hashable, Sendable {
    public var name: String
    public var values: ValueSet

    public init(name: String, values: ValueSet) {
      self.name = name
      self.values = values
    }
  }

  public var name: String
  /// The question to ask a person when the fact is not known.
  public var question: String
  public var kind: Kind
  public var values: [Value]
  public var groups: [Group]
  /// Values in the order in which they win when a case states several; values not listed are in
  /// conflict with each other.
  public var precedence: [Int]
  /// The value that the silence of a record means: for deeds, "not documented" is "not done".
  public var silence: Int?
  /// Values of the fact that opens a line: where such a deed was done as well, silence means nothing.
  public var silenceUnless: ValueSet
  /// Whether each stated value of this fact begins a line of its own in the answer.
  public var opensLine: Bool
  /// Values of the fact that opens a line: one such deed, done in several values of this fact, makes a
  /// line for each.
  public var partsLinesOf: ValueSet
  /// Whether a case reader takes the mention nearest to the deed, before precedence decides.
  public var nearestWins: Bool
  /// The name of what the case reader measures for this fact, such as `minutes`; nil for facts that
  /// phrases speak to.
  public var measure: String?
  public var span: SourceSpan

  public init(
    name: String, question: String, kind: Kind, values: [Value], groups: [Group] = [],
    precedence: [Int] = [], silence: Int? = nil, silenceUnless: ValueSet = .empty,
    opensLine: Bool = false, partsLinesOf: ValueSet = .empty, nearestWins: Bool = false,
    measure: String? = nil, span: SourceSpan
  ) {
    self.name = name
    self.question = question
    self.kind = kind
    self.values = values
    self.groups = groups
    self.precedence = precedence
    self.silence = silence
    self.silenceUnless = silenceUnless
    self.opensLine = opensLine
    self.partsLinesOf = partsLinesOf
    self.nearestWins = nearestWins
    self.measure = measure
    self.span = span
  }

  public var all: ValueSet { .all(values.count) }

  /// The values a word stands for: a value, a group, or a number in range.
  public func values(named word: some StringProtocol) -> ValueSet? {
    if let index = values.firstIndex(where: { $0.name == word }) { return ValueSet([index]) }
    if let group = groups.first(where: { $0.name == word }) { return group.values }
    if case .number(_, let cells) = kind, let number = Int(word),
      let index = cells.firstIndex(where: { $0.contains(number) })
    {
      return ValueSet([index])
    }
    return nil
  }
}
