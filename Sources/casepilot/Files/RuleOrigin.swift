import CaseAssistant
import CodingRules

/// Where the rules of one side of a comparison come from: a file on disk, or one of a git revision.
struct RuleOrigin: Hashable {
  /// As it was named on the command line.
  let name: String
  /// Nil for a file on disk.
  let revision: String?
  let path: String

  /// `HEAD~2:Rules/a.rules` is a revision, unless there is such a file.
  init(_ name: String) {
    self.name = name
    let parts = name.split(separator: ":", maxSplits: 1)
    if parts.count == 2, !name.hasPrefix(":"), !FileBytes.exists(name) {
      revision = String(parts[0])
      path = String(parts[1])
    } else {
      revision = nil
      path = name
    }
  }

  /// The checked rules, all files of them from the same revision.
  func ruleBook(in session: Session) throws(Failure) -> RuleBook {
    guard revision != nil else { return try session.ruleBook(path) }
    let root = SourceFile(name: path, text: try text(of: path))
    let compilation = RuleBook.compile(root) { file in
      (try? text(of: isBelowHere ? "./" + file : file)).map { SourceFile(name: file, text: $0) }
    }
    if let book = compilation.ruleBook { return book }
    session.errors.write(compilation.report(hasColor: false))
    throw Failure("the rule set '\(name)' has errors")
  }

  /// Whether paths are taken from the current folder and not from the top of the repository.
  private var isBelowHere: Bool { path.hasPrefix("./") || path.hasPrefix("../") }

  private func text(of path: String) throws(Failure) -> String {
    let object = "\(revision ?? ""):\(path)"
    guard !object.hasPrefix("-") else { throw Failure("'\(object)' is not a revision") }
    let git = try ChildProcess(["git", "cat-file", "blob", object])
    guard git.status == 0 else {
      throw Failure("cannot read '\(object)': \(git.errors.firstLine)")
    }
    guard
      let text = String(validating: git.output[git.output.byteOrderMarkCount...], as: UTF8.self)
    else { throw Failure("'\(object)' is not UTF-8 text") }
    return text
  }
}

extension String {
  fileprivate var firstLine: String {
    String(split(whereSeparator: \.isNewline).first ?? "git does not say why")
  }
}
