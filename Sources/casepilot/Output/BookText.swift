import CaseAssistant
import CodingRules

/// What a rule book says about one of its names, laid out for reading.
struct BookText {
  let book: RuleBook
  var page: Page

  init(_ book: RuleBook, in session: Session) {
    self.book = book
    page = Page(width: session.terminal.width, style: session.style)
  }

  mutating func write(_ rule: Rule) {
    page.heading(rule.name, book.text(of: rule.outcome))
    page.paragraph(rule.because)
    page.space()
    var rows = rows(rule.condition, rule.effective)
    if !rule.overrides.isEmpty {
      let names = rule.overrides.map { book.rules[$0].name }
      rows.append(("overrides", names.joined(separator: ", ")))
    }
    page.entries(rows)
    writeReviews(rule.reviews)
    writeSources(rule.sources)
  }

  mutating func write(_ rule: CompanionRule) {
    page.heading(rule.name, "beside \(rule.codes.joined(separator: ", "))")
    page.paragraph(rule.because)
    page.space()
    page.entries(
      rows(rule.condition, rule.effective) + rule.effects.map { ($0.keyword, $0.words) })
    writeReviews(rule.reviews)
    writeSources(rule.sources)
  }

  private func rows(
    _ condition: Condition, _ dates: EffectiveDates
  ) -> [(name: String, words: String)] {
    let when = ("when", book.text(of: condition))
    return dates == .always ? [when] : [when, ("holds", dates.text)]
  }

  mutating func write(_ fact: Fact) {
    page.heading(fact.name, fact.question)
    page.space()
    switch fact.kind {
    case .number(let range, _):
      page.paragraph("A whole number from \(range.lowerBound) to \(range.upperBound).")
    case .choice, .yesNo:
      page.entries(fact.values.map { ($0.name, $0.label) })
    }
    page.entries(fact.groups.map { ($0.name, "any of " + names($0.values, of: fact)) })
    page.space()
    if let silence = fact.silence {
      page.paragraph("A record that does not mention it means '\(fact.values[silence].name)'.")
    }
    if fact.opensLine { page.paragraph("Each deed stated makes a line of its own.") }
    if !fact.partsLinesOf.isEmpty {
      page.paragraph("One deed done in several of these values makes a line for each.")
    }
    let users = book.rules.filter { rule in
      book.fact(named: fact.name).map { rule.condition.reads($0) } ?? false
    }
    if !users.isEmpty {
      page.section("Rules that ask for it")
      page.paragraph(users.map(\.name).joined(separator: ", "))
    }
  }

  private func names(_ values: ValueSet, of fact: Fact) -> String {
    values.indices.map { fact.values[$0].name }.joined(separator: ", ")
  }

  mutating func writeReviews(_ reviews: [String]) {
    guard !reviews.isEmpty else { return }
    page.section("Look at this before it goes out")
    for review in reviews { page.item(review) }
  }

  mutating func writeSources(_ sources: [Int]) {
    guard !sources.isEmpty else { return }
    page.section("Sources")
    for index in sources {
      let source = book.sources[index]
      page.item("\(source.title)\(source.address.isEmpty ? "" : " \(source.address)")")
    }
  }
}

extension RuleBook {
  func text(of outcome: Outcome) -> String {
    switch outcome {
    case .report(let number): "report \(number)" + (code(number).map { " \($0.label)" } ?? "")
    case .outside(let codes, let pointer):
      "outside this family: " + (codes.isEmpty ? "" : codes.joined(separator: ", ") + " ")
        + pointer
    case .query(let question): "query: \(question)"
    }
  }
}

extension RuleBook {
  /// What a phrase says, as the rule language writes it.
  func text(of phrase: Phrase) -> String {
    if phrase.claims.isEmpty { return "means nothing" }
    return phrase.claims.map { claim in
      let fact = facts[claim.fact]
      return "\(claim.strength) \(fact.name) \(fact.values[claim.value].name)"
    }.joined(separator: ", ")
  }
}

extension CompanionEffect {
  /// The word of the rule language that has this effect.
  var keyword: String {
    switch self {
    case .code(.report, _, _, _): "also"
    case .code(.bundled, _, _, _): "bundled"
    case .code(.never, _, _, _): "never"
    case .code(.review, _, _, _): "check"
    case .again: "again"
    case .modifier: "modifier"
    case .units: "units"
    }
  }

  var words: String {
    switch self {
    case .code(_, let codes, let units, let modifier):
      codes.joined(separator: ", ") + (units.map { " units \($0)" } ?? "")
        + (modifier.map { " modifier \($0)" } ?? "")
    case .again(let modifier): "modifier \(modifier)"
    case .modifier(let name): name
    case .units(let count): "\(count)"
    }
  }
}
