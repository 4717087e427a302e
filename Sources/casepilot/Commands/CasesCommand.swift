import CaseAssistant
import CodingRules

/// Writes cases that exercise a rule set.
struct CasesCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "cases"],
    abstract: "Write few cases of facts that together exercise a rule set.",
    discussion: """
      The cases are JSON Lines with the answer the rules give now in 'expect': look each over, for \
      it is right only if the rules are. 'rules' wants every rule to apply; 'conditions' every test \
      to decide, once by holding and once by failing; 'exceptions' every override to take a case; \
      'boundaries' numbers and days on either side of every bound; 'companions' each of them beside \
      each of its codes; 'mutants' what it takes to tell every changed rule set that 'casepilot \
      mutate' makes. Standard error tells how many cases it takes at least, as far as that could be \
      proved.
      """,
    arguments: [
      .positional(
        "rules", "The rule file (default: what '--rules' would be).", isOptional: true,
        completion: .files),
      .flag("generate", nil, "Write the cases."),
      .criteria(
        "What to exercise: any of rules, conditions, exceptions, boundaries, companions, mutants, "
          + "separated by commas (default: all)."),
      .rules,
    ])

  private let values: ArgumentValues
  private let criteria: [Goal.Criterion]

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    let known = Goal.Criterion.allCases
    criteria = try values.criteria(among: known) ?? known
    if !values.has("generate") {
      throw UsageError("Say what to do: '--generate' writes cases.", for: values.command)
    }
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let book = try session.soundRuleBook(values.positionals.first ?? values.value("rules"))
    var goals = Goals(book, criteria)
    let selection = goals.cases()
    let assistant = Assistant(goals.book)
    var names = CaseNames()
    var json = JSONWriter()
    for (made, _) in selection.cases {
      SuggestedCase(made, id: names.name(made, in: goals.book), by: assistant).write(to: &json)
      json.endLine()
    }
    session.output.write(json.bytes)
    session.errors.write(summary(of: selection, goals))
    return .done
  }

  private func summary(of selection: CaseSelection, _ goals: Goals) -> String {
    let counts = criteria.map { criterion in
      "\(criterion) \(goals.goals.count { $0.criterion == criterion })"
    }
    let count = selection.cases.count
    return "\(count) \(count == 1 ? "case" : "cases") for all goals: "
      + "\(counts.joined(separator: ", "))\n"
      + (selection.isSmallest
        ? "no fewer can exercise them all\n"
        : "at least \(selection.atLeast) are needed; whether fewer than \(count) do is not proved\n")
  }
}
