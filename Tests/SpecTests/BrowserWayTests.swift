import Foundation
import Testing

/// The way from text to answer also compiles for the browser, where Swift has fewer words. The
/// build itself takes minutes and is part of `.ci/run`; this finds the commonest slips at once.
@Suite struct BrowserWayTests {
  /// A pattern of code that the browser build refuses, and what to write instead.
  private static let refused: [(pattern: String, instead: String)] = [
    (#"\(\s*(\w+: )?\\\.\w"#, "a closure such as { $0.name } instead of a key path"),
    (#"^(\w+ )?import (Foundation|Glibc|Synchronization)"#, "the standard library only"),
    (#"\bany [A-Z]"#, "a generic or an enum instead of an existential"),
    (#"\) throws (->|\{)"#, "throws(SomeError)"),
    (#"\bInt\((hash|mixed)\)"#, "Int(truncatingIfNeeded:), a word has 32 bits there"),
  ]

  private static func sources(of module: String) -> [URL] {
    let folder = SpecDocument.root.appending(path: "Sources/\(module)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { file in
      file.pathExtension == "swift"
        && !["/Batch/", "/Regression/", "+Generated"].contains { file.path.contains($0) }
    }
  }

  @Test(arguments: ["CodingRules", "CaseAssistant"])
  func `the sources on the way keep to what the browser build has`(module: String) throws {
    let rules = try Self.refused.map { (pattern: try Regex($0.pattern), instead: $0.instead) }
    for file in Self.sources(of: module) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where !line.contains("//") {
        for rule in rules where line.firstMatch(of: rule.pattern) != nil {
          Issue.record("\(file.lastPathComponent):\(index + 1): write \(rule.instead)")
        }
      }
    }
  }
}
