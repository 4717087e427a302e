import CaseAssistant
import CodingRules
import Foundation
import Testing

@Suite struct BuiltInRulesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the rules in the binary are the rules in the folder`() throws {
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: Self.root.appending(path: "Rules").path
    )
    .filter { $0.hasSuffix(".rules") }.map { "Rules/" + $0 }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let files = try names.map { name in
      SourceFile(
        name: name,
        text: try String(contentsOf: Self.root.appending(path: name), encoding: .utf8))
    }
    #expect(
      BuiltInRules.files.map(\.name) == names, "refresh them with Scripts/embed-rules and commit")
    for (builtIn, file) in zip(BuiltInRules.files, files) where builtIn != file {
      Issue.record("\(file.name) has changed: run Scripts/embed-rules and commit its result")
    }
  }

  @Test func `the digest in the binary is that of the rules`() throws {
    let book = try #require(BuiltInRules.compile().ruleBook)
    #expect(
      BuiltInRules.digest == MeaningDigest(book).hex,
      "run 'casepilot lock Rules/embolization.rules', then Scripts/embed-rules")
  }

  @Test func `the root is one of the files`() {
    #expect(BuiltInRules.files.contains { $0.name == BuiltInRules.rootName })
  }
}
