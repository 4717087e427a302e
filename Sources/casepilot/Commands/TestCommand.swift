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
      be reported. 'also' and 'outside' are counted only. The exit status is 2 when a case fails, or \
      when fewer rules are exercised than '--threshold' demands.
      """,
    arguments: [
      .positional(
        "cases", "Case files, or folders of .jsonl files (default: Rules/cases).",
        isOptional: true, repeats: true, completion: .files),
      .flag(
        "coverage", nil, "Tell which rules were exercised, by which cases, and which were not."),
      .option(
        "threshold", value: "percent", "The share of rules that must be exercised, from 0 to 100."),
      .date, .rules, .lexicon,
      .option(
        "format", value: "format",
        "How to print the result; 'lcov' prints the coverage alone, as a tracefile.",
        values: ["text", "json", "lcov"], standard: "text"),
    ])

  private let values: ArgumentValues
  private let date: CalendarDate?
  private let threshold: Int?

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    date = try values.date()
    threshold = values.value("threshold").flatMap { Int($0) }
    if let text = values.value("threshold"), !(threshold.map { (0...100).contains($0) } ?? false) {
      throw UsageError(
        "The value '\(text)' is not a number from 0 to 100.", for: values.command,
        about: values.command.option(named: "threshold"))
    }
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let assistant = try session.assistant(
      values.value("rules"), lexicons: values.values("lexicon"))
    let answerer = BlockAnswerer(assistant, format: .jsonl, date: date)
    var report = RegressionReport()
    var coverage = needsCoverage ? RuleCoverage(assistant.book) : nil
    for path in try paths() {
      for test in RegressionCase.read(try session.contents(of: path)) {
        let answer = answerer.answer(test.input)
        report.results.append(RegressionResult(answer, expecting: test.expectation))
        if case .record(let record, _) = test.input {
          coverage?.add(answer, record, read: assistant)
        }
      }
    }
    write(report, coverage, in: session)
    return report.failures.isEmpty && reaches(coverage, in: session) ? .done : .problemsFound
  }

  private var needsCoverage: Bool {
    values.has("coverage") || threshold != nil || values.value("format") == "lcov"
  }

  private func write(
    _ report: RegressionReport, _ coverage: RuleCoverage?, in session: Session
  ) {
    let shown = values.has("coverage") ? coverage : nil
    switch values.value("format") {
    case "json":
      var json = JSONWriter()
      report.write(to: &json)
      shown?.write(to: &json)
      session.output.write(json.bytes)
    case "lcov":
      session.output.write(coverage?.lcov ?? "")
      session.errors.write(report.text)
    case _:
      session.output.write(report.text)
      if let shown { session.output.write("\n" + shown.text) }
    }
  }

  /// Whether enough rules are exercised; if not, says so.
  private func reaches(_ coverage: RuleCoverage?, in session: Session) -> Bool {
    guard let threshold, let coverage, coverage.permille < threshold * 10 else { return true }
    session.errors.write(
      "\(coverage.permille.asPercent) of the rules are exercised, \(threshold) % are demanded\n")
    return false
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
