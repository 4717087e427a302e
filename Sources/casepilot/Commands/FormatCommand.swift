import CodingRules

/// Lays rule files out in the one canonical way.
struct FormatCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "fmt"],
    abstract: "Lay rule files out in the one canonical way.",
    discussion: """
      Only blanks and line breaks change: every word, every comment and the meaning stay. Files are \
      rewritten in place and their names listed; '-' stands for standard input and writes to \
      standard output. A file with syntax errors is left as it is and makes the exit status 1.
      """,
    arguments: [
      .positional(
        "files", "Rule files, or folders of them.", repeats: true, completion: .files),
      .flag(
        "check", nil, "Change nothing; list the files that would change and exit with 2 if any."),
      .option(
        "assume-filename", value: "name", "What messages call standard input.",
        standard: "<standard input>"),
    ])

  private let values: ArgumentValues

  init(_ values: ArgumentValues) throws(UsageError) { self.values = values }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    var changed = 0
    var unreadable = 0
    for path in try paths() {
      let file = SourceFile(name: name(of: path), text: try session.text(of: path))
      guard let formatted = RuleFormatter.format(file) else {
        let renderer = DiagnosticRenderer(files: [file])
        session.errors.write(renderer.render(RuleFormatter.obstacles(in: file)))
        unreadable += 1
        continue
      }
      let isChanged = formatted != file.text
      changed += isChanged ? 1 : 0
      try finish(path, file.name, formatted, isChanged: isChanged, in: session)
    }
    if unreadable > 0 {
      throw Failure(
        unreadable == 1
          ? "a file has syntax errors and was left as it is"
          : "\(unreadable) files have syntax errors and were left as they are")
    }
    return values.has("check") && changed > 0 ? .problemsFound : .done
  }

  private func finish(
    _ path: String, _ name: String, _ formatted: String, isChanged: Bool, in session: Session
  ) throws(Failure) {
    if path == "-", !values.has("check") { return session.output.write(formatted) }
    guard isChanged else { return }
    if !values.has("check") { try write(formatted, toFile: path) }
    session.output.write(name + "\n")
  }

  private func name(of path: String) -> String {
    path == "-" ? values.value("assume-filename") ?? path : path
  }

  private func paths() throws(Failure) -> [String] {
    var paths: [String] = []
    for operand in values.positionals {
      if operand != "-", Folder.isFolder(operand) {
        let files = try Folder.filesDeep(in: operand, endingIn: ".rules")
        guard !files.isEmpty else { throw Failure("there is no .rules file in '\(operand)'") }
        paths += files
      } else {
        paths.append(operand)
      }
    }
    return paths
  }
}
