import CaseAssistant
import CodingRules

/// Answers one case.
struct AskCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "ask"],
    abstract: "Tell which code one case is reported with.",
    discussion: """
      The case is the text on the command line, a file, or standard input; known facts may be given \
      beside the text or instead of it.
      """,
    arguments: [
      .positional(
        "text", "The case; several words are joined. '-' reads standard input.",
        isOptional: true, repeats: true),
      .option(
        "case", value: "file", "Read the case from a text or JSON file.", completion: .files),
      .flag(
        "explain", nil,
        "Show the text with every mention, what decided its status and what it was used for."),
      .fact, .date, .rules, .lexicon, .textOrJSON,
    ])

  private let values: ArgumentValues
  private let facts: [CaseRecord.GivenFact]
  private let date: CalendarDate?

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    facts = try values.facts()
    date = try values.date()
    if values.value("case") != nil, !values.positionals.isEmpty {
      throw UsageError("Give either a text or '--case <file>', not both.", for: values.command)
    }
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    guard var record = try record(in: session) else {
      return session.refuse(
        UsageError(
          "The case is empty. Give its text, a file with '--case', or facts with '--fact'.",
          for: values.command))
    }
    let assistant = try session.assistant(
      values.value("rules"), lexicons: values.values("lexicon"))
    do throws(GivenFactProblem) {
      _ = try GivenFacts(facts, in: assistant.book)
    } catch {
      return session.refuse(
        UsageError(
          error.message, for: values.command, about: values.command.option(named: "fact")))
    }
    record.facts.removeAll { known in facts.contains { $0.name == known.name } }
    record.facts += facts
    record.dateOfService = record.dateOfService ?? date
    let (answer, reading) =
      values.has("explain") ? assistant.explain(record) : (assistant.answer(record), nil)
    if let problem = answer.problem { throw Failure(problem.message) }
    tell(answer, reading, in: session)
    return .done
  }

  private func tell(_ answer: Answer, _ reading: Explanation?, in session: Session) {
    if values.wantsJSON {
      var json = JSONWriter()
      answer.write(to: &json, explainedBy: reading)
      json.endLine()
      return session.output.write(json.bytes)
    }
    let (width, style) = (session.terminal.width, session.style)
    session.output.write(AnswerText.render(answer, width: width, style: style))
    if let reading {
      session.output.write(ReadingText.render(reading, width: width, style: style))
    }
  }

  /// The case as given, or nil when there is nothing in it.
  private func record(in session: Session) throws(Failure) -> CaseRecord? {
    if let path = values.value("case") { return try record(from: path, in: session) }
    var text: String?
    if values.positionals == ["-"]
      || (values.positionals.isEmpty && facts.isEmpty
        && (session.input != nil || !session.terminal.inputIsTerminal))
    {
      text = try session.text(of: "-")
    } else if !values.positionals.isEmpty {
      text = values.positionals.joined(separator: " ")
    }
    if text?.isBlank ?? true {
      return facts.isEmpty ? nil : CaseRecord(id: "case", text: nil)
    }
    return CaseRecord(id: "case", text: text)
  }

  private func record(from path: String, in session: Session) throws(Failure) -> CaseRecord? {
    let format = CaseFormat(fileName: path)
    if format == .jsonLines {
      switch CaseInput(jsonFile: try session.contents(of: path)) {
      case .record(let record, _): return record
      case .invalid(_, let problem):
        throw Failure("\(path.asInputName) is no case: \(problem.message)")
      }
    }
    if format == .csv { throw Failure("\(path.asInputName) holds rows; use 'casepilot batch'") }
    let text = try session.text(of: path)
    if text.isBlank, facts.isEmpty { return nil }
    guard case .text(let id) = format else { return CaseRecord(id: "case", text: text) }
    return CaseRecord(id: id, text: text)
  }
}
