import Foundation

@testable import casepilot

/// A folder with the files of a section, in which its commands run, in this process. The folder is
/// the current one meanwhile, so only one run at a time: other tests name files by whole paths.
final class SpecRun {
  private let folder: URL

  init(_ section: SpecSection) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "spec-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for block in section.files {
      guard let name = block.fileName else { continue }
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try block.bytes.write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  struct Result {
    var lines: [String]
    var status: casepilot.ExitStatus
  }

  /// What a terminal would show: standard output, standard error, and the exit status unless 0.
  func run(_ command: String) throws -> Result {
    let current = FileManager.default.currentDirectoryPath
    guard FileManager.default.changeCurrentDirectoryPath(folder.path) else {
      throw ShellLine.Problem(description: "cannot work in \(folder.path)")
    }
    defer { _ = FileManager.default.changeCurrentDirectoryPath(current) }
    let line = try ShellLine(command)
    var bytes: Data?
    var errors = ""
    var status = casepilot.ExitStatus.done
    for words in line.commands {
      (bytes, status) = try run(words, on: bytes, line.environment, telling: &errors)
    }
    let text = String(decoding: bytes ?? Data(), as: UTF8.self) + errors
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .droppingLastBlanks
    if status != .done { lines.append("[exit \(status.rawValue)]") }
    return Result(lines: lines, status: status)
  }

  private func run(
    _ words: [String], on input: Data?, _ environment: [String: String],
    telling errors: inout String
  ) throws -> (Data, casepilot.ExitStatus) {
    let rest = Array(words.dropFirst())
    switch (words.first, rest.count) {
    case ("cat", _):
      return (
        try Data(rest.map { try Data(contentsOf: folder.appending(path: $0)) }.joined()), .done
      )
    case ("printf", 1):
      return (ShellLine.printed(rest[0]), .done)
    case ("head", 2) where rest[0] == "-n":
      let lines = (input ?? Data()).split(separator: 10, omittingEmptySubsequences: false)
      return (Data(lines.prefix(Int(rest[1]) ?? 0).joined(separator: [10]) + [10]), .done)
    case ("casepilot", _):
      var session = Session(
        environment: environment,
        terminal: Terminal(inputIsTerminal: input == nil))
      session.input = input.map { Array($0) }
      let status = Casepilot.run(rest, in: &session)
      errors += session.errors.text
      return (Data(session.output.text.utf8), status)
    case _:
      throw ShellLine.Problem(
        description: "sessions know no command '\(words.joined(separator: " "))'")
    }
  }
}
