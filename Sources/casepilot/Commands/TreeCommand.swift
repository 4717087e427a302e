import CaseAssistant
import CodingRules

/// Draws the decision tree of a rule set.
struct TreeCommand: Command {
  enum Format: String, CaseIterable {
    case text, mermaid, dot, json
  }

  static let description = CommandDescription(
    path: ["casepilot", "tree"],
    abstract: "Draw the decision tree, or what is left of it once some facts are known.",
    discussion: """
      The format 'json' has the whole diagram with the rules it was made of, for programs that \
      decide or check by themselves; Docs/Diagram.md describes it.
      """,
    arguments: [
      .fact,
      .option(
        "format", value: "format", "How to draw it.", values: Format.allCases.map(\.rawValue),
        standard: Format.text.rawValue),
      .option("date", value: "date", "The date of service the tree is for, as YYYY-MM-DD."),
      .rules,
    ])

  private let values: ArgumentValues
  private let facts: [CaseRecord.GivenFact]
  private let date: CalendarDate?

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    facts = try values.facts()
    date = try values.date()
    if values.value("format") == Format.json.rawValue, !facts.isEmpty {
      throw UsageError(
        "'--fact' does not go with '--format json', which has the whole diagram.",
        for: values.command, about: values.command.option(named: "fact"))
    }
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let book = try session.ruleBook(values.value("rules"))
    let date = date ?? book.asOf
    guard book.covers.contains(date) else {
      throw Failure(
        "no rules for the date of service \(date): the rule set holds \(book.covers.text)")
    }
    var known = PartialFacts(book.facts)
    do throws(GivenFactProblem) {
      for (fact, values) in try GivenFacts(facts, in: book).values.enumerated() {
        if let values { known[fact] = values }
      }
    } catch {
      return session.refuse(factError(error.message))
    }
    let diagram = DecisionDiagram(compiling: book, on: date)
    let drawing = TreeDrawing(diagram, of: book, given: known)
    switch values.value("format").flatMap(Format.init) ?? .text {
    case .text: session.output.write(drawing.text)
    case .mermaid: session.output.write(drawing.mermaid)
    case .dot: session.output.write(drawing.dot)
    case .json: session.output.write(DiagramJSON.bytes(diagram, of: book, on: date))
    }
    return .done
  }

  private func factError(_ message: String) -> UsageError {
    UsageError(message, for: values.command, about: values.command.option(named: "fact"))
  }
}
