extension Parser {
  private static let outcomes: [Keyword] = [.report, .outside, .query]
  private static let effects: [Keyword] = [
    .also, .bundled, .never, .check, .again, .modifier, .units,
  ]

  mutating func rule() {
    var rule = RuleSyntax(
      name: declaredName(of: .rule) { parser throws(Mistake) in
        try parser.newName("the name of the rule")
      })
    rule.section = tree.sections.indices.last
    let record = clauses(
      of: "rule",
      once: [.when, .beside] + Self.outcomes + [.because, .source, .overrides, .from, .until],
      many: Self.effects + [.review]
    ) { parser, keyword throws(Mistake) in
      try parser.ruleClause(keyword, &rule)
    }
    if record.first(.beside) == nil {
      checkRule(rule.name, record)
    } else {
      checkCompanion(rule.name, record)
    }
    checkReasons(rule.name, record)
    tree.rules.append(rule)
  }

  private mutating func ruleClause(
    _ keyword: Keyword, _ rule: inout RuleSyntax
  ) throws(Mistake) {
    switch keyword {
    case .when: rule.when = try condition()
    case .beside: rule.beside = try codes()
    case .report: rule.outcome = .report(try code())
    case .outside:
      let codes = at(.text) ? [] : try codes()
      rule.outcome = .outside(codes: codes, pointer: try text("where to look instead"))
    case .query: rule.outcome = .query(try text("what the record must say"))
    case .because: rule.because = try text("the reason")
    case .source: rule.sources = try names("the name of a source")
    case .overrides: rule.overrides = try names("the name of a rule")
    case .from: rule.dates.from = try date()
    case .until: rule.dates.until = try date()
    case .review: rule.reviews.append(try text("what to look at"))
    case .also: rule.effects.append(try effect(.report))
    case .bundled: rule.effects.append(try effect(.bundled))
    case .never: rule.effects.append(try effect(.never))
    case .check: rule.effects.append(try effect(.review))
    case .again:
      try expect(.modifier)
      rule.effects.append(.again(modifier: try name("a modifier")))
    case .modifier: rule.effects.append(.modifier(try name("a modifier")))
    default: rule.effects.append(.units(try number("a number of units")))
    }
  }

  /// Codes, and on the same line how many and with which modifier.
  private mutating func effect(_ kind: CompanionEffect.Kind) throws(Mistake) -> EffectSyntax {
    let codes = try codes()
    var units: NumberSyntax?
    var modifier: NameSyntax?
    while !current.startsLine {
      if units == nil, take(if: .units) {
        units = try number("a number of units")
      } else if modifier == nil, take(if: .modifier) {
        modifier = try name("a modifier")
      } else {
        break
      }
    }
    return .code(kind: kind, codes: codes, units: units, modifier: modifier)
  }

  private mutating func checkRule(_ name: NameSyntax, _ record: ClauseRecord) {
    let outcomes = record.seen.filter { Self.outcomes.contains($0.keyword) }
    let effects = record.seen.filter { Self.effects.contains($0.keyword) }
    if let first = outcomes.first {
      for other in outcomes where other.keyword != first.keyword {
        problems.append(.secondOutcome(other.keyword, at: other.span, first: first))
      }
    } else if effects.isEmpty, !record.hasUnknown {
      problems.append(.missing(list(Self.outcomes), "a rule", at: name.span))
    }
    if let effect = effects.first, !record.hasUnknown {
      problems.append(.effectWithoutLine(effect.keyword, at: effect.span))
    }
  }

  private mutating func checkCompanion(_ name: NameSyntax, _ record: ClauseRecord) {
    for clause in record.seen where Self.outcomes.contains(clause.keyword) {
      problems.append(.outcomeBeside(clause.keyword, at: clause.span))
    }
    if let overrides = record.first(.overrides) {
      problems.append(.outcomeBeside(.overrides, at: overrides.span))
    }
    let isEmpty = !record.seen.contains {
      Self.effects.contains($0.keyword) || $0.keyword == .review
        || Self.outcomes.contains($0.keyword)
    }
    if isEmpty, !record.hasUnknown {
      problems.append(
        .missing(list(Self.effects + [.review]), "a rule with 'beside'", at: name.span))
    }
  }

  private mutating func checkReasons(_ name: NameSyntax, _ record: ClauseRecord) {
    if record.lacks(.because) { problems.append(.missing("'because'", "a rule", at: name.span)) }
    if record.lacks(.source) {
      problems.append(.missingSource(at: name.span))
    }
  }
}

extension Diagnostic {
  fileprivate static func secondOutcome(
    _ keyword: Keyword, at span: SourceSpan, first: (keyword: Keyword, span: SourceSpan)
  ) -> Diagnostic {
    Diagnostic(
      .repeatedClause, "a second outcome in one rule: '\(keyword.rawValue)'", at: span,
      notes: [Note("the first is '\(first.keyword.rawValue)'", at: first.span)])
  }

  fileprivate static func effectWithoutLine(
    _ keyword: Keyword, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .misplacedClause, "'\(keyword.rawValue)' stands only in a rule with 'beside'", at: span,
      notes: [Note("'beside' names the codes whose line this is about")])
  }

  fileprivate static func outcomeBeside(_ keyword: Keyword, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .misplacedClause, "'\(keyword.rawValue)' does not stand in a rule with 'beside'", at: span,
      notes: [Note("such a rule adds to a line that another rule reports")])
  }

  fileprivate static func missingSource(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .missingSource, "expected 'source' in a rule before its end", at: span,
      notes: [Note("every rule names what it rests on, if only a source of your own")])
  }
}
