package import CodingRules

/// Why a given fact cannot be used.
package struct GivenFactProblem: Error, Hashable, Sendable {
  package var message: String
}

/// Facts that came with a case, checked against the book.
package struct GivenFacts: Hashable, Sendable {
  /// For every fact of the book the values that were given; nil where nothing was.
  package private(set) var values: [ValueSet?]

  package init(
    _ given: [CaseRecord.GivenFact], in book: RuleBook
  ) throws(GivenFactProblem) {
    try self.init(given, BookIndex(book))
  }

  /// Fails on a fact or a value that the book does not know, naming the closest one.
  init(
    _ given: [CaseRecord.GivenFact], _ index: BookIndex
  ) throws(GivenFactProblem) {
    values = Array(repeating: nil, count: index.book.facts.count)
    for item in given {
      guard let fact = index.fact(named: item.name) else {
        throw GivenFactProblem(
          message: "no fact named '\(item.name)'"
            + Self.suggestion(item.name, among: index.book.facts.map { $0.name }))
      }
      guard
        let chosen = index.values(named: item.value, of: fact)
          ?? index.book.facts[fact].values(named: item.value)
      else {
        throw GivenFactProblem(message: Self.unknownValue(item, of: index.book.facts[fact]))
      }
      let both = values[fact]?.intersection(chosen) ?? chosen
      guard !both.isEmpty else {
        throw GivenFactProblem(message: "the fact '\(item.name)' was given twice, differently")
      }
      values[fact] = both
    }
  }

  /// As far as hashing goes, few bits of many facts are as good as all.
  package func hash(into hasher: inout Hasher) {
    var sum: UInt64 = 0
    for value in values { sum = (sum ^ (value?.bits ?? 0)) &* 0x9E37_79B9_7F4A_7C15 }
    hasher.combine(sum ^ sum >> 32)
  }

  private static func unknownValue(_ item: CaseRecord.GivenFact, of fact: Fact) -> String {
    if case .number(let range, _) = fact.kind {
      return "the fact '\(item.name)' takes a whole number from \(range.lowerBound) to "
        + "\(range.upperBound), not '\(item.value)'"
    }
    let names = fact.values.map { $0.name } + fact.groups.map { $0.name }
    let close = suggestion(item.value, among: names)
    guard close.isEmpty else {
      return "the fact '\(item.name)' has no value '\(item.value)'" + close
    }
    return "the fact '\(item.name)' has no value '\(item.value)'; it takes "
      + names.joined(separator: ", ")
  }

  private static func suggestion(_ name: String, among names: [String]) -> String {
    closestName(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
  }
}
