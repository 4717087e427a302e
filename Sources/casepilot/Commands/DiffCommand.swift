import CodingRules

/// Lists what a change of the rules does to cases.
struct DiffCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "diff"],
    abstract: "List exactly which cases get another answer under other rules.",
    discussion: """
      Files are compared by what they mean: every set of cases that gets another outcome or \
      something else beside its line is described, with its size, one example and the rules of \
      both sides. OLD and NEW are rule files, or files of a git revision such as \
      'HEAD~1:Rules/embolization.rules'. The exit status is 0 when they mean the same and 2 when \
      they do not.
      """,
    arguments: [
      .positional("old", "The rules as they were.", completion: .files),
      .positional(
        "new", "The rules as they are (default: the same, on another date).", isOptional: true,
        completion: .files),
      .option(
        "old-date", value: "date", "Look at the old rules as they stand on one date of service."),
      .option(
        "new-date", value: "date", "Look at the new rules as they stand on one date of service."),
      .option(
        "cases", value: "file",
        "Tell which of these cases move as well; may be given several times.",
        repeats: true, completion: .files),
      .textOrJSON,
    ])

  private let values: ArgumentValues
  private let oldDate: CalendarDate?
  private let newDate: CalendarDate?

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    oldDate = try values.date("old-date")
    newDate = try values.date("new-date")
    if values.positionals.count < 2, oldDate == nil || newDate == nil {
      throw UsageError(
        "Missing expected argument '<new>', or '--old-date' and '--new-date' to compare one file "
          + "with itself.", for: values.command)
    }
    if (oldDate == nil) != (newDate == nil) {
      throw UsageError("Give both '--old-date' and '--new-date' or neither.", for: values.command)
    }
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let names = values.positionals
    let old = BookComparison.Side(
      name: names[0], book: try RuleOrigin(names[0]).ruleBook(in: session), date: oldDate)
    let book = names.count > 1 ? try RuleOrigin(names[1]).ruleBook(in: session) : old.book
    let new = BookComparison.Side(name: names.last ?? "", book: book, date: newDate)
    var comparison = try BookComparison(old, new)
    if !values.values("cases").isEmpty {
      comparison.cases = try CaseMoves(values.values("cases"), old, new, in: session)
    }
    if values.wantsJSON {
      session.output.write(comparison.json)
    } else {
      session.output.write(comparison.text(in: session))
    }
    return comparison.isSame ? .done : .problemsFound
  }
}
