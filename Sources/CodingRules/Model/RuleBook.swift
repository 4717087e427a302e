/// A checked rule book: every name resolved, ready to be compiled into decision diagrams.
public struct RuleBook: Sendable {
  public var name: String
  public var edition: String
  /// The date of service assumed when a case gives none.
  public var asOf: CalendarDate
  /// The dates of service the book answers for; both ends are set.
  public var covers: EffectiveDates
  /// The sentence that travels with output that carries codes.
  public var notice: String
  public var facts: [Fact]
  public var codes: [Code]
  public var sources: [Citation]
  public var rules: [Rule]
  public var companions: [CompanionRule]
  public var phrases: [Phrase]
  public var files: [SourceFile]

  public init(
    name: String, edition: String, asOf: CalendarDate, covers: EffectiveDates, notice: String,
    facts: [Fact], codes: [Code], sources: [Citation], rules: [Rule],
    companions: [CompanionRule], phrases: [Phrase], files: [SourceFile]
  ) {
    self.name = name
    self.edition = edition
    self.asOf = asOf
    self.covers = covers
    self.notice = notice
    self.facts = facts
    self.codes = codes
    self.sources = sources
    self.rules = rules
    self.companions = companions
    self.phrases = phrases
    self.files = files
  }

  public func fact(named name: some StringProtocol) -> Int? {
    facts.firstIndex { $0.name == name }
  }

  public func code(_ number: some StringProtocol) -> Code? {
    codes.first { $0.number == number }
  }
}
