/// The words of the language. They are words like any other except where they stand for something:
/// declarations and clauses begin with theirs at the start of a line.
enum Keyword: String, CaseIterable, Hashable, Sendable {
  // Declarations; `source` is a clause as well.
  case rulebook, use, source, fact, code, rule, section, phrases
  // Clauses.
  case edition
  case asOf = "as"
  case covers, notice
  case value, group, precedence, silence, nearest, opens, parts, measured
  case from, until
  case addOn = "add-on"
  case when, beside, report, outside, query, because, overrides, review
  case also, bundled, never, check, again, units, modifier
  // Words inside them.
  case of, means, nothing, number, to
  case yesNo = "yes/no"
  case prior, a, line, lines
  case and, or, not, `is`, at, least, most, states, suggests, yes, no, wins, unless, near

  /// All of them, in the order in which `Names` numbers them.
  static let list = allCases

  static let declarations: [Keyword] = [
    .rulebook, .use, .source, .fact, .code, .rule, .section, .phrases,
  ]

  var opensDeclaration: Bool {
    switch self {
    case .rulebook, .use, .source, .fact, .code, .rule, .section, .phrases: true
    case .edition, .asOf, .covers, .notice, .value, .group, .precedence, .silence, .nearest, .opens,
      .parts, .measured, .from, .until, .addOn, .when, .beside, .report, .outside, .query, .because,
      .overrides, .review, .also, .bundled, .never, .check, .again, .units, .modifier, .of,
      .means, .nothing, .number, .to, .yesNo, .prior, .a, .line, .lines, .and, .or, .not, .is, .at,
      .least,
      .most,
      .states, .suggests, .yes, .no, .wins, .unless, .near:
      false
    }
  }

  var opensClause: Bool {
    switch self {
    case .source, .edition, .asOf, .covers, .notice, .value, .group, .precedence, .silence,
      .nearest, .opens,
      .parts, .measured, .from, .until, .addOn, .when, .beside, .report, .outside, .query, .because,
      .overrides, .review, .also, .bundled, .never, .check, .again, .units, .modifier:
      true
    case .rulebook, .use, .fact, .code, .rule, .section, .phrases, .of, .means, .nothing, .number,
      .to, .yesNo, .prior, .a, .line, .lines, .and, .or, .not, .is, .at, .least, .most, .states,
      .suggests,
      .yes, .no, .wins, .unless, .near:
      false
    }
  }

  /// Words that would make a condition ambiguous if they named something.
  var isReserved: Bool { self == .and || self == .or || self == .not }
}
