import CodingRules

/// Puts an answer together from the drafts of its lines.
struct AnswerBuilder {
  let book: RuleBook
  let index: BookIndex
  let diagram: DecisionDiagram
  let date: CalendarDate
  let slices: CaseSlices
  var answer: Answer

  /// Adds the lines, what stands beside them, what is not reported and what is missing, and settles
  /// the verdict.
  mutating func add(_ drafts: [LineDraft]) {
    var coded = drafts.filter { code(of: $0) != nil }
    coded.sort { rank(of: $0) < rank(of: $1) }
    addLines(coded)
    for draft in drafts where isOutside(draft) { addOutside(draft) }
    let open = drafts.filter { code(of: $0) == nil && !isOutside($0) }
    for draft in open { addQuestions(of: draft) }
    answer.verdict = verdict(open: open)
    if answer.verdict != .coded { withdrawLines() }
  }

  /// Settles the verdict and the code of a case of one deed, and nothing else.
  mutating func addCode(of draft: LineDraft) {
    if let rule = draft.rule, let code = code(of: draft) {
      answer.verdict = .coded
      answer.lines = [
        Answer.Line(
          code: code, label: "", units: 1, modifiers: [], act: "", rule: book.rules[rule].name,
          because: "", sources: [], facts: [])
      ]
    } else {
      answer.verdict = verdict(open: isOutside(draft) ? [] : [draft])
    }
  }

  private func code(of draft: LineDraft) -> String? {
    draft.rule.flatMap { book.reportedCode(of: $0) }
  }

  private func rank(of draft: LineDraft) -> Int {
    code(of: draft).map { book.rank(of: $0) } ?? book.codes.count
  }

  /// Whether every rule still possible points out of the family.
  private func isOutside(_ draft: LineDraft) -> Bool {
    !draft.possibleRules.isEmpty
      && draft.possibleRules.allSatisfy { rule in
        if case .outside = book.rules[rule].outcome { return true }
        return false
      }
  }

  private func verdict(open: [LineDraft]) -> Verdict {
    if open.contains(where: { draft in
      if case .conflict = draft.decision.verdict { return true }
      return false
    }) {
      return .conflict
    }
    guard let first = answer.lines.first else { return open.isEmpty ? .noCode : .needsInfo }
    // What is open may turn out to be the primary code.
    let openRank = open.flatMap { $0.possibleRules }.compactMap { book.reportedCode(of: $0) }
      .map { book.rank(of: $0) }.min()
    if let openRank, openRank < book.rank(of: first.code) { return .needsInfo }
    return .coded
  }

  // MARK: - Lines

  private mutating func addLines(_ drafts: [LineDraft]) {
    var barred: [Answer.Companion] = []
    var parted = ValueSet.empty
    for draft in drafts {
      guard let rule = draft.rule, let code = code(of: draft) else { continue }
      if let inside = barred.first(where: { $0.code == code }) {
        addNotReported(draft, status: inside.kind.rawValue, because: inside.because)
        continue
      }
      let act = draft.deed.flatMap { $0.isPart ? $0.act : nil }
      let isFurther = act.map { parted.contains($0) } ?? false
      if !isFurther, answer.lines.contains(where: { $0.code == code }) { continue }
      if let act { parted.insert(act) }
      let beside = CompanionsOfLine(
        beside: code, facts: facts(of: draft, isFurther: isFurther), book: book, index, on: date)
      barred += beside.companions.filter { $0.kind == .bundled || $0.kind == .never }
      if answer.lines.isEmpty { answer.nearby = nearby(draft) }
      let line = Answer.Line(
        code: code, label: book.code(code)?.label ?? "", units: beside.units ?? 1,
        modifiers: beside.modifiers, act: draft.deed.map(actName) ?? "",
        rule: book.rules[rule].name, because: book.rules[rule].because,
        sources: index.sourcesOfRules[rule], facts: facts(of: draft, beside.shaping))
      answer.lines.append(line)
      answer.lines += beside.repeats.map { repeated(line, $0, of: draft) }
      answer.companions += beside.companions
      answer.review += book.rules[rule].reviews + beside.reviews
    }
    answer.companions = answer.companions.unique(besides: answer.lines.map { $0.code })
  }

  private mutating func withdrawLines() {
    answer.lines = []
    answer.companions = []
    answer.nearby = []
  }

  private func actName(_ deed: Deed) -> String {
    guard let fact = index.openingFact else { return "" }
    return book.facts[fact].values[deed.act].name
  }

