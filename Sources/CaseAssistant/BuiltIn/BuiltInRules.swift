package import CodingRules

/// The rule set that comes with the binary; `Scripts/embed-rules` writes its files.
package enum BuiltInRules {
  /// The file that pulls in all the others.
  package static let rootName = "Rules/embolization.rules"

  /// Compiles the set, with pages that add words to it.
  package static func compile(adding pages: [SourceFile] = []) -> Compilation {
    func file(_ name: String) -> SourceFile? { files.first { $0.name == name } }
    return RuleBook.compile(
      file(rootName) ?? SourceFile(name: rootName, text: ""), adding: pages, loading: file)
  }
}
