public import CodingRules

/// One case as it was handed in: text, facts, or both.
public struct CaseRecord: Hashable, Sendable {
  public var id: String
  /// Nil when the case consists of facts only; silence speaks only where there is a text.
  public var text: String?
  /// Facts by name as the person wrote them, in their order; not yet checked against a rule book.
  public var facts: [GivenFact]
  public var dateOfService: CalendarDate?

  public struct GivenFact: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(
    id: String, text: String?, facts: [GivenFact] = [], dateOfService: CalendarDate? = nil
  ) {
    self.id = id
    self.text = text
    self.facts = facts
    self.dateOfService = dateOfService
  }
}
