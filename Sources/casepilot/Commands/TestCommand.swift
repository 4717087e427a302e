import CaseAssistant
import CodingRules

/// Compares answers with expected ones.
struct TestCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "test"],
    abstract: "Compare answers with the expected ones.",
    discussion: """
      Cases are JSON Lines whose records have a member 'expect': 'primary' lists the right answers \
      (codes, 'none' or 'needs-info'), 'defensible' further ones that pass, 'not' codes that must not \
      be reported. 'also' and 'outside' are counted only. The exit status is 2 when a case fails.
      """,
    arguments: [
      .positional(
        "cases", "Case files, or folders of .jsonl files (default: Rules/cases).",
        isOptional: true, repeats: true, completion: .files),
      .date, .rules, .textOrJSON,
    ])

  private let values: ArgumentValues
  private let date: CalendarDate?

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    date = try values.date()
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let assistant = try session.assistant(values.value("rules"))
    let answerer = BlockAnswerer(assistant, format: .jsonl, date: date)
    var report = RegressionReport()
    for path in try paths() {
      for test in RegressionCase.read(try session.contents(of: path)) {
        report.results.append(
          RegressionResult(answerer.answer(test.input), expecting: test.expectation))
      }
    }
    if values.wantsJSON {
      var json = JSONWriter()
      report.write(to: &json)
      session.output.write(json.bytes)
    } else {
      session.output.write(report.text)
    }
    return report.failures.isEmpty ? .done : .problemsFound
  }

  private func paths() throws(Failure) -> [String] {
    var paths: [String] = []
    for operand in values.positionals.isEmpty ? ["Rules/cases"] : values.positionals {
      if operand != "-", Folder.isFolder(operand) {
        paths += try Folder.files(in: operand, endingIn: ".jsonl")
      } else {
        paths.append(operand)
      }
    }
    return paths
  }
}
