extension RuleBookChecker {
  /// The condition with every name resolved; tests that cannot be are reported and hold always, so
  /// that the condition is as wide as it can be meant.
  mutating func resolve(_ syntax: ConditionSyntax) -> Condition {
    switch syntax {
    case .test(let test): return resolve(test)
    case .all(let parts): return .all(parts.map { resolve($0) })
    case .any(let parts): return .any(parts.map { resolve($0) })
    case .not(let part):
      let known = unresolvedTests
      let condition = resolve(part)
      return unresolvedTests > known ? .always : .not(condition)
    }
  }

  private mutating func resolve(_ test: TestSyntax) -> Condition {
    guard let index = resolve(test.fact, in: factNames, .fact, .unknownFact) else {
      unresolvedTests += 1
      return .always
    }
    let fact = facts[index]
    switch test.comparison {
    case .isAny(let words):
      return resolve(words, of: fact, index) { $0 }
    case .isNone(let words):
      return resolve(words, of: fact, index) { fact.fact.all.subtracting($0) }
    case .atLeast(let number):
      return compare(index, test, number) { $0.lowerBound >= number.value }
    case .atMost(let number):
      return compare(index, test, number) { $0.upperBound <= number.value }
    }
  }

  private mutating func resolve(
    _ words: [NameSyntax], of fact: FactInProgress, _ index: Int, _ allowed: (ValueSet) -> ValueSet
  ) -> Condition {
    reportRepeated(words)
    var values = ValueSet.empty
    var isWhole = true
    for word in words {
      if let known = resolve(word, of: fact) {
        values = values.union(known)
      } else {
        isWhole = false
      }
    }
    if !isWhole { unresolvedTests += 1 }
    return isWhole ? .test(fact: index, allowed: allowed(values)) : .always
  }

  private mutating func compare(
    _ index: Int, _ test: TestSyntax, _ number: NumberSyntax,
    _ holds: (ClosedRange<Int>) -> Bool
  ) -> Condition {
    let fact = facts[index]
    guard case .number(let range, let cells) = fact.fact.kind else {
      if fact.isComplete || !fact.fact.values.isEmpty {
        diagnostics.append(.wrongComparison(fact.fact.name, at: number.span, test.fact.span))
      }
      unresolvedTests += 1
      return .always
    }
    guard range.contains(number.value) else {
      if fact.isComplete {
        diagnostics.append(
          .numberOutOfRange("\(number.value)", fact.fact.name, range, at: number.span))
      }
      unresolvedTests += 1
      return .always
    }
    return .test(fact: index, allowed: ValueSet(cells.indices.filter { holds(cells[$0]) }))
  }

  /// Both conditions together, flat where they are conjunctions.
  func joined(_ first: Condition, _ second: Condition) -> Condition {
    switch (first, second) {
    case (.always, let other), (let other, .always): other
    case (.all(let left), .all(let right)): .all(left + right)
    case (.all(let left), let right): .all(left + [right])
    case (let left, .all(let right)): .all([left] + right)
    case (let left, let right): .all([left, right])
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongComparison(
    _ fact: String, at number: SourceSpan, _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .wrongComparison, "expected 'is' and values of '\(fact)' before a number",
      at: SourceSpan(file: span.file, start: span.start, end: number.end),
      label: "'\(fact)' is not a number")
  }
}
