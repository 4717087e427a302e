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
      be reported, 'exactly' everything said besides the first code, clause by clause. 'also' and \
      'outside' are counted only. The exit status is 2 when a case fails, or when less of a \
      criterion is exercised than '--threshold' demands.
      """,
    arguments: [
      .positional(
        "cases", "Case files, or folders of .jsonl files (default: Rules/cases).",
        isOptional: true, repeats: true, completion: .files),
      .flag(
        "coverage", nil,
        "Tell what of the rules was exercised, by which cases, and what was not."),
      .criteria(
        "What to look at: any of rules, conditions, exceptions, boundaries, companions, separated by "
          + "commas (default: all)."),
      .threshold("The share of each criterion that must be exercised, from 0 to 100."),
      .date, .rules, .lexicon,
      .option(
        "format", value: "format",
        "How to print the result; 'lcov' prints the coverage alone, as a tracefile.",
        values: ["text", "json", "lcov"], standard: "text"),
    ])

  private let values: ArgumentValues
  private let date: CalendarDate?
  private let criteria: [Goal.Criterion]
  private let threshold: Int?

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    date = try values.date()
    criteria = try values.criteria(among: Goal.Criterion.exercised) ?? Goal.Criterion.exercised
    threshold = try values.threshold()
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let assistant = try session.assistant(
      values.value("rules"), lexicons: values.values("lexicon"))
    let answerer = BlockAnswerer(assistant, format: .jsonl, date: date)
    var report = RegressionReport()
    var coverage = needsCoverage ? Coverage(assistant, criteria) : nil
    for test in try session.regressionCases(values.positionals) {
      let answer = answerer.answer(test.input)
      report.results.append(RegressionResult(answer, expecting: test.expectation))
      coverage?.add(test.input, on: date)
    }
    write(report, coverage, in: session)
    return report.failures.isEmpty && reaches(coverage, in: session) ? .done : .problemsFound
  }

  private var needsCoverage: Bool {
    values.has("coverage") || threshold != nil || values.value("format") == "lcov"
  }

  private func write(
    _ report: RegressionReport, _ coverage: Coverage?, in session: Session
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

  /// Whether enough is exercised; if not, says of what.
  private func reaches(_ coverage: Coverage?, in session: Session) -> Bool {
    guard let threshold, let coverage else { return true }
    let short = criteria.filter { coverage.permille($0) < threshold * 10 }
    for criterion in short {
      session.errors.write(
        "\(criterion): \(coverage.permille(criterion).asPercent) exercised, \(threshold) % demanded\n"
      )
    }
    return short.isEmpty
  }
}
