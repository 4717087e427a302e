import CodingRules

/// Puts an answer together from the drafts of its lines.
struct AnswerBuilder {
  let memory: AnswerMemory
  let diagram: DiagramInEffect
  let date: CalendarDate
  let slices: CaseSlices
  var answer: Answer

  private var index: BookIndex { memory.index }
  private var book: RuleBook { memory.index.book }

  /// Adds the lines, what stands beside them, what is not reported and what is missing, and settles
  /// the verdict.
  mutating func add(_ drafts: [LineDraft]) {
    addLines(of: drafts)
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
          code: code.number, label: "", units: 1, modifiers: [], act: "",
          rule: book.rules[rule].name,
          because: "", sources: [], facts: [])
      ]
    } else {
      answer.verdict = verdict(open: isOutside(draft) ? [] : [draft])
    }
  }

  private func code(of draft: LineDraft) -> ReportedCode? {
    draft.rule.flatMap { index.codesOfRules[$0] }
  }

  /// Whether every rule still possible points out of the family.
  private func isOutside(_ draft: LineDraft) -> Bool {
    if let rule = draft.rule { return index.isOutside[rule] }
    let rules = draft.possibleRules
    return !rules.isEmpty && rules.allSatisfy { index.isOutside[$0] }
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
    let openRank = open.flatMap { $0.possibleRules }.compactMap { index.codesOfRules[$0]?.rank }
      .min()
    if let openRank, openRank < book.rank(of: first.code) { return .needsInfo }
    return .coded
  }

  // MARK: - Lines

  private mutating func addLines(of drafts: [LineDraft]) {
    var coded = drafts.indices.filter { code(of: drafts[$0]) != nil }
    if coded.count > 1 {
      coded.sort { (code(of: drafts[$0])?.rank ?? 0) < (code(of: drafts[$1])?.rank ?? 0) }
    }
    var besides: [CompanionsOfLine] = []
    var parted = ValueSet.empty
    for draft in coded.lazy.map({ drafts[$0] }) {
      guard let rule = draft.rule, let code = code(of: draft) else { continue }
      if let inside = besides.lazy.flatMap({ $0.companions }).first(where: {
        $0.code == code.number && ($0.kind == .bundled || $0.kind == .never)
      }) {
        addNotReported(draft, status: inside.kind.rawValue, because: inside.because)
        continue
      }
      let act = draft.deed.flatMap { $0.isPart ? $0.act : nil }
      let isFurther = act.map { parted.contains($0) } ?? false
      if !isFurther, answer.lines.contains(where: { $0.code == code.number }) { continue }
      if let act { parted.insert(act) }
      let beside = memory.beside(code, facts(of: draft, isFurther: isFurther), on: date)
      besides.append(beside)
      if answer.lines.isEmpty { answer.nearby = nearby(draft) }
      let line = Answer.Line(
        code: code.number, label: code.label, units: beside.units ?? 1,
        modifiers: beside.modifiers, act: draft.deed.map(actName) ?? "",
        rule: book.rules[rule].name, because: book.rules[rule].because,
        sources: index.sourcesOfRules[rule], facts: facts(of: draft, beside.shaping))
      answer.lines.append(line)
      answer.lines += beside.repeats.map { repeated(line, $0, of: draft) }
      answer.review += book.rules[rule].reviews + beside.reviews
    }
    answer.companions =
      besides.count == 1
      ? besides[0].alone
      : Answer.Companions(
        besides.flatMap { $0.companions }.unique(besides: answer.lines.map { $0.code }))
  }

  private mutating func withdrawLines() {
    answer.lines = []
    answer.companions = []
    answer.nearby = []
  }

  private func actName(_ deed: Deed) -> String {
    guard let fact = index.openingFact else { return "" }
    return index.words[fact].values[deed.act].name
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
    var facts: [Answer.Fact] = []
    for (fact, finding) in draft.findings.enumerated() {
      guard let finding,
        draft.decision.used.contains(fact) || places.contains(where: { $0.fact == fact })
          || conditions.contains(where: { $0.reads(fact) })
      else { continue }
      // Whether a line is a further one shows in its place among the lines.
      if fact == index.furtherFact, finding.how != .given { continue }
      let words = index.words[fact]
      facts.append(
        Answer.Fact(
          fact: words.name, value: words.names(of: finding.possible, joinedBy: "|"),
          label: words.labels(of: finding.possible, joinedBy: " or "), how: finding.how,
          evidence: finding.evidence.isEmpty ? [] : slices.quotes(finding.evidence)))
    }
    return facts
  }

  private func nearby(_ draft: LineDraft) -> [Answer.Nearby] {
    diagram.diagram.nearby(draft.facts, limit: 4, firstChangesOnly: true).map { neighbor in
      Answer.Nearby(
        code: neighbor.code,
        differs: neighbor.changes.map { change in
          let words = index.words[change.fact]
          return Answer.Nearby.Difference(
            fact: words.name, from: words.values[change.from].name, to: words.values[change.to].name
          )
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
      switch diagram.diagram.verdict(facts) {
      case .decided(let rule): rules = [rule]
      case .open(let possible), .conflict(let possible): rules = possible
      case .gap: rules = []
      }
      var codes: [String] = []
      for rule in rules {
        guard let code = index.codesOfRules[rule]?.number, !codes.contains(code) else { continue }
        codes.append(code)
      }
      return Answer.Choice(
        value: definition.values[value].name, label: definition.values[value].label, codes: codes)
    }
  }
}
