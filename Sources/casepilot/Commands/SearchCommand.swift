import CodingRules

/// Finds what of the rule set speaks of some words.
struct SearchCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "search"],
    abstract: "Find the codes, rules, values and phrases that speak of some words.",
    arguments: [
      .positional("words", "All of them must occur; letter case does not matter.", repeats: true),
      .rules,
    ])

  private let values: ArgumentValues
  private let words: [String]

  init(_ values: ArgumentValues) throws(UsageError) {
    self.values = values
    words = values.positionals.flatMap { $0.split(separator: " ") }.map { $0.lowercased() }
    if words.isEmpty {
      throw UsageError("There is no word to search for.", for: values.command)
    }
  }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let book = try session.ruleBook(values.value("rules"))
    var page = Page(width: session.terminal.width, style: session.style)
    let codes = book.codes.map { ($0.number, $0.label) }
    let rules =
      book.rules.map { ($0.name, book.text(of: $0.outcome) + ". " + $0.because) }
      + book.companions.map { ($0.name, $0.because) }
    let facts = book.facts.flatMap { fact in
      [(fact.name, fact.question)] + fact.values.map { ("\(fact.name)=\($0.name)", $0.label) }
    }
    write(codes, "Codes", to: &page)
    write(rules, "Rules", to: &page)
    write(facts, "Facts and values", to: &page)
    write(book.phrases.map { ($0.words, book.text(of: $0)) }, "Phrases", to: &page)
    session.output.write(
      page.text.isEmpty
        ? "Nothing in the rule set '\(book.name)' speaks of \(words.asAlternatives).\n"
        : page.text)
    return .done
  }

  private func write(_ rows: [(String, String)], _ title: String, to page: inout Page) {
    let hits = rows.filter { name, text in
      let whole = (name + " " + text).lowercased()
      return words.allSatisfy { whole.contains($0) }
    }
    guard !hits.isEmpty else { return }
    page.section(title)
    page.entries(hits.map { ($0.0, $0.1) })
  }
}
