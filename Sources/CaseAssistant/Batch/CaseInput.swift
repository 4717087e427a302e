import CodingRules

/// One record of a case file: a case, or the reason why it is none.
package enum CaseInput: Hashable, Sendable {
  case record(CaseRecord, line: Int)
  case invalid(id: String, Answer.Problem)

  package var id: String {
    switch self {
    case .record(let record, _): record.id
    case .invalid(let id, _): id
    }
  }

  static func invalid(_ id: String?, _ message: String, line: Int) -> CaseInput {
    .invalid(id: id ?? "\(line)", Answer.Problem(message: message, line: line))
  }
}

/// The parts of a record as they are gathered, in whatever format the record stands.
struct CaseDraft {
  var id: String?
  var text: String?
  var facts: [CaseRecord.GivenFact] = []
  var dateOfService: String?

  /// Sets a fact; of facts of one name the last counts.
  mutating func set(_ name: String, to value: String) {
    if let place = facts.firstIndex(where: { $0.name == name }) {
      facts[place].value = value
    } else {
      facts.append(CaseRecord.GivenFact(name: name, value: value))
    }
  }

  /// The case, or what it lacks to be one.
  func finished(line: Int) -> CaseInput {
    var date: CalendarDate?
    if let dateOfService {
      date = CalendarDate(dateOfService)
      if date == nil {
        return .invalid(id, "'dateOfService' is not a date such as 2026-03-31", line: line)
      }
    }
    if facts.isEmpty, text?.isBlank ?? true {
      return .invalid(id, "the case has neither text nor facts", line: line)
    }
    return .record(
      CaseRecord(id: id ?? "\(line)", text: text, facts: facts, dateOfService: date), line: line)
  }
}

extension String {
  /// Whether there is nothing but blanks and line ends.
  package var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
