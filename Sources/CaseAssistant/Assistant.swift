public import CodingRules

/// Reads cases and answers them under one rule book.
public struct Assistant: Sendable {
  public let book: RuleBook
  /// The digest of the meaning of the book, as answers carry it.
  public let digest: String
  /// The digest of the pages of a site's own words; nil without any.
  private let digestOfWords: String?
  package let reader: CaseReader
  private let finder: DeedFinder?
  private let gatherer: FactGatherer
  private let index: BookIndex
  /// The numbers of the codes of the book.
  private let codes: Set<String>
  private let diagrams: [(effective: EffectiveDates, diagram: DecisionDiagram)]

  /// Compiles the book for every interval of its edition. Do it once and answer many cases.
  public init(_ book: RuleBook) { self.init(book, tables: .builtIn, digestOfWords: nil) }

  /// As above, with a site's own words taken in; `digestOfWords` is that of the pages they stand on.
  package init(_ words: SiteWords, digestOfWords: String?) {
    self.init(words.book, tables: words.tables, digestOfWords: digestOfWords)
  }

  private init(_ book: RuleBook, tables: ReadingTables, digestOfWords: String?) {
    self.book = book
    self.digestOfWords = digestOfWords
    digest = MeaningDigest(book).hex
    reader = CaseReader(book, tables: tables)
    diagrams = book.effectiveIntervals.map { interval in
      (interval, DecisionDiagram(compiling: book, on: interval.from ?? book.asOf))
    }
    gatherer = FactGatherer(book)
    index = BookIndex(book)
    codes = Set(book.codes.map { $0.number })
    finder = DeedFinder(book, reportable: Self.reportableActs(of: book, diagrams.last?.diagram))
  }

  /// Answers one case. Never fails: what is wrong with a record is told in the answer.
  public func answer(_ record: CaseRecord) -> Answer { answer(record, codesOnly: false) }

  /// Answers one case; with `codesOnly`, a case of facts gets its verdict and its code and no more.
  package func answer(_ record: CaseRecord, codesOnly: Bool) -> Answer {
    work(record, codesOnly: codesOnly).answer
  }

  /// Answers one case and tells how its text was read; nothing to tell of a case without text.
  package func explain(_ record: CaseRecord) -> (answer: Answer, reading: Explanation?) {
    let (answer, read) = work(record, explaining: true)
    guard let read, let text = record.text else { return (answer, nil) }
    return (answer, Explanation(of: read, in: text, under: book, by: reader))
  }

  private func work(
    _ record: CaseRecord, codesOnly: Bool = false, explaining: Bool = false
  ) -> (answer: Answer, read: ReadCase?) {
    let date = record.dateOfService ?? book.asOf
    guard let diagram = diagram(on: date) else {
      return (invalid(record, outOfEdition(date)), nil)
    }
    let given: GivenFacts
    do throws(GivenFactProblem) {
      given = try GivenFacts(record.facts, in: book, index)
    } catch {
      return (invalid(record, error.message), nil)
    }
    let text = record.text ?? ""
    if record.facts.isEmpty && text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
      return (invalid(record, "the case is empty: it has neither text nor facts"), nil)
    }
    var builder = AnswerBuilder(
      book: book, index: index, diagram: diagram, date: date, slices: CaseSlices(text),
      answer: blank(record, .noCode))
    guard record.text != nil else {
      let draft = factsOnly(given, diagram, codesOnly: codesOnly)
      if codesOnly { builder.addCode(of: draft) } else { builder.add([draft]) }
      return (builder.answer, nil)
    }
    var reading = reader.read(text, explaining: explaining)
    reading.markCodeTalk(in: builder.slices, codes: codes)
    let found = finder?.deeds(in: reading) ?? (done: [], notDone: [])
    let drafts = drafts(of: found.done, in: reading, given: given, diagram: diagram)
    builder.add(drafts)
    builder.addNotDone(found.notDone, in: reading)
    builder.noteSilence(found.done, found.notDone)
    return (builder.answer, ReadCase(reading: reading, drafts: drafts, notDone: found.notDone))
  }

  /// Everything found in a text before any fact is concluded from it.
  package func read(_ text: String) -> CaseReading { reader.read(text) }

  package func diagram(on date: CalendarDate) -> DecisionDiagram? {
    diagrams.first { $0.effective.contains(date) }?.diagram
  }

  // MARK: - Drafts

  private func factsOnly(
    _ given: GivenFacts, _ diagram: DecisionDiagram, codesOnly: Bool
  ) -> LineDraft {
    let findings = given.values.map { values in
      values.map { FactFinding(possible: $0, how: .given, evidence: []) }
    }
    let act = index.openingFact.flatMap { given.values[$0]?.single }
    let deed = act.map { Deed(act: $0, mentions: [], how: .given, wasStopped: false) }
    return LineDraft(
      deed: deed, findings: findings, book: book, diagram: diagram, codesOnly: codesOnly)
  }

  private func drafts(
    of done: [Deed], in reading: CaseReading, given: GivenFacts, diagram: DecisionDiagram
  ) -> [LineDraft] {
    var deeds = done
    if let fact = index.openingFact, let act = given.values[fact]?.single {
      let mentions = done.first { $0.act == act }?.mentions ?? []
      deeds = [Deed(act: act, mentions: mentions, how: .given, wasStopped: false)]
    }
    let claims = gatherer.claims(in: reading)
    return deeds.map { deed in
      var findings = gatherer.findings(for: deed, among: done, claims: claims, in: reading)
      for (fact, values) in given.values.enumerated() {
        guard let values else { continue }
        findings[fact] = FactFinding(possible: values, how: .given, evidence: [])
      }
      return LineDraft(deed: deed, findings: findings, book: book, diagram: diagram)
    }
  }

  private static func reportableActs(of book: RuleBook, _ diagram: DecisionDiagram?) -> ValueSet {
    guard let fact = book.facts.firstIndex(where: { $0.opensLine }), let diagram else {
      return .empty
    }
    var acts = ValueSet.empty
    for act in book.facts[fact].values.indices {
      var facts = PartialFacts(book.facts)
      facts[fact] = ValueSet([act])
      let rules: [Int]
      switch diagram.verdict(facts) {
      case .decided(let rule): rules = [rule]
      case .open(let possible), .conflict(let possible): rules = possible
      case .gap: rules = []
      }
      if rules.contains(where: { book.reportedCode(of: $0) != nil }) { acts.insert(act) }
    }
    return acts
  }

  // MARK: - Answers without lines

  private func blank(_ record: CaseRecord, _ verdict: Verdict) -> Answer {
    Answer(
      id: record.id, verdict: verdict, lines: [], companions: [], notReported: [], missing: [],
      nearby: [], review: [],
      ruleSet: Answer.RuleSet(
        name: book.name, edition: book.edition, digest: digest, lexicon: digestOfWords,
        notice: book.notice),
      dateOfService: record.dateOfService ?? book.asOf, problem: nil)
  }

  /// The answer to a record that is no case.
  public func invalid(_ record: CaseRecord, _ message: String, line: Int? = nil) -> Answer {
    var answer = blank(record, .invalid)
    answer.problem = Answer.Problem(message: message, line: line)
    return answer
  }

  private func outOfEdition(_ date: CalendarDate) -> String {
    func name(_ date: CalendarDate?) -> String { date?.description ?? "any date" }
    return "no rules for the date of service \(date): edition \(book.edition) covers "
      + "\(name(book.covers.from)) to \(name(book.covers.until))"
  }
}
