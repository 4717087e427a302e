/// Where the parts of a rule or companion stand in its file, for reports that point at one of them.
///
/// Empty for a rule that was not read from a file.
public struct RulePlaces: Hashable, Sendable {
  /// The tests of the condition, that of the section included, in the order in which they are read.
  public var tests: [SourceSpan] = []
  /// The words of the outcome: its codes, or its text where it names none.
  public var outcome: [SourceSpan] = []
  /// The names of the rules overridden.
  public var overrides: [SourceSpan] = []
  public var from: SourceSpan?
  public var until: SourceSpan?
  /// The codes a companion stands beside.
  public var codes: [SourceSpan] = []
  /// For each effect of a companion its words: its codes, or its modifier or units.
  public var effects: [[SourceSpan]] = []

  public init() {}
}
