import Foundation
import Testing

@testable import casepilot

/// A folder of files in which command lines run, in this process; it is gone with the value.
final class Workplace {
  let folder: URL

  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "casepilot-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, name) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  struct Run {
    var status: casepilot.ExitStatus
    var output: String
    var errors: String
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func write(_ text: String, _ name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Runs a command line in which `@name` stands for the path of a file of the folder. What is said
  /// names the files as if the folder were the current one.
  func run(_ words: String..., input: String? = nil) -> Run { run(words, input: input) }

  func run(_ words: [String], input: String? = nil) -> Run {
    // Wide, since the folder makes paths long.
    var terminal = Terminal()
    terminal.width = 1000
    var session = Session(input: input, terminal: terminal)
    let paths = words.map { $0.hasPrefix("@") ? path(String($0.dropFirst())) : $0 }
    let status = Casepilot.run(paths, in: &session)
    func local(_ text: String) -> String {
      text.replacing(folder.path + "/", with: "").replacing(folder.path, with: ".")
    }
    return Run(
      status: status, output: local(session.output.text), errors: local(session.errors.text))
  }
}
