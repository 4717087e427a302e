package import CodingRules

/// A book with what answering looks up in it again and again, worked out once.
///
/// It is a class because every case of every thread uses it: keeping one count is cheap, and counts
/// that threads share are not.
package final class BookIndex: Sendable {
  let book: RuleBook
  /// The fact that opens a line; nil when none does.
  let openingFact: Int?
  /// The fact that says whether a line is about a further place of a deed; nil when none does.
  let furtherFact: Int?
  /// For each rule the sources it cites.
  let sourcesOfRules: [[Answer.Source]]
  /// For each companion rule the sources it cites.
  let sourcesOfCompanions: [[Answer.Source]]
  /// For each rule the code it reports; nil for a pointer or a query.
  let codesOfRules: [ReportedCode?]
  /// For each rule whether it points out of the family.
  let isOutside: [Bool]
  private let factsByName: [String: Int]
  /// For each fact its words.
  let words: [FactWords]

  package init(_ book: RuleBook) {
    self.book = book
    openingFact = book.facts.firstIndex { $0.opensLine }
    furtherFact = book.facts.firstIndex { $0.measure == "further-line" }
    let sources = book.sources.map {
      Answer.Source(name: $0.name, title: $0.title, address: $0.address)
    }
    sourcesOfRules = book.rules.map { $0.sources.map { sources[$0] } }
    sourcesOfCompanions = book.companions.map { $0.sources.map { sources[$0] } }
    var codes: [String: ReportedCode] = [:]
    codesOfRules = book.rules.indices.map { rule in
      guard let number = book.reportedCode(of: rule) else { return nil }
      if let known = codes[number] { return known }
      let code = ReportedCode(number, ordinal: codes.count, in: book)
      codes[number] = code
      return code
    }
    isOutside = book.rules.map { rule in
      if case .outside = rule.outcome { return true }
      return false
    }
    var factsByName: [String: Int] = [:]
    for (index, fact) in book.facts.enumerated().reversed() { factsByName[fact.name] = index }
    self.factsByName = factsByName
    words = book.facts.map { FactWords($0) }
  }

  func fact(named name: String) -> Int? { factsByName[name] }

  /// The value or the group of a fact; nil also for a number within a cell.
  func values(named name: String, of fact: Int) -> ValueSet? { words[fact].valuesByName[name] }
}

/// What a fact and its values are called.
final class FactWords: Sendable {
  let name: String
  let values: [Fact.Value]
  /// The values and groups by name.
  let valuesByName: [String: ValueSet]

  init(_ fact: Fact) {
    name = fact.name
    values = fact.values
    var valuesByName: [String: ValueSet] = [:]
    for group in fact.groups.reversed() { valuesByName[group.name] = group.values }
    for (index, value) in fact.values.enumerated().reversed() {
      valuesByName[value.name] = ValueSet([index])
    }
    self.valuesByName = valuesByName
  }

  func names(of chosen: ValueSet, joinedBy separator: String) -> String {
    if let only = chosen.single { return values[only].name }
    return chosen.indices.map { values[$0].name }.joined(separator: separator)
  }

  func labels(of chosen: ValueSet, joinedBy separator: String) -> String {
    if let only = chosen.single { return values[only].label }
    return chosen.indices.map { values[$0].label }.joined(separator: separator)
  }
}

/// A code that rules report, with what stands beside it whatever the case.
final class ReportedCode: Sendable {
  let number: String
  /// Its place among the codes that rules report.
  let ordinal: Int
  let label: String
  /// Where the code stands among the lines of an answer.
  let rank: Int
  /// The companion rules that name the code, in book order.
  let companions: [CompanionTest]

  init(_ number: String, ordinal: Int, in book: RuleBook) {
    self.number = number
    self.ordinal = ordinal
    label = book.code(number)?.label ?? ""
    rank = book.rank(of: number)
    companions = book.companions.indices.filter { book.companions[$0].codes.contains(number) }
      .map { CompanionTest($0, of: book) }
  }
}

/// When a companion rule has a say.
struct CompanionTest: Sendable {
  /// The index of the rule in the book.
  let number: Int
  let effective: EffectiveDates
  private let condition: Condition
  /// The condition as a list of tests of different facts, all of which must hold: as most of them
  /// are, and then nothing need be tried. Nil where it is more.
  private let tests: [(fact: Int, allowed: ValueSet)]?

  init(_ number: Int, of book: RuleBook) {
    self.number = number
    effective = book.companions[number].effective
    condition = book.companions[number].condition
    tests = condition.separateTests
  }

  func truth(in facts: PartialFacts) -> Truth {
    guard let tests else { return condition.truth(in: facts) }
    var truth = Truth.yes
    for test in tests {
      let possible = facts[test.fact]
      if possible.intersection(test.allowed).isEmpty { return .no }
      if !possible.isSubset(of: test.allowed) { truth = .unknown }
    }
    return truth
  }
}

extension Condition {
  /// The tests all of which the condition asks for, each of another fact; nil where it is no such list.
  fileprivate var separateTests: [(fact: Int, allowed: ValueSet)]? {
    switch self {
    case .always: return []
    case .test(let fact, let allowed): return [(fact, allowed)]
    case .any, .not: return nil
    case .all(let parts):
      var tests: [(fact: Int, allowed: ValueSet)] = []
      for part in parts {
        guard let more = part.separateTests else { return nil }
        for test in more {
          if tests.contains(where: { $0.fact == test.fact }) { return nil }
          tests.append(test)
        }
      }
      return tests
    }
  }
}
