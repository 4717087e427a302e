extension RuleBookChecker {
  mutating func resolveRules() {
    for tree in trees {
      let sections = tree.sections.map { section in
        let known = unresolvedTests
        let condition = section.condition.map { resolve($0) } ?? .always
        return (condition: condition, isWhole: unresolvedTests == known)
      }
      for rule in tree.rules {
        let known = unresolvedTests
        let shared = rule.section.map { sections[$0] } ?? (.always, true)
        let condition = joined(shared.condition, rule.when.map { resolve($0) } ?? .always)
        declare(rule, condition, rule.places(in: tree))
        if !shared.isWhole || unresolvedTests > known { unresolvedRules.insert(rule.name.span) }
      }
    }
    for index in rules.indices { resolveOverrides(of: index) }
    reportCycles()
  }

  private mutating func declare(
    _ rule: RuleSyntax, _ condition: Condition, _ places: RulePlaces
  ) {
    let isCompanion = rule.beside != nil
    let other = isCompanion ? ruleNames : companionNames
    let earlier =
      isCompanion
      ? companionNames.declare(rule.name, as: companions.count)
      : ruleNames.declare(rule.name, as: rules.count)
    if let earlier = earlier ?? other.span(of: rule.name) {
      reportDuplicate(rule.name, "rule", earlier: earlier)
    }
    let dates = effective(rule.dates) ?? .always
    let sources = resolveSources(rule.sources)
    let name = text(rule.name)
    let reviews = rule.reviews.map { $0.text }
    if let beside = rule.beside {
      companions.append(
        CompanionRule(
          name: name, codes: resolveCodes(beside), condition: condition,
          effects: rule.effects.map { resolve($0) }, because: rule.because?.text ?? "",
          sources: sources, effective: dates, reviews: reviews, span: rule.name.span))
      companions[companions.count - 1].places = places
    } else {
      rules.append(
        Rule(
          name: name, condition: condition, outcome: resolve(rule.outcome),
          because: rule.because?.text ?? "", sources: sources, effective: dates, reviews: reviews,
          span: rule.name.span))
      rules[rules.count - 1].places = places
      overrides.append(rule.overrides)
    }
  }

  /// An outcome that could not be read is stood in for; the book is not sound then anyway.
  private mutating func resolve(_ outcome: OutcomeSyntax?) -> Outcome {
    switch outcome {
    case .report(let code): .report(code: resolveCodes([code]).first ?? "")
    case .outside(let codes, let pointer):
      .outside(codes: numbers(codes), pointer: pointer.text)
    case .query(let text): .query(text.text)
    case nil: .query("")
    }
  }

  private mutating func resolve(_ effect: EffectSyntax) -> CompanionEffect {
    switch effect {
    case .code(let kind, let codes, let units, let modifier):
      .code(
        kind: kind, codes: numbers(codes), units: units?.value,
        modifier: modifier.map(text))
    case .again(let modifier): .again(modifier: text(modifier))
    case .modifier(let name): .modifier(text(name))
    case .units(let number): .units(number.value)
    }
  }

  private mutating func resolveOverrides(of index: Int) {
    reportRepeated(overrides[index])
    for name in overrides[index] {
      if companionNames[name] != nil, ruleNames[name] == nil {
        diagnostics.append(.companionOverridden(text(name), at: name.span))
      } else if let other = resolve(name, in: ruleNames, .rule, .unknownRule),
        !rules[index].overrides.contains(other)
      {
        rules[index].overrides.append(other)
        rules[index].overrideSpans.append(name.span)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func companionOverridden(
    _ name: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .unknownRule, "expected a rule with an outcome before '\(name)'", at: span,
      label: "only adds to the line of another rule")
  }
}
