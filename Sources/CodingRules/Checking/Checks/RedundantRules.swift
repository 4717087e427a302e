extension Examination {
  /// Rules without which every case keeps its outcome, on every date. They are found from the end of
  /// the book, each as if those already found were gone, so all of them can go together.
  ///
  /// Only for books without overlaps: otherwise "keeps its outcome" has no clear meaning.
  mutating func redundantRules() -> [Diagnostic] {
    let outcomeOf = book.outcomeNumbers
    var alike = Array(repeating: [Int](), count: book.rules.count)
    for (rule, outcome) in outcomeOf.enumerated() { alike[outcome].append(rule) }
    let bounds = book.rules.map { ConditionBounds($0.condition, book.facts) }
    var gone = Array(repeating: false, count: book.rules.count)
    var findings: [Diagnostic] = []
    for rule in book.rules.indices.reversed() where everApplies(rule) {
      let peers = alike[outcomeOf[rule]].filter {
        $0 != rule && !gone[$0] && bounds[$0].meets(bounds[rule])
      }
      guard !peers.isEmpty else { continue }
      gone[rule] = true
      let nearby = book.rules.indices.filter { bounds[$0].meets(bounds[rule]) }
      gone[rule] = changesNothing(without: rule, gone, among: nearby)
      if gone[rule] { findings.append(.redundantRule(book, rule, saying: peers)) }
    }
    return findings
  }

  /// Whether the cases of `rule`, the last that is gone, keep their outcomes; only the rules `nearby`
  /// have cases in common with it.
  private mutating func changesNothing(
    without rule: Int, _ gone: [Bool], among nearby: [Int]
  ) -> Bool {
    let holds = holds(rule)
    for interval in intervals where interval.rules.contains(sorted: rule) {
      let rules = nearby.filter { interval.rules.contains(sorted: $0) && !gone[$0] }
      let before = outcomes(of: (rules + [rule]).sorted(), where: holds)
      if before != outcomes(of: rules, where: holds) { return false }
    }
    return true
  }

  /// The outcomes, by number, that some rules give where a set holds.
  private mutating func outcomes(
    of rules: [Int], where set: CaseSpace.Diagram
  ) -> CaseSpace.Diagram {
    var splitting = RuleSplitting(book, rules: rules, in: &space)
    let decisions = splitting.diagram(in: &space)
    let outcomeOf = splitting.outcomeOf
    let numbered = space.relabeled(decisions) { label in
      RuleSplitting.rule(of: label).map { outcomeOf[$0] + 2 } ?? label
    }
    return space.mask(numbered, set)
  }
}

extension Diagnostic {
  fileprivate static func redundantRule(
    _ book: RuleBook, _ rule: Int, saying others: [Int]
  ) -> Diagnostic {
    let span = book.rules[rule].span
    let isNamed = book.rules.contains { $0.overrides.contains(rule) }
    let edit = isNamed || book.files.isEmpty ? nil : book.files[span.file].removingLines(at: span)
    return Diagnostic(
      .redundantRule, "without '\(book.rules[rule].name)' every case keeps its outcome",
      at: book.rules[rule].span,
      notes: others.prefix(3).map {
        Note("'\(book.rules[$0].name)' says the same", at: book.rules[$0].span)
      } + [Note("remove it, unless its reason or its sources are to be quoted")],
      // Not unasked: its reason goes with it.
      fixIts: edit.map {
        [FixIt("remove '\(book.rules[rule].name)'", replace: $0.span, with: $0.replacement)]
      } ?? [])
  }
}
