import Foundation
import Testing

@testable import CodingRules

/// The rule set of the product, as a text of the language.
struct RuleSetTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let files: [String] = {
    let rules = FileManager.default.enumerator(atPath: folder.appending(path: "Rules").path)
    let paths = (rules?.allObjects ?? []).compactMap { $0 as? String }
    return paths.filter { $0.hasSuffix(".rules") }.map { "Rules/" + $0 }.sorted()
  }()

  private func read(_ name: String) -> SourceFile? {
    let text = try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    return text.map { SourceFile(name: name, text: $0) }
  }

  @Test(arguments: files)
  func `formatting a file keeps every word and comment`(_ name: String) throws {
    expectStable(try #require(read(name)).text)
  }

  @Test func `every file is used and read without a complaint`() throws {
    let root = try #require(read("Rules/embolization.rules"))
    let compilation = RuleBook.compile(root, loading: read)
    #expect(compilation.diagnostics.map(\.message) == [])
    #expect(compilation.files.map(\.name).sorted() == Self.files)
  }
}
