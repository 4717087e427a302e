import CodingRules

/// Where somebody who answers question after question is asked something else than before.
///
/// It follows the dialogs that both rule sets lead, from the case of which nothing is known, and goes
/// on with every answer as long as both ask for the same fact.
struct QuestionDiff {
  struct Change: Hashable {
    /// What was answered before, as `name=value`.
    var known: [String]
    /// The fact asked for; nil where the case is decided.
    var old: String?
    var new: String?
  }

  /// Dialogs are followed breadth first, so that the early questions come first.
  private static let mostStates = 400

  private(set) var changes: [Change] = []
  /// Whether every dialog was followed to its end.
  private(set) var isWhole = true

  init(_ old: BookComparison.Side, _ new: BookComparison.Side) {
    let date = new.date ?? new.book.asOf
    let oldDate = old.date ?? (old.book.covers.contains(date) ? date : old.book.asOf)
    let before = Asker(old.book, on: oldDate)
    let after = Asker(new.book, on: date)
    var waiting: [[(fact: String, value: String)]] = [[]]
    var next = 0
    while next < waiting.count {
      guard next < Self.mostStates else {
        isWhole = false
        return
      }
      let known = waiting[next]
      next += 1
      // A value that one side does not know is a change of cases, told elsewhere.
      guard let first = before.question(known), let second = after.question(known) else { continue }
      if first.fact != second.fact {
        changes.append(
          Change(
            known: known.map { "\($0.fact)=\($0.value)" }, old: first.fact, new: second.fact))
      } else if let fact = second.fact {
        for value in second.values { waiting.append(known + [(fact, value)]) }
      }
    }
  }
}

/// One side of a dialog.
private struct Asker {
  let book: RuleBook
  let diagram: DecisionDiagram

  init(_ book: RuleBook, on date: CalendarDate) {
    self.book = book
    diagram = DecisionDiagram(compiling: book, on: date)
  }

  /// The fact asked for next, with the values to answer; nil when the book cannot say what is known.
  func question(
    _ known: [(fact: String, value: String)]
  ) -> (fact: String?, values: [String])? {
    var facts = PartialFacts(book.facts)
    for (name, value) in known {
      guard let fact = book.fact(named: name),
        let index = book.facts[fact].values.firstIndex(where: { $0.name == value })
      else { return nil }
      facts[fact] = ValueSet([index])
    }
    guard let missing = diagram.decide(facts).missing.first else { return (nil, []) }
    return (book.facts[missing].name, book.facts[missing].values.map { $0.name })
  }
}
