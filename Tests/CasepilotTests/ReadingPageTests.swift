import CaseAssistant
import Foundation
import Testing

@testable import casepilot

/// The page on reading lists everything that an explanation can name.
@Suite struct ReadingPageTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/Reading.md")
  private static let heading = "## Rules of reading\n"

  private let page: String

  init() throws { page = try String(contentsOf: Self.file, encoding: .utf8) }

  /// The names in the first column of the tables of a section.
  private func names(under heading: String) -> [String] {
    page.components(separatedBy: "\n## ").filter { $0.hasPrefix(heading + "\n") }
      .flatMap { $0.components(separatedBy: "\n") }
      .filter { $0.hasPrefix("| `") }.map { $0.components(separatedBy: "`")[1] }
  }

  @Test func `every status, use and category is explained`() {
    #expect(names(under: "What becomes of a mention") == Status.allCases.map(\.rawValue))
    #expect(names(under: "What a mention is used for") == ClaimUse.allCases.map(\.rawValue))
    #expect(
      names(under: "Kinds of rules") == ReadingRuleEntry.Category.allCases.map(\.rawValue))
  }

  @Test func `the table of rules is complete`() throws {
    let intro = "| rule | category | an act | a finding | looks, reaches | example |"
    let rows = ReadingRuleEntry.all(.builtIn).map(Self.row)
    let table = ([intro, "|---|---|---|---|---|---|"] + rows).joined(separator: "\n") + "\n"
    let parts = page.components(separatedBy: Self.heading)
    let text = String(parts[1].prefix { $0 != "|" })
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try (parts[0] + Self.heading + text + table).write(
        to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded the table of rules: read it, then run without RECORD_GOLDEN")
      return
    }
    #expect(parts[1] == text + table, "record it with RECORD_GOLDEN=1 and commit")
  }

  private static func row(_ rule: ReadingRuleEntry) -> String {
    func cell(_ status: Status?) -> String { status.map { "`\($0.rawValue)`" } ?? "-" }
    var looks = "-"
    if let direction = rule.direction, let reach = rule.reach {
      looks = "\(direction.rawValue), \(reach.rawValue)"
    }
    return "| `\(rule.name)` | \(rule.category.rawValue) | \(cell(rule.act)) | "
      + "\(cell(rule.finding)) | \(looks) | \(rule.example) |"
  }
}
