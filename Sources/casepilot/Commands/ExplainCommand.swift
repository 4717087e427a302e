import CaseAssistant
import CodingRules

/// Explains a name: of a rule, a fact, a code, a rule of reading, or a problem in rule text.
struct ExplainCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "explain"],
    abstract: "Explain a rule, a fact, a code, or a problem that 'check' reports.",
    discussion: "Also the rules by which cases are read, as 'ask --explain' names them.",
    arguments: [
      .positional(
        "name", "Such as 'closure-for-bleeding', 'territory', 37244, 'gap' or 'time-ago'."),
      .rules,
    ])

  private let values: ArgumentValues

  init(_ values: ArgumentValues) throws(UsageError) { self.values = values }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let name = values.positionals[0]
    if let page = DiagnosticPages.page(named: name) {
      session.output.write(page)
      return .done
    }
    let book = try session.ruleBook(values.value("rules"))
    var text = BookText(book, in: session)
    if let rule = book.rules.first(where: { $0.name == name }) {
      text.write(rule)
    } else if let rule = book.companions.first(where: { $0.name == name }) {
      text.write(rule)
    } else if let fact = book.fact(named: name) {
      text.write(book.facts[fact])
    } else if !text.write(code: name.uppercased()) {
      let rules = ReadingRuleEntry.all(.builtIn)
      guard let rule = rules.first(where: { $0.name == name }) else {
        throw Failure(
          "nothing is named '\(name)'."
            + suggestion(for: name, among: book.names + rules.map(\.name)))
      }
      text.write(rule, ReadingTables.builtIn)
    }
    session.output.write(text.page.text)
    return .done
  }
}

extension RuleBook {
  /// Everything that can be explained.
  fileprivate var names: [String] {
    rules.map(\.name) + companions.map(\.name) + facts.map(\.name) + codes.map(\.number)
      + DiagnosticCode.allCases.map(\.rawValue)
  }
}
