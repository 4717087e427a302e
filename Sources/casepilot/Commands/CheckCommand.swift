import CodingRules

/// Says whether rule sets are sound.
struct CheckCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "check"],
    abstract: "Say whether a rule set is sound: syntax, names, gaps, overlaps, dead rules.",
    discussion: """
      Every case must have exactly one answer; where it has none or two, an example is shown. \
      'casepilot explain NAME' explains a problem by the name in brackets. The exit status is 2 \
      when there is an error.
      """,
    arguments: [
      .positional(
        "rules", "Rule files (default: what '--rules' would be).", isOptional: true, repeats: true,
        completion: .files),
      .flag(
        "fix", nil,
        "Put right in the files what can only mean one thing, and check the result."),
      .rules,
      .option(
        "format", value: "format",
        "How to print the result: for people, as one JSON document, as SARIF 2.1.0, or as GitHub "
          + "workflow commands.",
        values: CheckReport.Format.allCases.map { $0.rawValue }, standard: "text"),
    ])

  private let values: ArgumentValues

  init(_ values: ArgumentValues) throws(UsageError) { self.values = values }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let paths: [String?] =
      values.positionals.isEmpty ? [values.value("rules")] : values.positionals
    var report = CheckReport()
    for path in paths {
      if values.has("fix") {
        let repair = try RuleRepair(try session.ruleFile(path), in: session)
        try repair.write()
        report.fixes += repair.fixes
        report.ruleSets.append(repair.compilation)
      } else {
        report.ruleSets.append(try session.compileRules(path).checkedWithPhrases)
      }
    }
    report.write(as: format, in: session)
    return report.count(.error) > 0 ? .problemsFound : .done
  }

  private var format: CheckReport.Format {
    values.value("format").flatMap(CheckReport.Format.init(rawValue:)) ?? .text
  }
}
