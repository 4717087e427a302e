import CaseAssistant
import CodingRules

/// An answer as a coder reads it: the code first, then what it rests on, what goes with it, what
/// nearly won, and what to look at.
struct AnswerText {
  let answer: Answer
  var page: Page

  init(_ answer: Answer, width: Int, style: TextStyle = .plain) {
    self.answer = answer
    page = Page(width: width, style: style)
  }

  /// The whole answer, ending with a line end.
  static func render(_ answer: Answer, width: Int, style: TextStyle = .plain) -> String {
    var text = AnswerText(answer, width: width, style: style)
    text.write()
    return text.page.text
  }

  private mutating func write() {
    switch answer.verdict {
    case .coded: for line in answer.lines { write(line) }
    case .needsInfo: page.heading("The record does not say enough for a code.")
    case .noCode: page.heading("No code of this family is reportable.")
    case .conflict: page.heading("The case contradicts itself; no code until that is settled.")
    case .invalid: page.heading("This is no case that can be answered.")
    }
    if let problem = answer.problem { page.paragraph(problem.message) }
    if answer.verdict != .coded { for line in answer.lines { write(line) } }
    writeMissing()
    writeCompanions()
    writeNearby()
    writeNotReported()
    writeList("Look at this before it goes out", answer.review)
    writeSources()
    writeFooter()
  }

  private mutating func write(_ line: Answer.Line) {
    page.heading(line.billed, line.label)
    page.paragraph(line.because)
    page.space()
    page.entries(line.facts.map { ($0.fact, words(on: $0)) })
  }

  private func words(on fact: Answer.Fact) -> String {
    var words = fact.label.isEmpty ? fact.value : fact.label
    if !fact.evidence.isEmpty {
      words += " - " + fact.evidence.map { "\"\($0.text.onOneLine)\"" }.joined(separator: ", ")
    }
    let isSilent = fact.evidence.isEmpty && fact.how == .implied
    return words + (isSilent ? " (not mentioned)" : " (\(fact.how))")
  }
}

// MARK: - What goes with the lines

extension AnswerText {
  private mutating func writeCompanions() {
    let kinds: [(CompanionEffect.Kind, String)] = [
      (.report, "Also report"), (.bundled, "Included, not reported separately"),
      (.never, "Never beside it"), (.review, "Check"),
    ]
    for (kind, title) in kinds {
      let companions = answer.companions.filter { $0.kind == kind }
      guard !companions.isEmpty else { continue }
      page.section(title)
      for group in companions.grouped(by: \.because) {
        page.item(
          group.elements.map(\.billed).joined(separator: ", ") + ": " + group.key)
      }
    }
  }

  private mutating func writeNearby() {
    guard !answer.nearby.isEmpty else { return }
    page.section("What would change the code")
    page.entries(
      answer.nearby.map { nearby in
        let differences = nearby.differs.map { "\($0.fact) were \($0.to), not \($0.from)" }
        return (nearby.code, "if " + differences.joined(separator: " and "))
      })
  }

  private mutating func writeNotReported() {
    guard !answer.notReported.isEmpty else { return }
    page.section("Seen and not reported")
    for seen in answer.notReported {
      let quotes = seen.evidence.map { "\"\($0.text.onOneLine)\"" }
      let mention = quotes.isEmpty ? seen.mention.onOneLine : quotes.joined(separator: ", ")
      var words = mention.isEmpty ? seen.status : "\(mention): \(seen.status)"
      if let because = seen.because { words += ". " + because }
      if !seen.pointers.isEmpty { words += " See " + seen.pointers.joined(separator: ", ") + "." }
      page.item(words)
    }
  }

  private mutating func writeList(_ title: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    page.section(title)
    for text in texts { page.item(text) }
  }
}

// MARK: - Questions, sources, footer

extension AnswerText {
  /// The first question in full, for it settles most; the others by name.
  private mutating func writeMissing() {
    guard let first = answer.missing.first else { return }
    page.section(first.question)
    for group in first.choices.grouped(by: \.codes) {
      page.paragraph(group.key.isEmpty ? "no code of this family" : group.key.asChoice)
      page.entries(group.elements.map { ($0.value, $0.label) }, indent: 4)
    }
    if !first.choices.isEmpty {
      page.space()
      page.paragraph("When you know it, ask again with --fact \(first.fact)=VALUE.")
    }
    guard answer.missing.count > 1 else { return }
    page.section("What may matter then")
    page.entries(answer.missing.dropFirst().map { ($0.fact, $0.question) })
  }

  private mutating func writeSources() {
    let reported = answer.companions.filter { $0.kind == .report }
    var seen: [Answer.Source] = []
    for source in answer.lines.flatMap(\.sources) + reported.flatMap(\.sources)
    where !seen.contains(source) {
      seen.append(source)
    }
    guard !seen.isEmpty || !answer.lines.isEmpty else { return }
    page.section("Rules and sources")
    var rules: [String] = []
    for line in answer.lines where !rules.contains(line.rule) { rules.append(line.rule) }
    if !rules.isEmpty { page.item("rule " + rules.joined(separator: ", ")) }
    for source in seen {
      page.item("\(source.title)\(source.address.isEmpty ? "" : " \(source.address)")")
    }
  }

  private mutating func writeFooter() {
    let ruleSet = answer.ruleSet
    page.space()
    page.footer(
      "Rule set \(ruleSet.name) \(ruleSet.edition)"
        + (ruleSet.lexicon == nil ? "" : " with words of your own")
        + ", date of service \(answer.dateOfService).")
    page.footer(ruleSet.notice)
  }
}

extension Sequence {
  /// The elements that share a key, together, in the order in which the keys come up.
  fileprivate func grouped<Key: Hashable>(
    by key: (Element) -> Key
  ) -> [(key: Key, elements: [Element])] {
    var places: [Key: Int] = [:]
    var groups: [(key: Key, elements: [Element])] = []
    for element in self {
      let key = key(element)
      if let place = places[key] {
        groups[place].elements.append(element)
      } else {
        places[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
