/// Reads the files of a book: the root and, each once, what it and its parts use.
struct FileLoader {
  private(set) var files: [SourceFile]
  private(set) var trees: [FileSyntax] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var names = Names.keywords
  /// Whether a file could not be had: names unknown elsewhere may be declared in it.
  private(set) var lacksFile = false
  /// What pages of words say besides their phrases.
  private(set) var entries: [WordEntry] = []

  init(_ root: SourceFile) { files = [root] }

  mutating func run(_ load: (_ name: String) -> SourceFile?) {
    var seen: Set<String> = [normalizedPath(files[0].name)]
    while trees.count < files.count {
      let name = files[trees.count].name
      let tree = read(files[trees.count])
      trees.append(tree)
      for use in tree.uses {
        let isAbsolute = use.text.utf8.first == 0x2F
        let path = normalizedPath(isAbsolute ? use.text : folder(of: name) + use.text)
        guard seen.insert(path).inserted else { continue }
        if let file = load(path) {
          files.append(SourceFile(name: path, text: file.text))
        } else {
          lacksFile = true
          diagnostics.append(.missingFile(path, at: use.span))
        }
      }
    }
  }

  /// Reads pages of words; what they say comes after everything the book says itself.
  mutating func add(_ pages: [SourceFile]) {
    for file in pages {
      let lexed = Lexer.tokens(of: file, index: files.count, names: &names)
      let page = WordPage(lexed, names: names)
      files.append(file)
      trees.append(page.tree)
      entries += page.entries
      diagnostics += page.problems
    }
  }

  private mutating func read(_ file: SourceFile) -> FileSyntax {
    let lexed = Lexer.tokens(of: file, index: trees.count, names: &names)
    let parser = Parser.parse(lexed, names: names)
    diagnostics += parser.problems
    return parser.tree
  }
}

/// Everything up to and with the last slash; empty for a bare name.
private func folder(of path: String) -> String {
  let bytes = Array(path.utf8)
  guard let slash = bytes.lastIndex(of: 0x2F) else { return "" }
  return String(decoding: bytes[...slash], as: UTF8.self)
}

/// A path without `.` and, where there is a folder to leave, without `..`.
func normalizedPath(_ path: String) -> String {
  let start = path.utf8.first == 0x2F ? "/" : ""
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else if part != ".." || start.isEmpty {
      parts.append(part)
    }
  }
  return start + parts.joined(separator: "/")
}

extension Diagnostic {
  fileprivate static func missingFile(_ path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .missingFile, "no file '\(path)'", at: span, label: "not found",
      notes: [Note("paths are taken from the folder of the file that says 'use'")])
  }
}
