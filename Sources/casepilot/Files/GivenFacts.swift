import CaseAssistant
import CodingRules

extension ArgumentValues {
  /// The facts given with `--fact`, split at the sign but not yet checked against a rule set.
  func facts() throws(UsageError) -> [CaseRecord.GivenFact] {
    var facts: [CaseRecord.GivenFact] = []
    for text in values("fact") {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw UsageError(
          "The value '\(text)' is not of the form name=value.", for: command,
          about: command.option(named: "fact"))
      }
      facts.append(CaseRecord.GivenFact(name: String(parts[0]), value: String(parts[1])))
    }
    return facts
  }
}

extension RuleBook {
  /// What is wrong with a fact that was given, or nil when the book knows its name and its value.
  func complaint(about given: CaseRecord.GivenFact) -> String? {
    guard let index = fact(named: given.name) else {
      return "No fact is named '\(given.name)'."
        + suggestion(for: given.name, among: facts.map(\.name))
    }
    let fact = facts[index]
    guard fact.values(named: given.value) == nil else { return nil }
    let refusal = "The value '\(given.value)' is invalid for the fact '\(fact.name)'."
    if case .number(let range, _) = fact.kind {
      return refusal
        + " Please provide a whole number from \(range.lowerBound) to \(range.upperBound)."
    }
    let names = fact.values.map(\.name)
    let words = names + fact.groups.map(\.name)
    return refusal + suggestion(for: given.value, among: words)
      + " Please provide one of \(names.asAlternatives)."
  }
}