  /// What is known of a line, with whether it is about a further place of its deed.
  private func facts(of draft: LineDraft, isFurther: Bool) -> PartialFacts {
    var facts = draft.facts
    if let fact = index.furtherFact, draft.findings[fact]?.how != .given,
      let value = book.facts[fact].values(named: isFurther ? "yes" : "no")
    {
      facts[fact] = value
    }
    return facts
  }

  /// The line on which the code of another stands again.
  private func repeated(
    _ line: Answer.Line, _ more: CompanionsOfLine.Repeat, of draft: LineDraft
  ) -> Answer.Line {
    var line = line
    line.units = 1
    line.modifiers = [more.modifier]
    line.because = book.companions[more.companion].because
    line.sources = index.sourcesOfCompanions[more.companion]
    line.facts = facts(of: draft, [more.companion])
    return line
  }

  /// The facts the decision and some companions rest on, with where they come from.
  private func facts(of draft: LineDraft, _ companions: [Int]) -> [Answer.Fact] {
    let conditions = companions.map { book.companions[$0].condition }
    let places = draft.deed.map { $0.isPart ? $0.places : [] } ?? []
    let used = book.facts.indices.filter { fact in
      draft.decision.used.contains(fact) || places.contains { $0.fact == fact }
        || conditions.contains { $0.reads(fact) }
    }
    return used.compactMap { fact in
      guard let finding = draft.findings[fact] else { return nil }
      // Whether a line is a further one shows in its place among the lines.
      if fact == index.furtherFact, finding.how != .given { return nil }
      let definition = book.facts[fact]
      let values = finding.possible.indices.map { definition.values[$0] }
      return Answer.Fact(
        fact: definition.name, value: values.map { $0.name }.joined(separator: "|"),
        label: values.map { $0.label }.joined(separator: " or "), how: finding.how,
        evidence: slices.quotes(finding.evidence))
    }
  }

  private func nearby(_ draft: LineDraft) -> [Answer.Nearby] {
    diagram.nearby(draft.facts, limit: 4).map { neighbor in
      Answer.Nearby(
        code: neighbor.code,
        differs: neighbor.changes.prefix(1).map { change in
          let fact = book.facts[change.fact]
          return Answer.Nearby.Difference(
            fact: fact.name, from: fact.values[change.from].name, to: fact.values[change.to].name)
        })
    }
  }

  // MARK: - What is not reported

  private mutating func addOutside(_ draft: LineDraft) {
    var codes: [String] = []
    var pointer = ""
    for rule in draft.possibleRules {
      guard case .outside(let found, let text) = book.rules[rule].outcome else { continue }
      for code in found where !codes.contains(code) { codes.append(code) }
      if pointer.isEmpty { pointer = text }
    }
    let because = draft.possibleRules.first.map { book.rules[$0].because } ?? ""
    addNotReported(
      draft, status: "outside", because: because + " Look at: " + pointer + ".", pointers: codes)
    if let rule = draft.rule { answer.review += book.rules[rule].reviews }
  }

  private mutating func addNotReported(
    _ draft: LineDraft, status: String, because: String?, pointers: [String] = []
  ) {
    let quotes = slices.quotes(index.openingFact.flatMap { draft.findings[$0]?.evidence } ?? [])
    answer.notReported.append(
      Answer.NotReported(
        mention: quotes.first?.text ?? draft.deed.map(actName) ?? "", status: status,
        because: because, pointers: pointers, evidence: quotes))
  }

  // MARK: - What is missing

  private mutating func addQuestions(of draft: LineDraft) {
    for rule in draft.possibleRules where draft.rule == rule {
      if case .query(let request) = book.rules[rule].outcome {
        answer.missing.append(Answer.Missing(fact: "record", question: request, choices: []))
        answer.review += book.rules[rule].reviews
      }
    }
    for fact in draft.decision.missing {
      let definition = book.facts[fact]
      guard !answer.missing.contains(where: { $0.fact == definition.name }) else { continue }
      answer.missing.append(
        Answer.Missing(
          fact: definition.name, question: definition.question,
          choices: choices(of: fact, in: draft)))
    }
  }

  private func choices(of fact: Int, in draft: LineDraft) -> [Answer.Choice] {
    let definition = book.facts[fact]
    return draft.facts[fact].indices.map { value in
      var facts = draft.facts
      facts[fact] = ValueSet([value])
      let rules: [Int]
      switch diagram.verdict(facts) {
      case .decided(let rule): rules = [rule]
      case .open(let possible), .conflict(let possible): rules = possible
      case .gap: rules = []
      }
      var codes: [String] = []
      for code in rules.compactMap({ book.reportedCode(of: $0) }) where !codes.contains(code) {
        codes.append(code)
      }
      return Answer.Choice(
        value: definition.values[value].name, label: definition.values[value].label, codes: codes)
    }
  }
}
