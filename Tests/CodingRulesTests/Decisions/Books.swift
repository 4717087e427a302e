@testable import CodingRules

/// Small books built in code.
enum Books {
  static let nowhere = SourceSpan(file: 0, start: 0, end: 0)

  static func date(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(year: 2026, month: 1, day: 1)!
  }

  static let today = date("2026-06-01")

  static func fact(_ name: String, _ values: String...) -> Fact {
    fact(name, values: values)
  }

  static func fact(_ name: String, values: [String]) -> Fact {
    Fact(
      name: name, question: "Which \(name)?", kind: .choice,
      values: values.map { Fact.Value(name: $0, label: $0) }, span: nowhere)
  }

  static func rule(
    _ name: String, _ condition: Condition, _ outcome: Outcome, overrides: [Int] = [],
    effective: EffectiveDates = .always
  ) -> Rule {
    Rule(
      name: name, condition: condition, outcome: outcome, because: "Because.", sources: [0],
      overrides: overrides, effective: effective, span: nowhere)
  }

  static func book(
    _ facts: [Fact], _ rules: [Rule], codes: [Code] = [], companions: [CompanionRule] = [],
    phrases: [Phrase] = []
  ) -> RuleBook {
    RuleBook(
      name: "test", edition: "1", asOf: today,
      covers: EffectiveDates(from: date("2026-01-01"), until: date("2026-12-31")), notice: "",
      facts: facts, codes: codes,
      sources: [Citation(name: "own", title: "", address: "", span: nowhere)], rules: rules,
      companions: companions, phrases: phrases, files: [SourceFile(name: "test.rules", text: "")])
  }
}

extension Condition {
  /// The fact has one of the values.
  static func fact(_ fact: Int, _ values: Int...) -> Condition {
    .test(fact: fact, allowed: ValueSet(values))
  }
}
