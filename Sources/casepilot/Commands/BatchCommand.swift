import CaseAssistant
import CodingRules

/// Answers the cases of files, in their order.
struct BatchCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "batch"],
    abstract: "Answer every case of a file.",
    discussion: """
      Cases come as JSON Lines, as CSV with a header, as text files or folders of them, or on \
      standard input as '-'. One answer a case, in the order of the cases; a record that is no case \
      gets the verdict 'invalid', and the exit status is 2.
      """,
    arguments: [
      .positional("files", "The case files.", repeats: true, completion: .files),
      .option(
        "format", value: "format", "How to write the answers.",
        values: AnswerFormat.allCases.map(\.rawValue), standard: AnswerFormat.jsonl.rawValue),
      .flag(
        "explain", nil,
        "Also tell, in JSON, every mention found, what decided its status and what it was used for."
      ),
      .flag(
        "summary", nil, "Count the answers on standard error, as a terminal gets to see anyway."),
      .option("threads", value: "count", "How many threads answer (default: one a processor)."),
      .date, .rules, .lexicon,
    ])

  /// More threads than this only hold more of the file.
  private static let mostThreads = 8

  private let values: ArgumentValues
  private let format: AnswerFormat
  private let date: CalendarDate?
  private let threads: Int

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    format = values.value("format").flatMap(AnswerFormat.init) ?? .jsonl
    date = try values.date()
    if values.has("explain"), format != .jsonl {
      throw UsageError("'--explain' needs '--format jsonl'.", for: values.command)
    }
    guard let count = values.value("threads") else {
      threads = min(processorCount, Self.mostThreads)
      return
    }
    guard let number = Int(count), (1...Self.mostThreads).contains(number) else {
      throw UsageError(
        "The value '\(count)' is not a number from 1 to \(Self.mostThreads).",
        for: values.command, about: values.command.option(named: "threads"))
    }
    threads = number
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let assistant = try session.assistant(
      values.value("rules"), lexicons: values.values("lexicon"))
    let answerer = BlockAnswerer(
      assistant, format: format, date: date, explains: values.has("explain"))
    let files = try CaseFiles(values.positionals, in: session)
    session.output.write(format.header)
    let summary = try answer(files, by: answerer, in: session)
    session.output.flush()
    if values.has("summary") || session.terminal.errorIsTerminal {
      session.errors.write(summary.text + "\n")
    }
    if format != .jsonl { session.errors.write(assistant.book.notice + "\n") }
    return summary.invalid > 0 ? .problemsFound : .done
  }

  private func answer(
    _ files: CaseFiles, by answerer: BlockAnswerer, in session: Session
  ) throws(Failure) -> BatchSummary {
    var files = files
    var summary = BatchSummary()
    var progress = Progress(of: "cases answered", in: session)
    defer { progress.end() }
    let work = OrderedWork(
      next: { () throws(Failure) -> RecordBlock? in try files.next() },
      worker: { [threads] in
        let memory = answerer.memory(oneOf: threads)
        // Blocks are of a size, and so are their answers.
        var size = 0
        return { block in
          var bytes: [UInt8] = []
          bytes.reserveCapacity(size)
          let summary = answerer.answer(block, with: memory, onto: &bytes)
          size = bytes.count
          return (bytes, summary)
        }
      },
      emit: { bytes, part in
        session.output.write(bytes)
        summary.add(part)
        progress.tell(summary.cases)
      })
    try work.run(threads: threads)
    return summary
  }
}
