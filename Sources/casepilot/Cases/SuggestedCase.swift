import CaseAssistant
import CodingRules

/// A case of facts with the answer the rules give it now, to be looked over and added to a case file.
struct SuggestedCase {
  let record: CaseRecord
  let expectation: Expectation
  /// Why the answer is right, as the rule that decides says it.
  let why: String
  /// The names of the facts that are numbers.
  private let numbers: [String]

  /// Answers the case; the assistant must be one of the book the case was made for.
  init(_ made: GeneratedCase, id: String, by assistant: Assistant) {
    let book = assistant.book
    var facts: [CaseRecord.GivenFact] = []
    var numbers: [String] = []
    for (index, fact) in book.facts.enumerated() {
      guard let value = made.facts[index].single else { continue }
      if case .number(_, let cells) = fact.kind {
        numbers.append(fact.name)
        facts.append(CaseRecord.GivenFact(name: fact.name, value: "\(cells[value].lowerBound)"))
      } else {
        facts.append(CaseRecord.GivenFact(name: fact.name, value: fact.values[value].name))
      }
    }
    self.numbers = numbers
    record = CaseRecord(id: id, text: nil, facts: facts, dateOfService: made.date)
    let answer = assistant.answer(record)
    expectation = Expectation(
      primary: [answer.primary], exactly: answer.clauses.written(among: book.notes))
    why = made.rule.map { book.rules[$0].because } ?? ""
  }

  /// The facts as a person would give them: `act=embolization, territory=brain`.
  var given: String {
    let facts = record.facts.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
    return facts + (record.dateOfService.map { ", on \($0)" } ?? "")
  }

  /// The line for a case file, without its end.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", record.id)
    json.key("facts")
    json.beginObject()
    for fact in record.facts {
      json.key(fact.name)
      json.value(numbers.contains(fact.name) ? .number(fact.value) : .string(fact.value))
    }
    json.endObject()
    if let date = record.dateOfService { json.member("dateOfService", "\(date)") }
    json.key("expect")
    json.beginObject()
    json.key("primary")
    json.strings(expectation.primary)
    json.key("exactly")
    json.strings(expectation.exactly ?? [])
    json.endObject()
    if !why.isEmpty { json.member("why", why) }
    json.endObject()
  }
}

/// Names for suggested cases: that of the rule, with a number where it has one already.
struct CaseNames {
  private var counts: [String: Int] = [:]

  mutating func name(_ made: GeneratedCase, in book: RuleBook) -> String {
    let rule = made.rule.map { book.rules[$0].name } ?? "case"
    let count = (counts[rule] ?? 0) + 1
    counts[rule] = count
    return count == 1 ? rule : "\(rule)-\(count)"
  }
}
