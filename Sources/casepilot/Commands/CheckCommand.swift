import CaseAssistant
import CodingRules

/// Says whether rule sets are sound.
struct CheckCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "check"],
    abstract: "Say whether a rule set is sound: syntax, names, gaps, overlaps, dead rules.",
    discussion: """
      Every case must have exactly one answer; where it has none or two, an example is shown. The \
      exit status is 2 when there is an error.
      """,
    arguments: [
      .positional(
        "rules", "Rule files (default: what '--rules' would be).", isOptional: true, repeats: true,
        completion: .files),
      .rules, .textOrJSON,
    ])

  private let values: ArgumentValues

  init(_ values: ArgumentValues) throws(UsageError) { self.values = values }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let paths: [String?] =
      values.positionals.isEmpty ? [values.value("rules")] : values.positionals
    var hasErrors = false
    for path in paths {
      var compilation = try session.compileRules(path)
      if let book = compilation.ruleBook {
        compilation = Compilation(
          files: compilation.files,
          diagnostics: (compilation.diagnostics + check(book)).inReadingOrder(), ruleBook: book)
      }
      tell(compilation, in: session)
      hasErrors = hasErrors || compilation.diagnostics.contains { $0.severity == .error }
    }
    return hasErrors ? .problemsFound : .done
  }

  private func tell(_ compilation: Compilation, in session: Session) {
    if values.wantsJSON {
      var json = JSONWriter()
      for diagnostic in compilation.diagnostics {
        diagnostic.write(to: &json, files: compilation.files)
        json.endLine()
      }
      return session.output.write(json.bytes)
    }
    let report = compilation.report(hasColor: session.terminal.hasColor)
    session.output.write(report.isEmpty ? "" : report + "\n")
    session.output.write(compilation.summary + "\n")
  }
}

extension Compilation {
  /// One line on what was checked and what came of it.
  fileprivate var summary: String {
    let name = files.first?.name ?? ""
    var counts: [String] = []
    for severity in [Diagnostic.Severity.error, .warning, .remark] {
      let count = diagnostics.count { $0.severity == severity }
      if count > 0 { counts.append("\(count) \(severity)\(count == 1 ? "" : "s")") }
    }
    let verdict = counts.isEmpty ? "sound" : counts.joined(separator: ", ")
    guard let book = ruleBook else { return "\(name): \(verdict)" }
    let rules = book.rules.count + book.companions.count
    return "\(name): \(book.facts.count) facts, \(book.codes.count) codes, \(rules) rules, "
      + "\(book.phrases.count) phrases: \(verdict)"
  }
}
