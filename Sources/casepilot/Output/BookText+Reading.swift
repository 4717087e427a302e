import CaseAssistant

extension BookText {
  /// A rule by which cases are read: what it makes of a mention, and the words it goes by.
  mutating func write(_ rule: ReadingRuleEntry, _ tables: ReadingTables) {
    page.heading(rule.name, "a rule of reading: \(rule.category.rawValue)")
    page.space()
    var rows: [(name: String, words: String)] = []
    if let act = rule.act { rows.append(("an act", "becomes \(act.rawValue)")) }
    if let finding = rule.finding { rows.append(("a finding", "becomes \(finding.rawValue)")) }
    if let direction = rule.direction { rows.append(("looks", direction.words)) }
    if let reach = rule.reach { rows.append(("reaches", reach.words)) }
    if !rule.example.isEmpty { rows.append(("example", rule.example)) }
    page.entries(rows)
    guard let cue = tables.cues.first(where: { $0.name == rule.name }) else { return }
    page.section("Words")
    page.paragraph(cue.wordings.joined(separator: ", "))
  }
}

extension ReadingTables.Direction {
  fileprivate var words: String {
    switch self {
    case .forward: "at what follows"
    case .backward: "at what stands before"
    case .both: "both ways"
    case .modal: "at what follows, or with a predicate after it at what stands before"
    case .pseudo: "at nothing: it keeps the shorter cues inside it from speaking"
    case .end: "at nothing: it ends the reach of the cues around it"
    }
  }
}

extension ReadingTables.Reach {
  fileprivate var words: String {
    switch self {
    case .near: "the noun right beside it, and the list that begins there"
    case .list: "the noun that follows, and the list that begins with it, over its commas"
    case .clause: "as far as its clause"
    case .sentence: "the whole sentence"
    case .story: "the act told of before it, until another outcome of that act is told"
    case .hint: "the whole sentence, and only where no other cue and no section decides"
    case .next: "only what stands right beside it"
    case .value: "the label whose value it is"
    }
  }
}
