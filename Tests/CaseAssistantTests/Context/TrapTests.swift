import CaseAssistant
import Foundation
import Testing

/// Sentences written to trap a reader: status, target, sentence.
struct Trap: Sendable, CustomTestStringConvertible {
  var status: Status
  var target: String
  var sentence: String
  var testDescription: String { "\(status.rawValue): \(target) in \(sentence)" }

  static func table(_ name: String) -> [Trap] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try! String(
      contentsOf: folder.appendingPathComponent("Reading/\(name).tsv"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t", maxSplits: 2).map(String.init)
      precondition(cells.count == 3, "a trap has three cells: \(line)")
      return Trap(status: Status(rawValue: cells[0])!, target: cells[1], sentence: cells[2])
    }
  }
}

@Suite struct TrapTests {
  private func failures(_ traps: [Trap]) -> [String] {
    traps.compactMap { trap in
      let (status, cue) = SampleVocabulary.reader.status(of: trap.target, in: trap.sentence)
      guard status != trap.status else { return nil }
      return
        "\(trap.status.rawValue) read as \(status.rawValue) by \(cue?.name ?? "default"): [\(trap.target)] \(trap.sentence)"
    }
  }

  @Test(arguments: [
    "traps", "traps-b", "traps-c", "traps-d", "traps-e", "traps-f", "traps-g", "traps-h",
    "traps-held-out",
  ])
  func `Trap sentences are read right`(table: String) {
    let traps = Trap.table(table)
    let failures = failures(traps)
    #expect(
      failures.isEmpty, "\(failures.count) of \(traps.count)\n\(failures.joined(separator: "\n"))")
  }

  /// Written before the rules that read them, in words the sample vocabulary knows only in part.
  @Test(arguments: ["statuses-a", "statuses-b"])
  func `Sentences of many styles are read right nine times in ten`(table: String) {
    let traps = Trap.table(table)
    let failures = failures(traps)
    #expect(
      failures.count * 10 <= traps.count,
      "\(failures.count) of \(traps.count)\n\(failures.joined(separator: "\n"))")
  }
}
