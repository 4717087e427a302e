extension RuleSyntax {
  /// Where the parts of the rule stand; its section is one of the tree's.
  func places(in tree: FileSyntax) -> RulePlaces {
    var places = RulePlaces()
    let shared = section.flatMap { tree.sections[$0].condition }?.testSpans ?? []
    places.tests = shared + (when?.testSpans ?? [])
    places.outcome = outcome?.spans ?? []
    places.overrides = overrides.map { $0.span }
    places.from = dates.from?.span
    places.until = dates.until?.span
    places.codes = beside?.map { $0.span } ?? []
    places.effects = effects.map { $0.spans }
    return places
  }
}

extension ConditionSyntax {
  /// The tests in the order in which they are read.
  fileprivate var testSpans: [SourceSpan] {
    switch self {
    case .test(let test): [test.span]
    case .all(let parts), .any(let parts): parts.flatMap { $0.testSpans }
    case .not(let part): part.testSpans
    }
  }
}

extension TestSyntax {
  /// From the fact to the last word it is compared with.
  fileprivate var span: SourceSpan {
    let end =
      switch comparison {
      case .isAny(let words), .isNone(let words): words.last?.span.end ?? fact.span.end
      case .atLeast(let number), .atMost(let number): number.span.end
      }
    return SourceSpan(file: fact.span.file, start: fact.span.start, end: end)
  }
}

extension OutcomeSyntax {
  fileprivate var spans: [SourceSpan] {
    switch self {
    case .report(let code): [code.span]
    case .outside(let codes, let pointer):
      codes.isEmpty ? [pointer.span] : codes.map { $0.span }
    case .query(let text): [text.span]
    }
  }
}

extension EffectSyntax {
  fileprivate var spans: [SourceSpan] {
    switch self {
    case .code(_, let codes, _, _): codes.map { $0.span }
    case .again(let name), .modifier(let name): [name.span]
    case .units(let number): [number.span]
    }
  }
}
