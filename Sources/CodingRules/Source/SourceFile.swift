/// A rule file as it was handed in: its name, as messages show it, and its text.
public struct SourceFile: Hashable, Sendable {
  public let name: String
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
