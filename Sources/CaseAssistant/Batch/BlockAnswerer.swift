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

  /// What one of some threads remembers from one block to the next.
  package func memory(oneOf threads: Int = 1) -> BatchMemory {
    BatchMemory(assistant.memory(), oneOf: threads)
  }

  /// Writes one answer for every record of the block and counts them.
  package func answer(
    _ block: RecordBlock, with memory: BatchMemory, onto bytes: inout [UInt8]
  ) -> BatchSummary {
    var summary = BatchSummary()
    block.forEachRecord { input in
      if case .record(let record, _) = input, record.text == nil {
        let prepared = assistant.prepare(dated(record))
        if let given = prepared.given {
          let facts = BatchMemory.Facts(given: given, date: prepared.date)
          let (verdict, code) = answer(prepared, facts, with: memory, onto: &bytes)
          return summary.count(verdict, code)
        }
      }
      let (answer, reading) = explained(input, with: memory.answers)
      summary.count(answer.verdict, answer.codes.first)
      format.write(answer, explainedBy: reading, onto: &bytes)
    }
    return summary
  }

  package func answer(_ input: CaseInput) -> Answer { explained(input, with: nil).answer }

  /// Writes the answer to a case of facts; returns its verdict and the code reported first.
  private func answer(
    _ prepared: PreparedCase, _ facts: BatchMemory.Facts, with memory: BatchMemory,
    onto bytes: inout [UInt8]
  ) -> (Verdict, String?) {
    if let line = memory.line(for: facts) {
      format.write(id: prepared.record.id, onto: &bytes)
      bytes.append(contentsOf: line.rest)
      return (line.verdict, line.code)
    }
    let answer = assistant.answer(prepared, codesOnly: format == .codes, with: memory.answers)
    let rest = format.write(answer, onto: &bytes)
    let code = answer.codes.first
    memory.remember(for: facts) {
      BatchMemory.Line(verdict: answer.verdict, code: code, rest: Array(bytes[rest...]))
    }
    return (answer.verdict, code)
  }

  private func dated(_ record: CaseRecord) -> CaseRecord {
    var record = record
    record.dateOfService = record.dateOfService ?? date
    return record
  }

  private func explained(
    _ input: CaseInput, with memory: AnswerMemory?
  ) -> (answer: Answer, reading: Explanation?) {
    switch input {
    case .invalid(let id, let problem):
      let record = CaseRecord(id: id, text: nil)
      return (assistant.invalid(record, problem.message, line: problem.line), nil)
    case .record(let record, let line):
      let record = dated(record)
      var (answer, reading) =
        explains
        ? assistant.explain(record, with: memory)
        : (assistant.answer(record, codesOnly: format == .codes, with: memory), nil)
      if answer.verdict == .invalid, answer.problem?.line == nil { answer.problem?.line = line }
      return (answer, reading)
    }
  }
}
