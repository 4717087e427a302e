/// Words of a case that speak to facts.
///
/// The words are kept as written; how they are found in text is the reader's business. A word that
/// ends in `*` stands for every word that begins so. Words in capitals are abbreviations.
public struct Phrase: Hashable, Sendable {
  public enum Strength: Hashable, Sendable, Comparable {
    case suggests, states
  }

  public struct Claim: Hashable, Sendable {
    public var fact: Int
    public var value: Int
    public var strength: Strength

    public init(fact: Int, value: Int, strength: Strength) {
      self.fact = fact
      self.value = value
      self.strength = strength
    }
  }

  public var words: String
  /// Empty for a phrase that means nothing and only keeps shorter ones inside it from speaking.
  public var claims: [Claim]
  /// Single words of which one must stand in the same sentence for the phrase to speak; empty for a
  /// phrase that speaks by itself.
  public var near: [String]
  public var span: SourceSpan

  public init(words: String, near: [String] = [], claims: [Claim], span: SourceSpan) {
    self.words = words
    self.near = near
    self.claims = claims
    self.span = span
  }
}
