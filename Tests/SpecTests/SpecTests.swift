import Foundation
import Testing

/// Runs the sessions of the executed documents. `RECORD_SPECS=1` writes what the commands print into
/// the documents and fails, so that no recording passes unseen.
@Suite(.serialized) struct SpecTests {
  private static let records = ProcessInfo.processInfo.environment["RECORD_SPECS"] != nil
  private static let sections = SpecDocument.all.flatMap(\.sections).filter { !$0.sessions.isEmpty }

  @Test(.enabled(if: !records), arguments: sections)
  func `a session prints what its document says`(section: SpecSection) throws {
    let run = try SpecRun(section)
    for step in section.sessions.flatMap(SpecStep.steps) {
      let result = try run.run(step.command)
      guard !step.expected.fit(result.lines) else { continue }
      Issue.record(
        "$ \(step.command)\n\(step.expected.difference(to: result.lines))",
        sourceLocation: SourceLocation(
          fileID: "SpecTests/\(section.document)",
          filePath: SpecDocument.root.appending(path: section.document).path,
          line: step.line, column: 1))
    }
  }

  @Test(.enabled(if: records), arguments: SpecDocument.all.map(\.name))
  func `record`(name: String) throws {
    let document = try SpecDocument(name)
    var lines = document.lines
    for section in document.sections.reversed() {
      let run = try SpecRun(section)
      let recorded = try section.sessions.map { (block: $0, lines: try record($0, by: run)) }
      for session in recorded.reversed() {
        lines.replaceSubrange(session.block.content, with: session.lines)
      }
    }
    guard lines != document.lines else { return }
    let file = SpecDocument.root.appending(path: name)
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name): read it, then run without RECORD_SPECS")
  }

  /// The lines of a session as they should stand.
  private func record(_ block: SpecBlock, by run: SpecRun) throws -> [String] {
    let steps = SpecStep.steps(of: block)
    var lines: [String] = []
    for (index, step) in steps.enumerated() {
      let start = step.line - 1 - block.content.lowerBound
      let end = index + 1 < steps.count ? steps[index + 1].line - 1 - block.content.lowerBound : nil
      let written = block.lines[start..<(end ?? block.lines.count)]
      let printed = try run.run(step.command).lines
      guard !step.expected.fit(printed) else {
        lines += written
        continue
      }
      let blanks = written.reversed().prefix(while: \.isEmpty)
      lines += written.dropLast(blanks.count + step.expected.count)
      lines += step.expected.shortening(printed) + blanks
    }
    return lines
  }

  @Test(arguments: SpecDocument.all.filter { $0.name.hasPrefix("Tests/Spec/") }.map(\.name))
  func `every section of a good document ends well, of a bad one with a complaint`(
    name: String
  ) throws {
    let document = try SpecDocument(name)
    let sections = document.sections.filter { !$0.sessions.isEmpty }
    #expect(!sections.isEmpty)
    for section in sections {
      let isBad = section.sessions.contains { block in
        block.lines.contains { $0.wholeMatch(of: /\[exit [0-9]+\]/) != nil }
      }
      #expect(isBad == name.contains("/bad/"), "\(section.testDescription)")
    }
  }
}
