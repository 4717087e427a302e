/// A problem in rule text, told to the person who wrote it.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable { case error, warning, remark }

  /// What helps to understand: a sentence, with a place of its own or without.
  public struct Note: Hashable, Sendable {
    public var text: String
    public var span: SourceSpan?

    public init(_ text: String, at span: SourceSpan? = nil) {
      self.text = text
      self.span = span
    }
  }

  /// What repairs: the replacement of the text at a span.
  public struct FixIt: Hashable, Sendable {
    public var message: String
    public var span: SourceSpan
    public var replacement: String
    /// Whether it may be made without asking: it spells out what the text can only mean, so that
    /// nobody who reads the result could wish for anything else.
    public var isSafe: Bool

    public init(
      _ message: String, replace span: SourceSpan, with replacement: String, isSafe: Bool = false
    ) {
      self.message = message
      self.isSafe = isSafe
      self.span = span
      self.replacement = replacement
    }
  }

  /// One complete case in which the problem shows, for programs that try it.
  public struct Witness: Hashable, Sendable {
    /// Every fact of the book with its value: `act=embolization`.
    public var statements: [String]
    public var date: CalendarDate
    /// How many such cases there are, among how many.
    public var count: CaseCount
    public var combinations: CaseCount
  }

  public var code: DiagnosticCode
  public var severity: Severity
  /// One fragment: lower case, no full stop.
  public var message: String
  /// A few words under the carets.
  public var label: String?
  public var span: SourceSpan
  public var notes: [Note]
  public var fixIts: [FixIt]
  /// For problems of meaning that a case shows.
  public var witness: Witness?

  public init(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, label: String? = nil,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.code = code
    severity = code.defaultSeverity
    self.message = message
    self.label = label
    self.span = span
    self.notes = notes
    self.fixIts = fixIts
  }
}
