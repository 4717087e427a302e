import CaseAssistant
import CodingRules

/// Writes the decision diagram of a rule set down, with the rules it was made of, as
/// `Docs/Diagram.md` describes it.
struct DiagramJSON {
  private let book: RuleBook
  private let date: CalendarDate
  private let outline: DiagramOutline
  private var json = JSONWriter()

  static func bytes(_ diagram: DecisionDiagram, of book: RuleBook, on date: CalendarDate) -> [UInt8]
  {
    var writer = DiagramJSON(book: book, date: date, outline: DiagramOutline(diagram))
    writer.write()
    return writer.json.bytes
  }

  private init(book: RuleBook, date: CalendarDate, outline: DiagramOutline) {
    self.book = book
    self.date = date
    self.outline = outline
  }

  private mutating func write() {
    json.beginObject()
    json.member("version", 1)
    json.key("ruleset")
    json.beginObject()
    json.member("name", book.name)
    json.member("edition", book.edition)
    json.member("digest", MeaningDigest(book).hex)
    json.endObject()
    json.member("date", date.description)
    list("facts", book.facts) { $0.write($1) }
    list("rules", book.rules.filter { $0.effective.contains(date) }) { $0.write($1) }
    json.member("root", name(outline.root))
    list("questions", Array(outline.questions.enumerated())) { $0.write($1.element, $1.offset) }
    list("leaves", Array(outline.leaves.enumerated())) { $0.write(leaf: $1.element, $1.offset) }
    json.endObject()
    json.endLine()
  }

  /// One element a line, so that two exports can be compared line by line.
  private mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout DiagramJSON, Element) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for (index, element) in elements.enumerated() {
      if index > 0 { json.bytes.append(UInt8(ascii: ",")) }
      json.endLine()
      write(&self, element)
    }
    json.endArray()
  }

  // MARK: - Facts and rules

  private mutating func write(_ fact: Fact) {
    json.beginObject()
    json.member("name", fact.name)
    switch fact.kind {
    case .choice: json.member("kind", "choice")
    case .yesNo: json.member("kind", "yes/no")
    case .number: json.member("kind", "number")
    }
    json.key("values")
    json.strings(fact.values.map { $0.name })
    if case .number(_, let cells) = fact.kind {
      json.list("ranges", cells) { json, cell in
        json.beginArray()
        json.integer(cell.lowerBound)
        json.integer(cell.upperBound)
        json.endArray()
      }
    }
    json.endObject()
  }

  private mutating func write(_ rule: Rule) {
    json.beginObject()
    json.member("name", rule.name)
    json.key("when")
    write(rule.condition)
    json.key("overrides")
    json.strings(
      rule.overrides.filter { book.rules[$0].effective.contains(date) }.map { book.rules[$0].name })
    json.key("outcome")
    write(rule.outcome)
    json.endObject()
  }

  private mutating func write(_ condition: Condition) {
    json.beginObject()
    switch condition {
    case .always:
      json.key("all")
      json.strings([])
    case .test(let fact, let allowed):
      json.member("fact", book.facts[fact].name)
      json.key("is")
      json.strings(allowed.indices.map { book.facts[fact].values[$0].name })
    case .all(let parts):
      json.key("all")
      write(parts)
    case .any(let parts):
      json.key("any")
      write(parts)
    case .not(let part):
      json.key("not")
      write(part)
    }
    json.endObject()
  }

  private mutating func write(_ parts: [Condition]) {
    json.beginArray()
    for part in parts { write(part) }
    json.endArray()
  }

  private mutating func write(_ outcome: Outcome) {
    json.beginObject()
    switch outcome {
    case .report(let code): json.member("report", code)
    case .outside(let codes, let pointer):
      json.member("outside", pointer)
      json.key("codes")
      json.strings(codes)
    case .query(let text): json.member("query", text)
    }
    json.endObject()
  }

  // MARK: - Questions and leaves

  private mutating func write(_ question: DiagramOutline.Question, _ index: Int) {
    let fact = book.facts[question.fact]
    json.beginObject()
    json.member("name", name(.question(index)))
    json.member("fact", fact.name)
    json.key("branches")
    json.beginArray()
    for branch in question.branches {
      json.beginObject()
      json.key("values")
      json.strings(branch.values.indices.map { fact.values[$0].name })
      json.member("to", name(branch.target))
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func write(leaf rules: [Int], _ index: Int) {
    json.beginObject()
    json.member("name", name(.leaf(index)))
    json.key("rules")
    json.strings(rules.map { book.rules[$0].name })
    json.endObject()
  }

  private func name(_ target: DiagramOutline.Target) -> String {
    switch target {
    case .question(let index): "q\(index)"
    case .leaf(let index): "l\(index)"
    }
  }
}
