import CaseAssistant
import Foundation
import Testing

@Suite struct ReadingTablesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func table(_ name: String) throws -> String {
    try String(
      contentsOf: Self.root.appendingPathComponent("Sources/CaseAssistant/Tables/\(name).tsv"),
      encoding: .utf8)
  }

  @Test func `the built-in tables are the files`() throws {
    let process = Process()
    process.executableURL = Self.root.appendingPathComponent("Scripts/embed-tables")
    process.arguments = ["--check"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `every row of every table is read`() throws {
    func rows(_ name: String) throws -> Int {
      try table(name).split(separator: "\n").filter { !$0.hasPrefix("#") }.count
    }
    let tables = ReadingTables.builtIn
    #expect(try tables.cues.count == rows("cues"))
    #expect(try tables.headings.count == rows("headings"))
    #expect(try tables.wordListCount == rows("words"))
  }

  @Test func `no two entries contradict`() {
    var forward: [String: String] = [:]
    var backward: [String: String] = [:]
    var hints: Set<String> = []
    for cue in ReadingTables.builtIn.cues {
      for wording in cue.wordings {
        if cue.reach == .hint {
          let side = cue.direction == .backward ? "after" : "before"
          #expect(hints.insert("\(side) \(wording)").inserted, "\(wording)")
          continue
        }
        if cue.direction != .backward {
          #expect(forward.updateValue(cue.name, forKey: wording) == nil, "\(wording)")
        }
        if cue.direction != .forward, cue.direction != .modal {
          #expect(backward.updateValue(cue.name, forKey: wording) == nil, "\(wording)")
        }
      }
    }
    var headings: Set<String> = []
    for heading in ReadingTables.builtIn.headings {
      for wording in heading.wordings {
        #expect(headings.insert(wording).inserted, "\(wording)")
      }
    }
  }

  /// Every wording is put into the example of its row, and must decide there as the row says.
  @Test func `every wording of every cue decides its example`() {
    var failures: [String] = []
    for cue in ReadingTables.builtIn.cues {
      for wording in cue.wordings {
        if let failure = failure(of: wording, in: cue) { failures.append(failure) }
      }
    }
    #expect(failures.isEmpty, "\(failures.count)\n\(failures.joined(separator: "\n"))")
  }

  private func failure(of wording: String, in cue: ReadingTables.Cue) -> String? {
    let override = cue.exampleStatus
    let marked = cue.sentence(with: wording)
    guard let open = marked.firstIndex(of: "["), let close = marked.firstIndex(of: "]") else {
      return "no target in \(cue.name)"
    }
    let target = String(marked[marked.index(after: open)..<close])
    let sentence = marked.filter { $0 != "[" && $0 != "]" }
    let reader = SampleVocabulary.reader
    let (status, decided) = reader.status(of: target, in: sentence)
    let isAct = reader.status(of: target, in: target).0 == .performed
    let expected = override ?? (isAct ? cue.act : cue.finding) ?? (isAct ? .performed : .present)
    if status != expected {
      return "\(cue.name): \(sentence): \(status) by \(decided?.name ?? "default")"
    }
    // A hint may use words that are a cue wherever that one reaches.
    if override == nil, !status.isAsserted, decided?.name != cue.name, cue.reach != .hint {
      return "\(cue.name): \(sentence): decided by \(decided?.name ?? "default")"
    }
    return nil
  }
}
