/// A place in rule text: a half-open range of UTF-8 offsets in the file with the given index.
///
/// The index counts the files in the order the loader met them; `RuleBook.files` and
/// `Compilation.files` keep that order.
public struct SourceSpan: Hashable, Sendable {
  public var file: Int
  public var start: Int
  public var end: Int

  public init(file: Int, start: Int, end: Int) {
    precondition(start <= end, "a span ends at or after its start")
    self.file = file
    self.start = start
    self.end = end
  }
}
