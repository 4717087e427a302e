import CaseAssistant
import CodingRules

/// Says what became of something a sentence mentions.
struct StatusCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "status"],
    abstract: "Tell whether a sentence says something is done, planned, denied or past.",
    discussion: """
      With '--target' the words are a sentence. Without it they are a file of JSON Lines, or '-' for \
      standard input: {"id", "text", "target"} gives {"id", "status", "cue"}, line by line.
      """,
    arguments: [
      .positional(
        "words", "The sentence, or the file.", repeats: true, completion: .files),
      .option("target", value: "words", "The words of the sentence whose status is asked for."),
      .rules, .lexicon,
    ])

  private let values: ArgumentValues

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    if values.value("target") == nil, values.positionals.count > 1 {
      throw UsageError(
        "Missing value for '--target <words>'.", for: values.command,
        about: values.command.option(named: "target"))
    }
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let reader = try session.reader(
      values.value("rules"), lexicons: values.values("lexicon"))
    guard let target = values.value("target") else {
      return try filter(values.positionals[0], with: StatusFilter(reader), in: session)
    }
    let sentence = values.positionals.joined(separator: " ")
    let (status, cue) = reader.status(of: target, in: sentence)
    let words = cue?.range.map { sentence.words(at: $0) }.map { " \"\($0.onOneLine)\"" } ?? ""
    session.output.write(status.rawValue + (cue.map { "  (\($0.name)\(words))" } ?? "") + "\n")
    return .done
  }

  private func filter(
    _ path: String, with filter: StatusFilter, in session: Session
  ) throws(Failure) -> ExitStatus {
    var reader = BlockReader(try session.open(path), format: .jsonLines)
    var invalid = 0
    let work = OrderedWork(
      next: { () throws(Failure) -> RecordBlock? in
        do throws(InputFailure) {
          return try reader.next()
        } catch {
          throw Failure("cannot read \(path.asInputName): \(error.message)")
        }
      },
      work: { block in
        var bytes: [UInt8] = []
        let invalid = filter.answer(block, onto: &bytes)
        return (bytes, invalid)
      },
      emit: { bytes, count in
        session.output.write(bytes)
        invalid += count
      })
    try work.run(threads: processorCount)
    return invalid > 0 ? .problemsFound : .done
  }
}

extension String {
  /// The words at a range of Unicode scalars.
  func words(at range: TextRange) -> String {
    let start = unicodeScalars.index(unicodeScalars.startIndex, offsetBy: range.start)
    let end = unicodeScalars.index(start, offsetBy: range.end - range.start)
    return String(unicodeScalars[start..<end])
  }
}
