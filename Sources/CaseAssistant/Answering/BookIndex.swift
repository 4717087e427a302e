package import CodingRules

/// What answering looks up in a book again and again, worked out once.
package struct BookIndex: Sendable {
  /// The fact that opens a line; nil when none does.
  let openingFact: Int?
  /// The fact that says whether a line is about a further place of a deed; nil when none does.
  let furtherFact: Int?
  /// For each rule the sources it cites.
  let sourcesOfRules: [[Answer.Source]]
  /// For each companion rule the sources it cites.
  let sourcesOfCompanions: [[Answer.Source]]
  private let factsByName: [String: Int]
  private let valuesByName: [[String: ValueSet]]

  package init(_ book: RuleBook) {
    openingFact = book.facts.firstIndex { $0.opensLine }
    furtherFact = book.facts.firstIndex { $0.measure == "further-line" }
    let sources = book.sources.map {
      Answer.Source(name: $0.name, title: $0.title, address: $0.address)
    }
    sourcesOfRules = book.rules.map { $0.sources.map { sources[$0] } }
    sourcesOfCompanions = book.companions.map { $0.sources.map { sources[$0] } }
    var factsByName: [String: Int] = [:]
    for (index, fact) in book.facts.enumerated().reversed() { factsByName[fact.name] = index }
    self.factsByName = factsByName
    valuesByName = book.facts.map { fact in
      var values: [String: ValueSet] = [:]
      for group in fact.groups.reversed() { values[group.name] = group.values }
      for (index, value) in fact.values.enumerated().reversed() {
        values[value.name] = ValueSet([index])
      }
      return values
    }
  }

  func fact(named name: String) -> Int? { factsByName[name] }

  /// The value or the group of a fact; nil also for a number within a cell.
  func values(named name: String, of fact: Int) -> ValueSet? { valuesByName[fact][name] }
}
