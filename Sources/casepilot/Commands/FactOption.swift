import CaseAssistant

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
