import CodingRules

extension BookText {
  /// All the book says about a code; false when it says nothing.
  mutating func write(code number: String) -> Bool {
    let declared = book.code(number)
    let rules = book.rules.filter { $0.outcome.codes.contains(number) }
    let beside = book.companions.filter { $0.codes.contains(number) }
    let companions = book.companions.filter { rule in
      rule.effects.contains { $0.codes.contains(number) }
    }
    guard declared != nil || !rules.isEmpty || !companions.isEmpty || !beside.isEmpty else {
      return false
    }
    page.heading(number, declared?.label ?? "named by the rules, not reported by them")
    if let declared { write(declared) }
    writeRules(rules.filter { $0.outcome == .report(code: number) }, "Reported by")
    writeRules(rules.filter { $0.outcome != .report(code: number) }, "Pointed to by")
    writeCompanions("Beside it", beside) { $0.keyword + " " + $0.words }
    writeCompanions("Itself beside other codes", companions) { effect in
      effect.codes.contains(number) ? effect.keyword : nil
    }
    writeSources(declared?.sources ?? [])
    page.space()
    page.footer(book.notice)
    return true
  }

  private mutating func write(_ code: Code) {
    if code.effective != .always { page.paragraph("Valid \(code.effective.text).") }
    if !code.addOnTo.isEmpty {
      page.paragraph("An add-on, only beside \(code.addOnTo.joined(separator: ", ")).")
    }
  }

  private mutating func writeRules(_ rules: [Rule], _ title: String) {
    guard !rules.isEmpty else { return }
    page.section(title)
    page.entries(rules.map { ($0.name, $0.because) })
  }

  private mutating func writeCompanions(
    _ title: String, _ rules: [CompanionRule], _ words: (CompanionEffect) -> String?
  ) {
    guard !rules.isEmpty else { return }
    page.section(title)
    page.entries(
      rules.map { rule in
        let effects = rule.effects.compactMap(words).joined(separator: "; ")
        let codes = title == "Beside it" ? "" : " (\(rule.codes.joined(separator: ", ")))"
        return (rule.name, (effects.isEmpty ? "" : effects + codes + ": ") + rule.because)
      })
  }
}

extension Outcome {
  /// The codes it names.
  var codes: [String] {
    switch self {
    case .report(let code): [code]
    case .outside(let codes, _): codes
    case .query: []
    }
  }
}

extension CompanionEffect {
  /// The codes it names.
  var codes: [String] {
    switch self {
    case .code(_, let codes, _, _): codes
    case .again, .modifier, .units: []
    }
  }
}
