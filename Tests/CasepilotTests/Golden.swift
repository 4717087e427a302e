import Foundation
import Testing

/// Compares a text with the file of that name under `Golden`; `RECORD_GOLDEN=1` writes the file and
/// fails, so that no recording passes unseen.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name): read it, then run without RECORD_GOLDEN")
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  if text != expected { Attachment.record(text, named: "\(name).txt") }
  #expect(text == expected, sourceLocation: sourceLocation)
}
