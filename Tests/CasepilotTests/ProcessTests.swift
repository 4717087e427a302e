import Foundation
import Testing

@testable import casepilot

/// A handful of runs of the real binary: what only a process can get wrong.
@Suite struct ProcessTests {
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  private static let binary: URL = {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "casepilot")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".build/debug/casepilot")
  }()

  /// Runs a line of shell in which `$casepilot` is the binary, in an empty folder of its own.
  private func shell(
    _ line: String, files: [String: Data] = [:], environment: [String: String] = [:]
  ) throws -> Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: "casepilot-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in files { try data.write(to: folder.appending(path: name)) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "(\(line)) >.out 2>.err </dev/null"]
    process.currentDirectoryURL = folder
    process.environment = environment.merging([
      "casepilot": Self.binary.path, "PATH": "/usr/bin:/bin",
    ]) { $1 }
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }
    return Run(
      status: process.terminationStatus, output: try text(".out"), errors: try text(".err"))
  }

  @Test func `a typo ends with 64 and a suggestion`() throws {
    let run = try shell("$casepilot akk x")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: Unknown subcommand 'akk'. Did you mean 'ask'?"))
  }

  @Test func `a missing file ends with 1 and its name`() throws {
    let run = try shell("$casepilot batch gone.jsonl")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors == "Error: cannot read 'gone.jsonl': No such file or directory\n")
  }

  @Test func `a case that is not UTF-8 ends with 1`() throws {
    let run = try shell("$casepilot ask --case a.txt", files: ["a.txt": Data([0x61, 0xFF])])
    #expect(run.status == 1 && run.errors == "Error: 'a.txt' is not UTF-8 text\n")
  }

  @Test func `a bad record is answered and the run goes on`() throws {
    let lines = Data("nonsense\n{\"id\":\"ok\",\"text\":\"Nothing was closed.\"}\n".utf8)
    let run = try shell("$casepilot batch --format codes a.jsonl", files: ["a.jsonl": lines])
    #expect(run.status == 2)
    #expect(run.output == "1\tinvalid\nok\tnone\n")
  }

  @Test func `a folder is answered in the order of its names`() throws {
    let text = Data("Nothing was closed.".utf8)
    let run = try shell(
      "$casepilot batch --format codes .",
      files: ["b.txt": text, "a.txt": text, "C.txt": text, "notes.md": text])
    #expect(run.status == 0 && run.output == "C\tnone\na\tnone\nb\tnone\n")
  }

  @Test func `a reader that has seen enough is no error`() throws {
    let line = "{\"text\":\"Nothing was closed.\"}\n"
    let many = Data(String(repeating: line, count: 20000).utf8)
    let run = try shell(
      "{ $casepilot batch --format codes a.jsonl; echo $? >status; } | head -n 1; cat status",
      files: ["a.jsonl": many])
    #expect(run.output == "1\tnone\n0\n")
    #expect(run.errors.isEmpty)
  }

  @Test func `an empty case ends with 64`() throws {
    let run = try shell("$casepilot ask ''")
    #expect(run.status == 64 && run.errors.hasPrefix("Error: The case is empty."))
  }

  @Test func `a full disk is told`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let run = try shell("$casepilot --help >/dev/full")
    #expect(run.status == 1)
    #expect(run.errors == "Error: cannot write the output: No space left on device\n")
  }

  @Test func `rules are found through the environment, and their errors shown`() throws {
    let run = try shell(
      "CASEPILOT_RULES=a.rules $casepilot ask x", files: ["a.rules": Data("nonsense\n".utf8)])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("a.rules:1:1: error: "))
    #expect(run.errors.contains("Error: the rule set 'a.rules' has "))
  }

  @Test func `the same input gives the same bytes, whatever surrounds it`() throws {
    let cases = """
      {"id":"a","text":"Coil embolization of a bleeding duodenal ulcer; the right side later."}
      {"id":"b","facts":{"act":"embolization","territory":"abdomen"},"dateOfService":"2026-03-02"}
      nonsense
      {"id":"c","text":"Embolization of both uterine arteries was deferred. Größe 3 mm."}

      """
    let line = """
      $casepilot batch a.jsonl; $casepilot ask --explain 'Onyx embolization of a dural fistula.'; \
      $casepilot tree --fact act=embolization; $casepilot check; true
      """
    let surroundings = [
      [:], [:], ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"],
      ["LANG": "C", "TZ": "America/Los_Angeles", "HOME": "/", "USER": "nobody"],
    ]
    let runs = try surroundings.map {
      try shell(line, files: ["a.jsonl": Data(cases.utf8)], environment: $0)
    }
    #expect(runs[0].output.contains(#""codes":["37244"]"#))
    #expect(Set(runs.map(\.output)).count == 1 && Set(runs.map(\.errors)).count == 1)
  }

  @Test func `rules of a revision are read with the files they use`() throws {
    let rules = LockCommandTests.rules
    let parts = rules.components(separatedBy: "rule head")
    let run = try shell(
      """
      export HOME=$PWD GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
      git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -qm a || exit 9
      sed -i.bak 's/report 37242/report 61624/' more.rules
      $casepilot diff HEAD:main.rules main.rules; echo $?
      $casepilot diff HEAD:./main.rules HEAD:main.rules; echo $?
      """,
      files: [
        "main.rules": Data((parts[0] + "use \"more.rules\"\n").utf8),
        "more.rules": Data(("rule head" + parts[1]).utf8),
      ])
    guard run.status != 9, !run.errors.contains("git: not found") else { return }
    #expect(run.output.hasPrefix("37242 -> 61624\n"), "\(run.errors)")
    #expect(run.output.hasSuffix("\n2\nsame meaning\n0\n"))
  }
}
