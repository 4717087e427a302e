import CaseAssistant
import CodingRules

/// Which rules the cases of a test speak for, and which none does.
struct RuleCoverage {
  /// A rule or a companion, and the cases in which it spoke.
  struct Entry {
    var name: String
    var kind: String
    var file: String
    var line: Int
    /// The ids of the cases, in their order; a rule that speaks twice in a case has it once.
    var cases: [String] = []
  }

  /// By file and line.
  var entries: [Entry] { (rules + companions).inFileOrder }

  private var rules: [Entry]
  private var companions: [Entry]
  private var metPhrases: Set<Int> = []
  let phraseCount: Int

  init(_ book: RuleBook) {
    func entry(_ name: String, _ kind: String, _ span: SourceSpan) -> Entry {
      let file = book.files[span.file]
      return Entry(
        name: name, kind: kind, file: file.name, line: file.location(at: span.start).line)
    }
    rules = book.rules.map { entry($0.name, "rule", $0.span) }
    companions = book.companions.map { entry($0.name, "companion", $0.span) }
    phraseCount = book.phrases.count
  }

  /// Counts a case that was answered.
  mutating func add(_ answer: Answer, _ record: CaseRecord, read by: Assistant) {
    for rule in Set(answer.exercised.rules) { rules[rule].cases.append(answer.id) }
    for companion in Set(answer.exercised.companions) {
      companions[companion].cases.append(answer.id)
    }
    guard let text = record.text else { return }
    for mention in by.read(text).mentions { metPhrases.insert(mention.phrase) }
  }

  var exercisedCount: Int { (rules + companions).count { !$0.cases.isEmpty } }
  var count: Int { rules.count + companions.count }
  var metPhraseCount: Int { metPhrases.count }

  /// Tenths of a percent of rules and companions, rounded down; all of nothing is everything.
  var permille: Int { count == 0 ? 1000 : exercisedCount * 1000 / count }
}

extension [RuleCoverage.Entry] {
  fileprivate var inFileOrder: Self {
    sorted { ($0.file, $0.line, $0.name) < ($1.file, $1.line, $1.name) }
  }
}

extension Int {
  /// Tenths of a percent as people write them: `81.4 %`.
  var asPercent: String { "\(self / 10).\(self % 10) %" }
}
