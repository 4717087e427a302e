public import CodingRules

/// Reads cases and answers them under one rule book.
public struct Assistant: Sendable {
  public var book: RuleBook { index.book }
  /// The digest of the meaning of the book, as answers carry it.
  public let digest: String
  /// The digest of the pages of a site's own words; nil without any.
  private let digestOfWords: String?
  private let tables: ReadingTables
  package let reader: CaseReader
  private let finder: DeedFinder?
  private let gatherer: FactGatherer
  private var index: BookIndex
  /// What every answer says of the rules it was made by.
  private let ruleSet: Answer.RuleSet
  /// The numbers of the codes of the book.
  private let codes: Set<String>
  private var diagrams: [DiagramInEffect]

  /// Compiles the book for every interval of its edition. Do it once and answer many cases.
  public init(_ book: RuleBook) { self.init(book, digest: MeaningDigest(book).hex) }

  /// As above, for a book of which the digest of its meaning is known.
  package init(_ book: RuleBook, digest: String) {
    self.init(book, digest: digest, tables: .builtIn, digestOfWords: nil)
  }

  /// As above, with a site's own words taken in; `digestOfWords` is that of the pages they stand on.
  package init(_ words: SiteWords, digestOfWords: String?) {
    self.init(
      words.book, digest: MeaningDigest(words.book).hex, tables: words.tables,
      digestOfWords: digestOfWords)
  }

  private init(
    _ book: RuleBook, digest: String, tables: ReadingTables, digestOfWords: String?
  ) {
    self.digestOfWords = digestOfWords
    self.digest = digest
    self.tables = tables
    reader = CaseReader(book, tables: tables)
    diagrams = Self.diagrams(of: book)
    gatherer = FactGatherer(book)
    index = BookIndex(book)
    ruleSet = Answer.RuleSet(
      name: book.name, edition: book.edition, digest: digest, lexicon: digestOfWords,
      notice: book.notice)
    codes = Set(book.codes.map { $0.number })
    finder = DeedFinder(book, reportable: Self.reportableActs(of: book, diagrams.last?.diagram))
  }

  /// What a thread remembers from one case to the next, all of them answered by this assistant.
  package func memory() -> AnswerMemory { AnswerMemory(index) }

  /// Answers one case. Never fails: what is wrong with a record is told in the answer.
  public func answer(_ record: CaseRecord) -> Answer { answer(record, codesOnly: false) }

  /// Answers one case; with `codesOnly`, a case of facts gets its verdict and its code and no more.
  package func answer(
    _ record: CaseRecord, codesOnly: Bool, with memory: AnswerMemory? = nil
  ) -> Answer {
    answer(prepare(record, with: memory), codesOnly: codesOnly, with: memory)
  }

  /// Answers one case and tells how its text was read; nothing to tell of a case without text.
  package func explain(
    _ record: CaseRecord, with memory: AnswerMemory? = nil
  ) -> (answer: Answer, reading: Explanation?) {
    let prepared = prepare(record, explaining: true, with: memory)
    let (answer, drafts) = work(prepared, with: memory ?? self.memory())
    guard let found = prepared.text, let text = record.text else { return (answer, nil) }
    let read = ReadCase(reading: found.reading, drafts: drafts, notDone: found.notDone)
    return (answer, Explanation(of: read, in: text, under: book, by: reader))
  }

  /// Finds the deeds and facts of a case, which no rule has a say in.
  package func prepare(_ record: CaseRecord) -> PreparedCase { prepare(record, with: nil) }

