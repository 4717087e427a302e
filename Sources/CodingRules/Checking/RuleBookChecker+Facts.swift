/// A fact on its way into the book, with the table that resolves its words.
struct FactInProgress {
  var fact: Fact
  var syntax: FactSyntax
  /// Values and groups by name; for numbers, words become cells by their value.
  var values: [Symbol: ValueSet] = [:]
  /// The names in the order of declaration, for suggestions.
  var words: [Symbol] = []
  var isComplete: Bool
}

extension RuleBookChecker {
  mutating func declareFacts() {
    for tree in trees {
      for syntax in tree.facts {
        if let earlier = factNames.declare(syntax.name, as: facts.count) {
          reportDuplicate(syntax.name, "fact", earlier: earlier)
        }
        let fact = begun(syntax)
        facts.append(fact)
      }
    }
  }

  /// The fact with its values and groups; numbers get theirs when all conditions are known.
  private mutating func begun(_ syntax: FactSyntax) -> FactInProgress {
    var progress = FactInProgress(
      fact: Fact(
        name: text(syntax.name),
        question: syntax.question?.text ?? "", kind: .choice, values: [],
        opensLine: syntax.opensLine, nearestWins: syntax.nearestWins,
        measure: syntax.measure.map(text), span: syntax.name.span),
      syntax: syntax, isComplete: syntax.isComplete)
    switch syntax.kind {
    case .choice: declareChoice(&progress)
    case .yesNo:
      progress.fact.kind = .yesNo
      for (index, word) in [Keyword.no, .yes].enumerated() {
        progress.fact.values.append(Fact.Value(name: word.rawValue, label: word.rawValue))
        progress.values[names.symbol(word)] = ValueSet([index])
        progress.words.append(names.symbol(word))
      }
    case .number(let low, let high):
      if high.value < low.value {
        diagnostics.append(
          .reversedRange("a number from \(low.value) up", "\(high.value)", at: high.span))
        progress.isComplete = false
      }
      let range = low.value...max(low.value, high.value)
      progress.fact.kind = .number(range: range, cells: [range])
    }
    return progress
  }

  private mutating func declareChoice(_ progress: inout FactInProgress) {
    var table = NameTable()
    for value in progress.syntax.values {
      if let earlier = table.declare(value.name, as: progress.fact.values.count) {
        reportDuplicate(value.name, "value of this fact", earlier: earlier)
      } else if progress.fact.values.count == 64 {
        diagnostics.append(.tooManyValues("values", at: value.name.span))
        progress.isComplete = false
        return
      } else {
        progress.values[value.name.symbol] = ValueSet([progress.fact.values.count])
        progress.fact.values.append(
          Fact.Value(
            name: text(value.name), label: value.label?.text ?? "", prior: value.prior?.value))
      }
    }
    progress.words = table.declared
    for group in progress.syntax.groups {
      if let earlier = table.declare(group.name, as: 0) {
        reportDuplicate(group.name, "value or group of this fact", earlier: earlier)
      }
      declare(group, &progress)
    }
    progress.words = table.declared
  }

  private mutating func declare(_ group: FactSyntax.Group, _ progress: inout FactInProgress) {
    let values = resolve(group.values, of: progress)
    if progress.values[group.name.symbol] == nil {
      progress.values[group.name.symbol] = values
      progress.fact.groups.append(Fact.Group(name: text(group.name), values: values))
    }
  }

  /// Precedence and silence, which name values of the fact.
  mutating func finishFacts() {
    for index in facts.indices {
      let fact = facts[index]
      reportRepeated(fact.syntax.precedence)
      for name in fact.syntax.precedence {
        if let value = singleValue(name, of: fact), !facts[index].fact.precedence.contains(value) {
          facts[index].fact.precedence.append(value)
        }
      }
      if let name = fact.syntax.silence {
        facts[index].fact.silence = singleValue(name, of: fact)
      }
      guard let deeds = facts.first(where: { $0.fact.opensLine }) else { continue }
      if !fact.syntax.silenceUnless.isEmpty {
        facts[index].fact.silenceUnless = resolve(fact.syntax.silenceUnless, of: deeds)
      }
      if !fact.syntax.partsLinesOf.isEmpty {
        facts[index].fact.partsLinesOf = resolve(fact.syntax.partsLinesOf, of: deeds)
      }
    }
  }
}

extension Diagnostic {
  static func tooManyValues(_ what: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .tooManyValues, "expected at most 64 \(what) of a fact before this one", at: span,
      notes: [Note("two facts that each settle a part of the question say it better")])
  }
}
