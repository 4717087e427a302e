import Foundation
import Testing

@testable import CodingRules

/// Every code has a page, every page a code, and the example of each page gives its code.
struct DiagnosticCatalogueTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Docs/Diagnostics")

  private func page(_ code: DiagnosticCode) throws -> String {
    try String(contentsOf: Self.folder.appending(path: "\(code.rawValue).md"), encoding: .utf8)
  }

  /// The first block of rules in a page.
  private func example(_ page: String) -> String? {
    guard let start = page.range(of: "```rules\n"),
      let end = page.range(of: "\n```", range: start.upperBound..<page.endIndex)
    else { return nil }
    return String(page[start.upperBound..<end.lowerBound]) + "\n"
  }

  /// Found by the reader of texts, whose tests try the page.
  private static let foundByReader: Set<DiagnosticCode> = [.shadowedPhrase]

  @Test(arguments: DiagnosticCode.allCases.filter { !foundByReader.contains($0) })
  func `a code has a page whose example gives it`(_ code: DiagnosticCode) throws {
    let page = try page(code)
    #expect(page.hasPrefix("# \(code.rawValue)\n"))
    let text = try #require(example(page))
    let found = diagnose(text)
    #expect(found.contains { $0.code == code }, "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.severity == $0.code.defaultSeverity })
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `a page tells meaning, example, reason, repair and when to ignore`(
    _ code: DiagnosticCode
  ) throws {
    let headings = try page(code).split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## Example", "## Why it matters", "## How to fix it", "## When it is safe to ignore",
      ])
  }

  @Test func `no page is without a code`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let codes = DiagnosticCode.allCases.map { "\($0.rawValue).md" }
    #expect(files.filter { $0.hasSuffix(".md") }.sorted() == codes.sorted())
  }

  /// Everything the language has to say about a book of one file: what its text says, and when that
  /// is in order, what it means.
  private func diagnose(_ text: String) -> [Diagnostic] {
    let compilation = RuleBook.compile(SourceFile(name: "example.rules", text: text))
    guard compilation.diagnostics.isEmpty, let book = compilation.ruleBook else {
      return compilation.diagnostics
    }
    return check(book)
  }
}
