import CaseAssistant
import CodingRules

/// Which goals the cases of a test reach, and which none does.
struct Coverage {
  /// A goal and the cases that reach it.
  struct Entry {
    let goal: Goal
    let file: String
    let location: SourceLocation
    /// The ids of the cases, in their order.
    var cases: [String] = []
  }

  /// By criterion, and within each in the order of the book.
  private(set) var entries: [Entry] = []
  let criteria: [Goal.Criterion]
  let phraseCount: Int
  private let goals: Goals
  private let assistant: Assistant
  private var metPhrases: Set<Int> = []

  /// Cases will be read as this assistant reads them.
  init(_ reader: Assistant, _ criteria: [Goal.Criterion]) {
    let book = reader.book
    self.criteria = criteria
    goals = Goals(book, criteria)
    assistant = reader.recut(to: goals.book)
    phraseCount = book.phrases.count
    entries = goals.goals.map { goal in
      let file = book.files[goal.span.file]
      return Entry(
        goal: goal, file: file.name, location: file.location(at: goal.span.start))
    }
  }

  /// Counts a case; `date` stands in where it gives none.
  mutating func add(_ input: CaseInput, on date: CalendarDate?) {
    guard case .record(var record, _) = input else { return }
    record.dateOfService = record.dateOfService ?? date
    let prepared = assistant.prepare(record)
    var reached = Set<Int>()
    for facts in prepared.facts(goals.book) {
      reached.formUnion(goals.reached(by: facts, on: prepared.date))
    }
    for goal in reached { entries[goal].cases.append(record.id) }
    for mention in prepared.reading?.mentions ?? [] { metPhrases.insert(mention.phrase) }
  }

  var metPhraseCount: Int { metPhrases.count }

  func count(_ criterion: Goal.Criterion) -> Int {
    entries.count { $0.goal.criterion == criterion }
  }

  func exercisedCount(_ criterion: Goal.Criterion) -> Int {
    entries.count { $0.goal.criterion == criterion && !$0.cases.isEmpty }
  }

  /// Tenths of a percent of the goals of a criterion, rounded down; all of nothing is everything.
  func permille(_ criterion: Goal.Criterion) -> Int {
    let count = count(criterion)
    return count == 0 ? 1000 : exercisedCount(criterion) * 1000 / count
  }
}

extension Int {
  /// Tenths of a percent as people write them: `81.4 %`.
  var asPercent: String { "\(self / 10).\(self % 10) %" }
}
