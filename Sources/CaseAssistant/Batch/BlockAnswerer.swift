package import CodingRules

/// Answers the cases of blocks; one value serves any number of threads.
package struct BlockAnswerer: Sendable {
  private let assistant: Assistant
  private let format: AnswerFormat
  /// The date of service of cases that give none.
  private let date: CalendarDate?
  private let ruleSet: Answer.RuleSet

  package init(_ assistant: Assistant, format: AnswerFormat, date: CalendarDate?) {
    self.assistant = assistant
    self.format = format
    self.date = date
    ruleSet = assistant.answer(CaseRecord(id: "", text: nil)).ruleSet
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
      return invalid(id, problem, on: assistant.book.asOf)
    case .record(var record, let line):
      let service = record.dateOfService ?? date ?? assistant.book.asOf
      record.dateOfService = service
      if let complaint = assistant.book.complaint(aboutService: service) {
        return invalid(record.id, Answer.Problem(message: complaint, line: line), on: service)
      }
      var answer = assistant.answer(record)
      if answer.verdict == .invalid, answer.problem?.line == nil { answer.problem?.line = line }
      return answer
    }
  }

  private func invalid(_ id: String, _ problem: Answer.Problem, on date: CalendarDate) -> Answer {
    Answer(
      id: id, verdict: .invalid, lines: [], companions: [], notReported: [], missing: [],
      nearby: [], review: [], ruleSet: ruleSet, dateOfService: date, problem: problem)
  }
}

extension RuleBook {
  /// Why the book has no answer for a service on that day, or nil when it has.
  package func complaint(aboutService date: CalendarDate) -> String? {
    guard !covers.contains(date) else { return nil }
    let first = covers.from.map { " from \($0)" } ?? ""
    let last = covers.until.map { " until \($0)" } ?? ""
    return "the rule set answers for services\(first)\(last), not on \(date)"
  }
}
