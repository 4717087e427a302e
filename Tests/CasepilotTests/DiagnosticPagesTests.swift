import CodingRules
import Foundation
import Testing

@testable import casepilot

@Suite struct DiagnosticPagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/Diagnostics")

  @Test(arguments: DiagnosticCode.allCases)
  func `a diagnostic is explained by its page`(code: DiagnosticCode) throws {
    let page = try String(
      contentsOf: Self.folder.appending(path: code.rawValue + ".md"), encoding: .utf8)
    #expect(
      DiagnosticPages.page(named: code.rawValue) == page,
      "refresh the pages with Scripts/embed-pages and commit")
  }
}
