package import CodingRules

/// Answers the cases of blocks; one value serves any number of threads.
package struct BlockAnswerer: Sendable {
  private let assistant: Assistant
  private let format: AnswerFormat
  /// The date of service of cases that give none.
  private let date: CalendarDate?
  /// Whether answers also tell how their case was read.
  private let explains: Bool

  package init(
    _ assistant: Assistant, format: AnswerFormat, date: CalendarDate?, explains: Bool = false
  ) {
    self.assistant = assistant
    self.format = format
    self.date = date
    self.explains = explains
  }

  /// Writes one answer for every record of the block and counts them.
  package func answer(_ block: RecordBlock, onto bytes: inout [UInt8]) -> BatchSummary {
    var summary = BatchSummary()
    block.forEachRecord { input in
      let (answer, reading) = explained(input)
      summary.count(answer)
      format.write(answer, explainedBy: reading, onto: &bytes)
    }
    return summary
  }

  package func answer(_ input: CaseInput) -> Answer { explained(input).answer }

  private func explained(_ input: CaseInput) -> (answer: Answer, reading: Explanation?) {
    switch input {
    case .invalid(let id, let problem):
      let record = CaseRecord(id: id, text: nil)
      return (assistant.invalid(record, problem.message, line: problem.line), nil)
    case .record(var record, let line):
      record.dateOfService = record.dateOfService ?? date
      var (answer, reading) =
        explains
        ? assistant.explain(record) : (assistant.answer(record, codesOnly: format == .codes), nil)
      if answer.verdict == .invalid, answer.problem?.line == nil { answer.problem?.line = line }
      return (answer, reading)
    }
  }
}
