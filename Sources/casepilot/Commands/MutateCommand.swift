import CaseAssistant
import CodingRules

/// Tells which slips in a rule set its cases would not notice.
struct MutateCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "mutate"],
    abstract: "Change the rules one thing at a time and tell which changes no case notices.",
    discussion: """
      Tests are left out, turned around and given other values, bounds and dates are moved, \
      overrides dropped, codes swapped, companions changed. A change that 'casepilot check' calls \
      an error is caught; one that answers every case alike is no change, which is decided exactly; \
      every other one should fail one of the cases. Those that do not are shown with a case that \
      tells them, ready to be added once its answer is found right. The exit status is 2 when some \
      survive, or more than '--threshold' allows.
      """,
    arguments: [
      .positional(
        "rules", "The rule file (default: what '--rules' would be).", isOptional: true,
        completion: .files),
      .option(
        "cases", value: "file",
        "A case file, or a folder of .jsonl files; may be given several times (default: Rules/cases).",
        repeats: true, completion: .files),
      .threshold("The share of mutants that must be killed, from 0 to 100 (default: 100)."),
      .date, .rules, .textOrJSON,
    ])

  private let values: ArgumentValues
  private let date: CalendarDate?
  private let threshold: Int

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    date = try values.date()
    threshold = try values.threshold() ?? 100
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let mutants = Mutants(
      try session.soundRuleBook(values.positionals.first ?? values.value("rules")))
    var trial = MutantTrial(mutants)
    for test in try session.regressionCases(values.values("cases")) { trial.add(test, on: date) }
    if !trial.failing.isEmpty {
      session.errors.write(
        "left out, for they fail already: \(trial.failing.joined(separator: ", "))\n")
    }
    let report = MutationReport(mutants, trial, in: session)
    if values.wantsJSON {
      session.output.write(report.json)
    } else {
      session.output.write(report.text)
    }
    return report.permille >= threshold * 10 ? .done : .problemsFound
  }
}
