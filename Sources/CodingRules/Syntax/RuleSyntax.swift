/// A rule as written; with `beside`, a companion.
struct RuleSyntax: Hashable, Sendable {
  var name: NameSyntax
  /// Index of the section it stands in.
  var section: Int?
  var when: ConditionSyntax?
  var beside: [NameSyntax]?
  var outcome: OutcomeSyntax?
  var effects: [EffectSyntax] = []
  var because: TextSyntax?
  var sources: [NameSyntax] = []
  var overrides: [NameSyntax] = []
  var dates = DatesSyntax()
  var reviews: [TextSyntax] = []
}

enum OutcomeSyntax: Hashable, Sendable {
  case report(NameSyntax)
  case outside(codes: [NameSyntax], pointer: TextSyntax)
  case query(TextSyntax)
}

enum EffectSyntax: Hashable, Sendable {
  case code(
    kind: CompanionEffect.Kind, codes: [NameSyntax], units: NumberSyntax?, modifier: NameSyntax?)
  case again(modifier: NameSyntax)
  case modifier(NameSyntax)
  case units(NumberSyntax)
}

indirect enum ConditionSyntax: Hashable, Sendable {
  case test(TestSyntax)
  case all([ConditionSyntax])
  case any([ConditionSyntax])
  case not(ConditionSyntax)
}

/// One comparison of a fact.
struct TestSyntax: Hashable, Sendable {
  enum Comparison: Hashable, Sendable {
    case isAny(of: [NameSyntax])
    case isNone(of: [NameSyntax])
    case atLeast(NumberSyntax)
    case atMost(NumberSyntax)
  }

  var fact: NameSyntax
  var comparison: Comparison
}
