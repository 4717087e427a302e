import CodingRules

/// Tells all the rule set says about a code.
struct CodeCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "code"],
    abstract: "Show what a code stands for, which rules report it and what goes beside it.",
    arguments: [.positional("number", "The code, such as 37244."), .rules])

  private let values: ArgumentValues

  init(_ values: ArgumentValues) throws(UsageError) { self.values = values }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let number = values.positionals[0].uppercased()
    let book = try session.ruleBook(values.value("rules"))
    var text = BookText(book, in: session)
    guard text.write(code: number) else {
      throw Failure(
        "the rule set '\(book.name)' says nothing about a code '\(number)'."
          + suggestion(for: number, among: book.codes.map(\.number)))
    }
    session.output.write(text.page.text)
    return .done
  }
}
