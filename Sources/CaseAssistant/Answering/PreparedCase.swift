package import CodingRules

/// A case whose deeds and facts are found and nothing of which is decided, so that it can be answered
/// under one rule set after another.
package struct PreparedCase: Sendable {
  /// What a text leaves beside facts.
  struct Text: Sendable {
    var slices: CaseSlices
    var reading: CaseReading
    var done: [Deed]
    var notDone: [DeedNotDone]
  }

  package let record: CaseRecord
  package let date: CalendarDate
  var deeds: [FactGatherer.Gathered] = []
  /// Nil for a case of facts only.
  var text: Text?
  /// What was given, in a case of facts only.
  var given: GivenFacts?
  /// Why the record is no case.
  var problem: String?

  init(record: CaseRecord, date: CalendarDate) {
    self.record = record
    self.date = date
  }

  /// What is known of each deed and of each of its places, over the facts of the book.
  package func facts(_ book: RuleBook) -> [PartialFacts] {
    if problem != nil { return [] }
    return deeds.flatMap { [$0.whole] + $0.parts }.map { PartialFacts(book.facts, $0.findings) }
  }

  /// Everything found in the text; nil for a case of facts only.
  package var reading: CaseReading? { text?.reading }
}

extension PartialFacts {
  init(_ facts: [Fact], _ findings: [FactFinding?]) {
    self.init(facts)
    for (fact, finding) in findings.enumerated() {
      if let finding { self[fact] = finding.possible }
    }
  }
}
