/// What the rules say about a case, as far as its facts are known.
public struct Decision: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    /// The outcome of this rule, whatever the open facts turn out to be. Where several rules agree,
    /// it is the first of them in book order.
    case decided(rule: Int)
    /// The open facts still choose between outcomes; these rules are possible, in book order.
    case open(rules: [Int])
    /// No rule applies.
    case gap
    /// Rules with different outcomes apply: the first rule of each outcome, in book order.
    case conflict(rules: [Int])
  }

  public let verdict: Verdict
  /// The open facts whose value can still change the outcome, best question first; empty when
  /// nothing is open.
  public let missing: [Int]
  /// The known facts the verdict rests on, in book order: with these alone, the same outcomes remain,
  /// and without any one of them others would come back.
  public let used: [Int]

  public init(verdict: Verdict, missing: [Int], used: [Int]) {
    self.verdict = verdict
    self.missing = missing
    self.used = used
  }
}
