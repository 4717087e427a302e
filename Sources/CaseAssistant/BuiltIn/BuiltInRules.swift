/// The rule set that comes with the binary; `Scripts/embed-rules` writes its files.
package enum BuiltInRules {
  /// The file that pulls in all the others.
  package static let rootName = "Rules/embolization.rules"
}