  private func prepare(
    _ record: CaseRecord, explaining: Bool = false, with memory: AnswerMemory?
  ) -> PreparedCase {
    var prepared = PreparedCase(record: record, date: record.dateOfService ?? book.asOf)
    if rules(on: prepared.date) == nil {
      prepared.problem = outOfEdition(prepared.date)
      return prepared
    }
    let given: GivenFacts
    do throws(GivenFactProblem) {
      given = try GivenFacts(record.facts, index)
    } catch {
      prepared.problem = error.message
      return prepared
    }
    let text = record.text ?? ""
    if record.facts.isEmpty && text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
      prepared.problem = "the case is empty: it has neither text nor facts"
      return prepared
    }
    guard record.text != nil else {
      prepared.given = given
      prepared.deeds = [FactGatherer.Gathered(whole: factsOnly(given))]
      return prepared
    }
    let slices = CaseSlices(text)
    var reading = reader.read(text, explaining: explaining, with: memory?.words)
    reading.markCodeTalk(in: slices, codes: codes)
    let found = finder?.deeds(in: reading) ?? (done: [], notDone: [])
    prepared.deeds = deeds(of: found.done, in: reading, given: given)
    prepared.text = PreparedCase.Text(
      slices: slices, reading: reading, done: found.done, notDone: found.notDone)
    return prepared
  }

  /// Answers a case whose facts were found, by this assistant or by the one it was made from.
  package func answer(
    _ prepared: PreparedCase, codesOnly: Bool = false, with memory: AnswerMemory? = nil
  ) -> Answer {
    work(prepared, codesOnly: codesOnly, with: memory ?? self.memory()).answer
  }

  private func work(
    _ prepared: PreparedCase, codesOnly: Bool = false, with memory: AnswerMemory
  ) -> (answer: Answer, drafts: [LineDraft]) {
    let record = prepared.record
    if let problem = prepared.problem { return (invalid(record, problem), []) }
    guard let diagram = rules(on: prepared.date) else {
      return (invalid(record, outOfEdition(prepared.date)), [])
    }
    var builder = AnswerBuilder(
      memory: memory, diagram: diagram, date: prepared.date,
      slices: prepared.text?.slices ?? CaseSlices(""), answer: blank(record, .noCode))
    let isCodeOnly = codesOnly && prepared.text == nil
    let drafts = drafts(of: prepared.deeds, diagram.diagram, codesOnly: isCodeOnly)
    if isCodeOnly { builder.addCode(of: drafts[0]) } else { builder.add(drafts) }
    if let text = prepared.text {
      builder.addNotDone(text.notDone, in: text.reading)
      builder.noteSilence(text.done, text.notDone)
    }
    return (builder.answer, drafts)
  }

  /// A draft for each deed, or for each of its places where the rules report every one: what the case
  /// tells of the whole may not be enough for each part.
  private func drafts(
    of deeds: [FactGatherer.Gathered], _ diagram: DecisionDiagram, codesOnly: Bool
  ) -> [LineDraft] {
    func draft(_ told: FactGatherer.Told) -> LineDraft {
      LineDraft(
        deed: told.deed, findings: told.findings, book: book, diagram: diagram,
        codesOnly: codesOnly)
    }
    var drafts: [LineDraft] = []
    for deed in deeds {
      var parts: [LineDraft] = []
      for part in deed.parts { parts.append(draft(part)) }
      if parts.isEmpty || parts.contains(where: { !isReported($0) }) {
        drafts.append(draft(deed.whole))
      } else {
        drafts.append(contentsOf: parts)
      }
    }
    return drafts
  }

  private func isReported(_ draft: LineDraft) -> Bool {
    guard let rule = draft.rule else { return false }
    return index.codesOfRules[rule] != nil
  }

  /// The same assistant over the same rule set with its numbers cut otherwise.
  package func recut(to book: RuleBook) -> Assistant {
    Assistant(
      book, digest: MeaningDigest(book).hex, tables: tables, digestOfWords: digestOfWords)
  }

  /// The same assistant under changed rules. The book must have the same facts, phrases and codes;
  /// without `decisions`, the same rules that decide, so that only its companions are looked at anew.
  package func changed(to book: RuleBook, decisions: Bool) -> Assistant {
    var other = self
    other.index = BookIndex(book)
    if decisions { other.diagrams = Self.diagrams(of: book) }
    return other
  }

  /// Everything found in a text before any fact is concluded from it.
  package func read(_ text: String) -> CaseReading { reader.read(text) }

  package func diagram(on date: CalendarDate) -> DecisionDiagram? { rules(on: date)?.diagram }

  private func rules(on date: CalendarDate) -> DiagramInEffect? {
    for diagram in diagrams where diagram.effective.contains(date) { return diagram }
    return nil
  }

  private static func diagrams(of book: RuleBook) -> [DiagramInEffect] {
    book.effectiveIntervals.map { DiagramInEffect(book, in: $0) }
  }

  // MARK: - Deeds

  private func factsOnly(_ given: GivenFacts) -> FactGatherer.Told {
    let findings = given.values.map { values in
      values.map { FactFinding(possible: $0, how: .given, evidence: []) }
    }
    let act = index.openingFact.flatMap { given.values[$0]?.single }
    let deed = act.map { Deed(act: $0, mentions: [], how: .given, wasStopped: false) }
    return FactGatherer.Told(deed: deed, findings: findings)
  }

  private func deeds(
    of done: [Deed], in reading: CaseReading, given: GivenFacts
  ) -> [FactGatherer.Gathered] {
    var deeds = done
    if let fact = index.openingFact, let act = given.values[fact]?.single {
      let mentions = done.first { $0.act == act }?.mentions ?? []
      deeds = [Deed(act: act, mentions: mentions, how: .given, wasStopped: false)]
    }
    var gathered = gatherer.gather(deeds, among: done, in: reading)
    for (fact, values) in given.values.enumerated() {
      guard let values else { continue }
      let finding = FactFinding(possible: values, how: .given, evidence: [])
      for index in gathered.indices {
        gathered[index].whole.findings[fact] = finding
        for part in gathered[index].parts.indices {
          gathered[index].parts[part].findings[fact] = finding
        }
      }
    }
    return gathered
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
      ruleSet: ruleSet, dateOfService: record.dateOfService ?? book.asOf, problem: nil)
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
