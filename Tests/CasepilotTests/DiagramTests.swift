import Foundation
import Testing

@testable import casepilot

/// The exported diagram, and the program that checks it from its documentation alone.
@Suite struct DiagramTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "recheck_diagram.py").path

  private static let python = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"]
    .map { $0 + "python3" }.first(where: FileManager.default.isExecutableFile)

  /// Runs the checker; nil where there is no Python.
  private func recheck(_ diagram: String) throws -> (status: Int32, output: String)? {
    guard let python = Self.python else { return nil }
    let place = try Workplace(["diagram.json": diagram])
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = [Self.script, "--sample", "2000", place.path("diagram.json")]
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private func export(_ rules: String? = nil) throws -> String {
    let place = try Workplace(["a.rules": rules ?? ""])
    let options = rules == nil ? [] : ["--rules", "@a.rules"]
    let run = place.run(["tree", "--format", "json"] + options)
    #expect(run.status == .done)
    return run.output
  }

  @Test func `a small rule set is exported as documented`() throws {
    let lines = try export(LockCommandTests.rules).split(separator: "\n").dropFirst()
    #expect(
      Array(lines) == [
        #"{"name":"territory","kind":"choice","values":["brain","abdomen"]}],"rules":["#,
        #"{"name":"head","when":{"fact":"territory","is":["brain"]},"overrides":[],"outcome":{"report":"61624"}},"#,
        #"{"name":"body","when":{"fact":"territory","is":["abdomen"]},"overrides":[],"outcome":{"report":"37242"}}],"root":"q0","questions":["#,
        #"{"name":"q0","fact":"territory","branches":[{"values":["brain"],"to":"l0"},{"values":["abdomen"],"to":"l1"}]}],"leaves":["#,
        #"{"name":"l0","rules":["head"]},"#,
        #"{"name":"l1","rules":["body"]}]}"#,
      ])
  }

  @Test func `every combination of a small rule set is decided as its rules do`() throws {
    guard let result = try recheck(try export(LockCommandTests.rules)) else { return }
    #expect(result.status == 0)
    #expect(
      result.output.hasSuffix(
        "all 2 combinations of facts, 2 leaves met\ncomplete, exclusive, equal to its rules\n"))
  }

  @Test func `the built-in rules are complete, exclusive and decided as their rules do`() throws {
    guard let result = try recheck(try export()) else { return }
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("combinations at the boundaries"))
  }

  @Test(arguments: [
    (#""to":"l0""#, #""to":"l1""#, "two branches of question q0"),
    (
      #"{"fact":"territory","is":["brain"]}"#, #"{"fact":"territory","is":["abdomen"]}"#,
      "territory=brain: the rules say"
    ),
    (#"{"values":["brain"],"#, #"{"values":["abdomen"],"#, "does not have each value"),
    (#""rules":["head"]"#, #""rules":[]"#, "not complete: leaf l0"),
    (#""rules":["head"]"#, #""rules":["head","body"]"#, "not exclusive: leaf l0"),
    (#""root":"q0""#, #""root":"l0""#, "nothing leads to q0"),
  ])
  func `a fault in a diagram is found`(old: String, new: String, told: String) throws {
    let diagram = try export(LockCommandTests.rules)
    #expect(diagram.contains(old))
    guard let result = try recheck(diagram.replacing(old, with: new)) else { return }
    #expect(result.status == 2)
    #expect(result.output.contains(told), "\(result.output)")
  }

  @Test func `facts do not go with the export`() throws {
    let run = try Workplace().run("tree", "--format", "json", "--fact", "act=embolization")
    #expect(run.status == .usage && run.errors.hasPrefix("Error: '--fact' does not go with"))
  }
}
