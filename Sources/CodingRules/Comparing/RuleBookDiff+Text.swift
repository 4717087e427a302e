extension RuleBookDiff {
  /// The comparison for people: how many cases change, then each change with its conditions.
  public var text: String {
    if isSameMeaning { return "same meaning\n" }
    var lines: [String] = []
    if changes.isEmpty {
      lines.append("every case keeps its outcome")
    }
    for change in changes {
      lines.append("\(change.from.text) -> \(change.to.text)")
      lines += description(of: change.cases)
      lines.append("  old rules: \(list(change.oldRules))")
      lines.append("  new rules: \(list(change.newRules))")
    }
    for change in companionChanges {
      lines.append("\(change.isAdded ? "+" : "-") beside \(change.line): \(change.effect)")
      lines += description(of: change.cases)
      lines.append("  \(change.isAdded ? "new" : "old") rules: \(list(change.companions))")
    }
    if !isReadAlike {
      lines.append("facts, phrases or notes that cases are read by have changed")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func description(of cases: Cases) -> [String] {
    var lines = [
      "  \(cases.count.grouped) of \(caseCount.grouped) combinations of facts\(period(cases))"
    ]
    lines += cases.cubes.map { "  when \($0.condition(facts))" }
    if !cases.isWhole { lines.append("  and in further cases") }
    if let first = cases.cubes.first { lines.append("  for example \(first.example(facts))") }
    return lines
  }

  private func period(_ cases: Cases) -> String {
    if cases.isAlways { return "" }
    return cases.dates.map { dates in
      (dates.from.map { " from \($0)" } ?? "") + (dates.until.map { " until \($0)" } ?? "")
    }.joined(separator: " and")
  }

  private func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: ", ")
  }
}

extension RuleBookDiff.Ending {
  /// What the book says, in words.
  public var text: String {
    switch self {
    case .outcome(let outcome): outcome.text
    case .gap: "no rule"
    case .conflict: "conflict"
    case .unknownValue: "no such value"
    }
  }
}
