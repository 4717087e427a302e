import Foundation
import Testing

@testable import casepilot

@Suite struct HelpTests {
  @Test(arguments: [80, 40]) func `every help screen is as recorded`(width: Int) throws {
    let screens = ([Casepilot.description] + Casepilot.commands.map { $0.description })
      .map { "$ \($0.call) --help\n" + $0.helpText(width: width) }
    try expectGolden(screens.joined(separator: "\n"), "help-\(width)")
  }

  @Test func `every command says what it does in one sentence and is listed once`() {
    let descriptions = Casepilot.commands.map { $0.description }
    #expect(Set(descriptions.map(\.name)).count == descriptions.count)
    for description in descriptions {
      #expect(description.abstract.hasSuffix("."))
      #expect(description.abstract.count < 80)
    }
  }

  @Test(arguments: Shell.allCases)
  func `the completion script is as recorded`(shell: Shell) throws {
    try expectGolden(shell.script(for: Casepilot.description), "completion-\(shell.rawValue)")
  }

  @Test(arguments: [("bash", ["-n"]), ("zsh", ["-n"]), ("fish", ["--no-execute"])])
  func `a shell can read its script`(name: String, options: [String]) throws {
    let shell = try #require(Shell(rawValue: name))
    let programs = ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + name }
    guard let program = programs.first(where: FileManager.default.isExecutableFile) else { return }
    let file = FileManager.default.temporaryDirectory.appending(path: "casepilot-\(UUID()).\(name)")
    defer { try? FileManager.default.removeItem(at: file) }
    try shell.script(for: Casepilot.description).write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = options + [file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
