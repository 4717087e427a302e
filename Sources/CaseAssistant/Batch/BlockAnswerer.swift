package import CodingRules

/// Answers the cases of blocks; one value serves any number of threads.
package struct BlockAnswerer: Sendable {
  private let assistant: Assistant
  private let format: AnswerFormat
  /// The date of service of cases that give none.
  private let date: CalendarDate?

  package init(_ assistant: Assistant, format: AnswerFormat, date: CalendarDate?) {
    self.assistant = assistant
    self.format = format
    self.date = date
  }

  /// Writes one answer for every record of the block and counts them.
  package func answer(_ block: RecordBlock, onto bytes: inout [UInt8]) -> BatchSummary {
    var summary = BatchSummary()
    block.forEachRecord { input in
      let answer = answer(input)
      summary.count(answer)
      format.write(answer, onto: &bytes)
    }
    return summary
  }

  package func answer(_ input: CaseInput) -> Answer {
    switch input {
    case .invalid(let id, let problem):
      return assistant.invalid(
        CaseRecord(id: id, text: nil), problem.message, line: problem.line)
    case .record(var record, let line):
      record.dateOfService = record.dateOfService ?? date
      var answer = assistant.answer(record, codesOnly: format == .codes)
      if answer.verdict == .invalid, answer.problem?.line == nil { answer.problem?.line = line }
      return answer
    }
  }
}
