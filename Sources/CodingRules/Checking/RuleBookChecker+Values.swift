extension RuleBookChecker {
  /// Everything the words stand for together.
  mutating func resolve(_ words: [NameSyntax], of fact: FactInProgress) -> ValueSet {
    reportRepeated(words)
    var values = ValueSet.empty
    for word in words { values = values.union(resolve(word, of: fact) ?? .empty) }
    return values
  }

  /// A value and not a group of several.
  mutating func singleValue(_ word: NameSyntax, of fact: FactInProgress) -> Int? {
    guard let values = resolve(word, of: fact) else { return nil }
    if values.count > 1 {
      diagnostics.append(.groupForValue(text(word), fact.fact.name, at: word.span))
    }
    return values.single
  }

  /// What a word stands for: a value, a group, or the cell of a number.
  mutating func resolve(_ word: NameSyntax, of fact: FactInProgress) -> ValueSet? {
    if let values = fact.values[word.symbol] { return values }
    if case .number(let range, let cells) = fact.fact.kind {
      guard let number = number(word, within: range, of: fact) else { return nil }
      return cells.firstIndex { $0.contains(number) }.map { ValueSet([$0]) }
    }
    if fact.isComplete, !unread.contains(word.symbol) {
      diagnostics.append(
        .unknownValue(
          text(word), fact.fact.name, at: word.span,
          closest: closest(to: word, among: fact.words), words: fact.words.map(names.text)))
    }
    return nil
  }

  private mutating func number(
    _ word: NameSyntax, within range: ClosedRange<Int>, of fact: FactInProgress
  ) -> Int? {
    let written = text(word)
    guard written.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      diagnostics.append(.wrongComparison(number: written, fact.fact.name, at: word.span))
      return nil
    }
    guard let number = Int(written), range.contains(number) else {
      if fact.isComplete {
        diagnostics.append(.numberOutOfRange(written, fact.fact.name, range, at: word.span))
      }
      return nil
    }
    return number
  }
}

extension Diagnostic {
  static func numberOutOfRange(
    _ number: String, _ fact: String, _ range: ClosedRange<Int>, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .numberOutOfRange,
      "expected a number from \(range.lowerBound) to \(range.upperBound) before '\(number)'",
      at: span, label: "never a value of '\(fact)'")
  }

  fileprivate static func wrongComparison(
    number word: String, _ fact: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .wrongComparison, "expected a number before '\(word)'", at: span,
      label: "'\(fact)' is a number")
  }

  fileprivate static func groupForValue(
    _ group: String, _ fact: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .unknownValue, "expected one value of '\(fact)' before the group '\(group)'", at: span,
      label: "stands for several values")
  }

  fileprivate static func unknownValue(
    _ value: String, _ fact: String, at span: SourceSpan, closest: NameGuess?, words: [String]
  ) -> Diagnostic {
    let isShort = closest == nil && (1...8).contains(words.count)
    return Diagnostic(
      .unknownValue, "no value named '\(value)' of '\(fact)'", at: span,
      label: "not a value or group of this fact",
      notes: isShort ? [Note("it has " + list(words.map { "'\($0)'" }, "and"))] : [],
      fixIts: closest.map { [.didYouMean($0, at: span)] } ?? [])
  }
}
