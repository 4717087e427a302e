import CodingRules

extension BookComparison {
  private static let mostWords = 10
  private static let mostRules = 6

  /// The comparison for people.
  func text(in session: Session) -> String {
    var page = Page(width: session.terminal.width, style: session.style)
    if isSame { page.section("same meaning") }
    if let sharedDates {
      page.paragraph("Compared on the dates both cover: \(sharedDates.text).")
    }
    var heading = ""
    for change in rules.changes where !change.isOfValues {
      let title = "\(change.from.short) -> \(change.to.short)"
      if title != heading { page.heading(title) }
      heading = title
      write(
        change.cases, change.cases.share, old: change.oldRules, new: change.newRules, to: &page)
    }
    for values in ValueMove.all(rules, old.book, new.book) { page.section(values) }
    for move in CompanionMove.all(rules.companionChanges) {
      page.heading(move.title)
      write(
        move.cases, move.share, move.conditions, old: move.oldRules, new: move.newRules, to: &page)
    }
    writeQuestions(to: &page)
    write(wording.book, "Rule set", to: &page)
    write(wording.facts, "Facts", to: &page)
    write(wording.phrases, "Phrases", to: &page)
    write(wording.codes, "Codes", to: &page)
    write(wording.rules, "Reasons and sources of rules", to: &page)
    write(wording.sources, "Sources", to: &page)
    write(cases, to: &page)
    if let summary { page.section(summary) }
    return page.text
  }

  /// How much differs, in one line.
  private var summary: String? {
    let changes = rules.changes.filter { !$0.isOfValues }
    guard let first = changes.first?.cases.share else { return nil }
    let sum = changes.dropFirst().reduce(first) { $0 + $1.cases.share }
    let groups = Set(changes.map { "\($0.from.short) -> \($0.to.short)" }).count
    let kinds = groups == 1 ? "1 kind of change" : "\(groups) kinds of change"
    return "\(kinds), \(sum.text(rules.facts))"
  }

  private func write(
    _ cases: RuleBookDiff.Cases, _ share: CaseShare, _ conditions: [CaseCube]? = nil,
    old: [String], new: [String], to page: inout Page
  ) {
    let period = cases.isAlways ? "" : ", " + cases.dates.map { $0.text }.joined(separator: " and ")
    page.paragraph(share.text(rules.facts) + period)
    for cube in conditions ?? cases.cubes
    where cube.allowed != rules.facts.map({ $0.all }) {
      page.item("when " + cube.condition(rules.facts))
    }
    if conditions == nil, !cases.isWhole { page.item("and in further cases") }
    let (before, after) = (self.old.references(old), self.new.references(new))
    if let cube = cases.cubes.first {
      page.paragraph("such as " + witness(of: cube, before + after))
    }
    write(before, "was by", to: &page)
    write(after, "now by", to: &page)
  }

  /// One case, as far as the description and the rules look at it.
  private func witness(of cube: CaseCube, _ references: [RuleReference]) -> String {
    let texts = rules.facts.indices.filter { fact in
      let name = rules.facts[fact].name
      return cube.allowed[fact] != rules.facts[fact].all
        || [old.book, new.book].contains { book in
          guard let place = book.fact(named: name) else { return false }
          return references.contains { $0.condition.reads(place) }
        }
    }.map { rules.facts[$0].statement(of: cube.someCase[$0]) }
    return texts.isEmpty ? "any case" : texts.joined(separator: ", ")
  }

  private func write(_ references: [RuleReference], _ lead: String, to page: inout Page) {
    for rule in references.prefix(Self.mostRules) {
      let sources = rule.sources.map { $0.name }.joined(separator: ", ")
      page.paragraph("\(lead) \(rule.name) (\(rule.file):\(rule.line)), source \(sources)")
    }
    if references.count > Self.mostRules {
      page.paragraph("and \(references.count - Self.mostRules) more rules")
    }
  }

  private func write(_ entries: [WordingDiff.Entry], _ title: String, to page: inout Page) {
    guard !entries.isEmpty else { return }
    page.section("\(title): \(entries.count) \(entries.count == 1 ? "difference" : "differences")")
    for entry in entries.prefix(Self.mostWords) {
      switch (entry.old, entry.new) {
      case (let old?, let new?):
        page.item("\(entry.name): was \(old); now \(new)")
      case (let old?, nil): page.item("no longer \(entry.name): \(old)")
      case (nil, let new): page.item("new \(entry.name): \(new ?? "")")
      }
    }
    if entries.count > Self.mostWords {
      page.paragraph("and \(entries.count - Self.mostWords) more; '--format json' has them all")
    }
  }

  private func writeQuestions(to page: inout Page) {
    guard !questions.changes.isEmpty else { return }
    let count = questions.changes.count
    page.section("Next questions: \(count) \(count == 1 ? "difference" : "differences")")
    for change in questions.changes.prefix(Self.mostWords) {
      let known = change.known.isEmpty ? "nothing known" : change.known.joined(separator: ", ")
      page.item("\(known): \(change.old ?? "decided") -> \(change.new ?? "decided")")
    }
    if questions.changes.count > Self.mostWords {
      page.paragraph(
        "and \(questions.changes.count - Self.mostWords) more; '--format json' has them all")
    }
    if !questions.isWhole { page.paragraph("later questions were not compared") }
  }

  private func write(_ cases: CaseMoves?, to page: inout Page) {
    guard let cases else { return }
    page.section(cases.summary)
    for move in cases.moves {
      let rules = "\(list(move.oldRules)) -> \(list(move.newRules))"
      page.item("\(move.id): \(move.old) -> \(move.new) (\(rules))")
      for part in move.parts.dropFirst(move.old == move.new ? 0 : 1) {
        page.paragraph("  \(part.name): \(part.difference)")
      }
    }
  }

  private func list(_ rules: [String]) -> String {
    rules.isEmpty ? "no line" : rules.joined(separator: ", ")
  }
}

extension CaseMoves {
  fileprivate var summary: String {
    "\(moves.count) of \(count) \(count == 1 ? "case" : "cases") \(moves.count == 1 ? "moves" : "move")"
  }
}

extension RuleBookDiff.Ending {
  /// The code alone where there is one, else what the rule says.
  var short: String {
    if case .outcome(.report(let code)) = self { return code }
    return text
  }
}
