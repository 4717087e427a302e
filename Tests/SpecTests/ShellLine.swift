import Foundation

/// The little of a shell that sessions need: settings, quotes, pipes.
struct ShellLine {
  struct Problem: Error, CustomStringConvertible {
    var description: String
  }

  /// `NAME=value` before a command.
  private(set) var environment: [String: String] = [:]
  /// The commands of the pipe, as words.
  private(set) var commands: [[String]] = []

  init(_ line: String) throws {
    var command: [String] = []
    for token in try Self.tokens(line) {
      switch token {
      case .pipe:
        commands.append(command)
        command = []
      case .word(let word):
        if command.isEmpty, let setting = Self.setting(word) {
          environment[setting.name] = setting.value
        } else {
          command.append(word)
        }
      }
    }
    commands.append(command)
    for index in commands.indices where commands[index].starts(with: ["swift", "run"]) {
      commands[index].removeFirst(2)
    }
  }

  private static func setting(_ word: String) -> (name: String, value: String)? {
    guard let sign = word.firstIndex(of: "="), word.first?.isUppercase == true,
      word[..<sign].allSatisfy({ $0.isUppercase || $0 == "_" })
    else { return nil }
    return (String(word[..<sign]), String(word[word.index(after: sign)...]))
  }

  private enum Token {
    case word(String)
    case pipe
  }

  private static func tokens(_ line: String) throws -> [Token] {
    var tokens: [Token] = []
    var word: String?
    var rest = line[...]
    while let character = rest.popFirst() {
      switch character {
      case "'", "\"":
        word = (word ?? "") + (try quoted(by: character, &rest))
      case "\\":
        word = (word ?? "") + (rest.popFirst().map(String.init) ?? "")
      case " ", "|":
        if let done = word { tokens.append(.word(done)) }
        word = nil
        if character == "|" { tokens.append(.pipe) }
      case ">", "<", ";", "&", "$", "`", "*":
        throw Problem(description: "sessions know no '\(character)' outside quotes: \(line)")
      case _:
        word = (word ?? "") + String(character)
      }
    }
    if let done = word { tokens.append(.word(done)) }
    return tokens
  }

  private static func quoted(by quote: Character, _ rest: inout Substring) throws -> String {
    var text = ""
    while let character = rest.popFirst() {
      if character == quote { return text }
      if quote == "\"", character == "\\", let next = rest.first, "\"\\$`".contains(next) {
        text.append(next)
        rest.removeFirst()
      } else {
        text.append(character)
      }
    }
    throw Problem(description: "a quote has no end: \(text)")
  }

  /// What `printf` prints for a format without arguments.
  static func printed(_ format: String) -> Data {
    var bytes = Data()
    var rest = Array(format.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
        if byte == UInt8(ascii: "%"), rest.first == byte { rest.removeFirst() }
        bytes.append(byte)
        continue
      }
      switch escaped {
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "r"): bytes.append(13)
      case UInt8(ascii: "t"): bytes.append(9)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        let more = rest.prefix(2).prefix { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
        rest.removeFirst(more.count)
        bytes.append(([escaped] + more).reduce(0) { $0 &* 8 &+ ($1 & 7) })
      case _: bytes.append(escaped)
      }
    }
    return bytes
  }
}
