/// Turns the trees of a book's files into the book: names become indices, words become values.
///
/// Reports everything it finds on the way and goes on with what is left, so that one run tells all.
struct RuleBookChecker {
  let trees: [FileSyntax]
  let files: [SourceFile]
  let names: Names
  /// Kinds of which a declaration could not be read: unknown names of these kinds stay unreported.
  let unreadable: Set<Keyword>
  /// Words in clauses that could not be read: unknown ones among them stay unreported.
  let unread: Set<Symbol>
  var diagnostics: [Diagnostic]

  var facts: [FactInProgress] = []
  var factNames = NameTable()
  var codes: [Code] = []
  var codeNames = NameTable()
  var sources: [Citation] = []
  var sourceNames = NameTable()
  var ruleNames = NameTable()
  var companionNames = NameTable()
  var rules: [Rule] = []
  /// What each rule of `rules` says it overrides.
  var overrides: [[NameSyntax]] = []
  var companions: [CompanionRule] = []
  /// How many tests of conditions could not be resolved so far.
  var unresolvedTests = 0
  /// Where the rules are named of whose conditions a test could not be resolved.
  var unresolvedRules: Set<SourceSpan> = []

  init(_ loader: FileLoader) {
    trees = loader.trees
    files = loader.files
    names = loader.names
    diagnostics = loader.diagnostics
    var unreadable: Set<Keyword> = []
    var unread: Set<Symbol> = []
    for tree in trees {
      unreadable.formUnion(tree.nameless)
      unread.formUnion(tree.unread)
    }
    if loader.lacksFile { unreadable.formUnion(Keyword.declarations) }
    self.unreadable = unreadable
    self.unread = unread
  }

  /// The book, as far as there is one; sound only when no diagnostic is an error.
  mutating func run() -> RuleBook? {
    declareSources()
    declareFacts()
    cutNumbers()
    finishFacts()
    resolveCodes()
    resolveRules()
    let phrases = resolvePhrases()
    guard var book = book() else { return nil }
    book.facts = facts.map { $0.fact }
    book.codes = codes
    book.sources = sources
    book.rules = rules
    book.companions = companions
    book.phrases = phrases
    return book
  }

  // MARK: - The book itself

  private mutating func book() -> RuleBook? {
    var books: [BookSyntax] = []
    for tree in trees { books += tree.books }
    for other in books.dropFirst() {
      diagnostics.append(.severalRulebooks(at: other.name.span, first: books[0].name.span))
    }
    guard let book = books.first else {
      if !unreadable.contains(.rulebook) {
        diagnostics.append(.missingRulebook)
      }
      return nil
    }
    guard let edition = book.edition, let asOf = book.asOf, let covers = book.covers,
      let dates = effective(covers)
    else { return nil }
    if !dates.contains(asOf.date) { diagnostics.append(.dateNotCovered(asOf, dates)) }
    return RuleBook(
      name: book.name.text, edition: edition.text, asOf: asOf.date, covers: dates,
      notice: book.notice?.text ?? "", facts: [], codes: [], sources: [], rules: [],
      companions: [], phrases: [], files: files)
  }

  /// The dates as the model has them; nil when they are the wrong way round.
  mutating func effective(_ dates: DatesSyntax) -> EffectiveDates? {
    if let from = dates.from, let until = dates.until, until.date < from.date {
      diagnostics.append(
        .reversedRange("a day on or after \(from.date)", "\(until.date)", at: until.span))
      return nil
    }
    return EffectiveDates(from: dates.from?.date, until: dates.until?.date)
  }

  // MARK: - Sources

  private mutating func declareSources() {
    for tree in trees {
      for source in tree.sources {
        if let earlier = sourceNames.declare(source.name, as: sources.count) {
          if source.title != nil { reportDuplicate(source.name, "source", earlier: earlier) }
        } else if source.name.symbol != .unreadable {
          sources.append(
            Citation(
              name: text(source.name), title: source.title?.text ?? "",
              address: source.address?.text ?? "", span: source.name.span))
        }
      }
    }
  }

  mutating func resolveSources(_ list: [NameSyntax]) -> [Int] {
    reportRepeated(list)
    var indices: [Int] = []
    for name in list {
      if let index = resolve(name, in: sourceNames, .source, .unknownSource),
        !indices.contains(index)
      {
        indices.append(index)
      }
    }
    return indices
  }
}

extension Diagnostic {
  static func reversedRange(
    _ expected: String, _ found: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(.reversedRange, "expected \(expected) before '\(found)'", at: span)
  }

  fileprivate static var missingRulebook: Diagnostic {
    Diagnostic(
      .missingRulebook, "expected 'rulebook' in one file of the book before its end",
      at: SourceSpan(file: 0, start: 0, end: 0))
  }

  fileprivate static func severalRulebooks(
    at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .severalRulebooks, "a second 'rulebook' in one book", at: span,
      notes: [Note("the first stands here", at: first)])
  }

  fileprivate static func dateNotCovered(
    _ asOf: DateSyntax, _ dates: EffectiveDates
  ) -> Diagnostic {
    let from = dates.from.map { "\($0)" } ?? ""
    let until = dates.until.map { "\($0)" } ?? ""
    return Diagnostic(
      .dateNotCovered, "expected a date the book covers before '\(asOf.date)'", at: asOf.span,
      notes: [Note("the book covers \(from) until \(until)")])
  }
}
