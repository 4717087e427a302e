/// A procedure code that rules may report, labelled in our own words.
public struct Code: Hashable, Sendable {
  public var number: String
  public var label: String
  public var effective: EffectiveDates
  /// The codes of which one must be reported beside this add-on; empty when it stands alone.
  public var addOnTo: [String]
  public var sources: [Int]
  public var span: SourceSpan

  public init(
    number: String, label: String, effective: EffectiveDates = .always, addOnTo: [String] = [],
    sources: [Int] = [], span: SourceSpan
  ) {
    self.number = number
    self.label = label
    self.effective = effective
    self.addOnTo = addOnTo
    self.sources = sources
    self.span = span
  }
}

/// Where a rule's claim comes from.
public struct Citation: Hashable, Sendable {
  public var name: String
  public var title: String
  public var address: String
  public var span: SourceSpan

  public init(name: String, title: String, address: String, span: SourceSpan) {
    self.name = name
    self.title = title
    self.address = address
    self.span = span
  }
}
