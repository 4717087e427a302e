import CodingRules

extension Explanation {
  init(of read: ReadCase, in text: String, under book: RuleBook, by reader: CaseReader) {
    let slices = CaseSlices(text)
    let rules = reader.rules
    let uses = ClaimUses(book, read)
    sections = read.reading.sections.map { section in
      Section(
        kind: section.kind, heading: section.heading.map { slices.quote($0) },
        range: section.range)
    }
    sentences = read.reading.sentences.map { sentence in
      Sentence(
        quote: slices.quote(sentence.range), section: sentence.section, isAside: sentence.isAside)
    }
    mentions = read.reading.mentions.map { mention in
      let phrase = book.phrases[mention.phrase]
      return Mention(
        quote: slices.quote(mention.range), phrase: phrase.words, status: mention.status,
        isRoute: mention.role == .route,
        cue: mention.cue.flatMap { Self.cue($0, rules, slices) }, sentence: mention.sentence,
        claims: phrase.claims.map { claim in
          let fact = book.facts[claim.fact]
          return Claim(
            fact: fact.name, value: fact.values[claim.value].name, strength: claim.strength,
            use: uses.use(of: claim, by: mention))
        })
    }
    measurements = read.reading.measurements.map { measured in
      Measured(name: measured.name, value: measured.value, quote: slices.quote(measured.range))
    }
    deeds = read.drafts.compactMap { Self.deed($0, slices, book) }
    notDone = read.notDone.map { NotDone(mention: $0.mention, status: $0.status) }
  }

  private static func cue(
    _ cue: CueMatch, _ rules: [ReadingRuleEntry], _ slices: CaseSlices
  ) -> Cue? {
    guard let rule = rules.first(where: { $0.name == cue.name }) else { return nil }
    return Cue(
      rule: rule, quote: cue.range.map { slices.quote($0) }, field: cue.field,
      until: cue.until.map { slices.quote($0) })
  }

  private static func deed(_ draft: LineDraft, _ slices: CaseSlices, _ book: RuleBook) -> Deed? {
    guard let deed = draft.deed, let act = book.facts.firstIndex(where: { $0.opensLine }) else {
      return nil
    }
    let facts = draft.findings.enumerated().compactMap { index, finding -> Fact? in
      let isUsed = draft.decision.used.contains(index)
      guard let finding, isUsed || !finding.evidence.isEmpty else { return nil }
      let fact = book.facts[index]
      return Fact(
        fact: fact.name,
        value: finding.possible.indices.map { fact.values[$0].name }.joined(separator: "|"),
        how: finding.how, isUsed: isUsed, evidence: slices.quotes(finding.evidence))
    }
    return Deed(
      act: book.facts[act].values[deed.act].name, how: deed.how, wasStopped: deed.wasStopped,
      mentions: deed.mentions, rule: draft.rule.map { book.rules[$0].name }, facts: facts)
  }
}

extension CaseReader {
  /// The rules of reading, each with the name by which explanations call it.
  package var rules: [ReadingRuleEntry] { ReadingRuleEntry.all(tables) }
}
