import Foundation
import Testing

/// A Markdown document whose sections are tests: their named blocks are files, their console blocks
/// are sessions.
struct SpecDocument: Sendable {
  /// The path inside the package, such as `Docs/Language.md`.
  let name: String
  let lines: [String]
  let sections: [SpecSection]

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every executed document of the package, in the order of their names.
  static let all: [SpecDocument] = {
    let folders = FileManager.default.enumerator(atPath: root.appending(path: "Tests/Spec").path)
    var names = (folders?.compactMap { $0 as? String } ?? []).map { "Tests/Spec/" + $0 }
    let docs = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Docs").path)
    names += (docs ?? []).map { "Docs/" + $0 } + ["README.md"]
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { try? SpecDocument($0) }
  }()

  init(_ name: String) throws {
    let file = Self.root.appending(path: name)
    self.init(name: name, text: try String(contentsOf: file, encoding: .utf8))
  }

  init(name: String, text: String) {
    self.name = name
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    sections = Self.sections(of: lines, in: name)
  }

  private static func sections(of lines: [String], in name: String) -> [SpecSection] {
    var sections: [SpecSection] = []
    var open: [(level: Int, section: SpecSection)] = []
    var current = SpecSection(document: name, heading: name)
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.hasPrefix("```") {
        let block = SpecBlock(lines, from: index)
        current.blocks.append(block)
        index = block.content.upperBound
      } else if let level = headingLevel(line) {
        open = open.filter { $0.level < level }
        if !current.blocks.isEmpty { sections.append(current) }
        let enclosing = open.last?.section.files ?? []
        current = SpecSection(
          document: name, heading: String(line.dropFirst(level + 1)), inherited: enclosing)
        open.append((level, current))
      }
      if !open.isEmpty { open[open.count - 1].section = current }
      index += 1
    }
    return sections + (current.blocks.isEmpty ? [] : [current])
  }

  private static func headingLevel(_ line: String) -> Int? {
    let marks = line.prefix { $0 == "#" }.count
    return (1...6).contains(marks) && line.dropFirst(marks).hasPrefix(" ") ? marks : nil
  }
}

/// A fenced block; the first word of its information is the language, the second a file name.
struct SpecBlock: Sendable {
  let language: String
  let fileName: String?
  /// The lines between the fences, counted from zero.
  let content: Range<Int>
  let lines: [String]

  init(_ document: [String], from start: Int) {
    let fence = document[start].prefix { $0 == "`" }
    let words = document[start].dropFirst(fence.count).split(separator: " ").map(String.init)
    language = words.first ?? ""
    fileName = words.dropFirst().first
    let rest = document[(start + 1)...]
    let end = rest.firstIndex { $0.hasPrefix(fence) } ?? document.count
    content = start + 1..<max(end, start + 1)
    lines = Array(document[content])
  }

  /// What the file holds; a block in `base64` holds bytes that are no text.
  var bytes: Data {
    let text = lines.joined(separator: "\n")
    if language == "base64" {
      return Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data()
    }
    return Data((text + "\n").utf8)
  }
}

/// What stands under one heading; a file stands for its section and for the sections inside it.
struct SpecSection: Sendable, CustomTestStringConvertible {
  let document: String
  let heading: String
  var inherited: [SpecBlock] = []
  var blocks: [SpecBlock] = []

  var files: [SpecBlock] { inherited + blocks.filter { $0.fileName != nil } }
  var sessions: [SpecBlock] { blocks.filter { $0.language == "console" } }
  var testDescription: String { "\(document): \(heading)" }
}
