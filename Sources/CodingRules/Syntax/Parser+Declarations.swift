extension Parser {
  /// Reads a file from its first token to its last.
  static func parse(_ file: LexedFile, names: Names) -> Parser {
    var parser = Parser(file, names: names)
    while !parser.atEnd { parser.declaration() }
    return parser
  }

  private mutating func declaration() {
    clauseStart = index
    guard let keyword = declarationKeyword() else {
      tree.nameless.insert(.rulebook)
      return recoverToDeclaration()
    }
    mark(.declaration)
    take()
    do throws(Mistake) {
      switch keyword {
      case .rulebook: try rulebook()
      case .use: tree.uses.append(try finished(try text("the path of a file")))
      case .source: source()
      case .fact: fact()
      case .code: codeDeclaration()
      case .rule: rule()
      case .section: section()
      default: phrases()
      }
    } catch {
      tree.nameless.insert(keyword)
      recoverToDeclaration()
    }
  }

  /// The keyword of the declaration that begins here; a misspelt one is reported and put right.
  private mutating func declarationKeyword() -> Keyword? {
    if opensDeclaration(index) { return current.keyword }
    let isWord = current.kind == .word && current.startsLine
    guard isWord, let meant = intended(Keyword.declarations) else {
      _ = fail("a declaration", note: "declarations begin with \(list(Keyword.declarations))")
      return nil
    }
    report(
      Diagnostic(
        .unexpectedToken, "expected '\(meant.rawValue)' before '\(text(current))'",
        at: span(current), label: "not a word of the language",
        fixIts: [.didYouMean(meant, at: span(current))]))
    tokens[index].keyword = meant
    return meant
  }

  private mutating func recoverToDeclaration() {
    allowsSource = true
    defer { allowsSource = false }
    if index == clauseStart { take() }
    while !atEnd, !opensDeclaration(index) { take() }
    noteUnread()
  }

  /// What a declaration without clauses says, when nothing follows it.
  private mutating func finished<Part>(_ part: Part) throws(Mistake) -> Part {
    guard atEnd || (current.startsLine && current.kind == .word) else {
      throw fail("the end of the declaration")
    }
    return part
  }

  private mutating func rulebook() throws(Mistake) {
    let head = index - 1
    var book = BookSyntax(name: try text("the name of the book"))
    let record = clauses(of: "rulebook", once: [.edition, .asOf, .covers, .notice]) {
      parser, keyword throws(Mistake) in
      switch keyword {
      case .edition: book.edition = try parser.text("the edition")
      case .asOf:
        try parser.expect(.of)
        book.asOf = try parser.date()
      case .covers: book.covers = try parser.covers()
      default: book.notice = try parser.text("the notice")
      }
    }
    let span = span(tokens[head])
    if record.lacks(.edition) { problems.append(.missing("'edition'", "a rulebook", at: span)) }
    if record.lacks(.asOf) { problems.append(.missing("'as of'", "a rulebook", at: span)) }
    if record.lacks(.covers) { problems.append(.missing("'covers'", "a rulebook", at: span)) }
    tree.books.append(book)
  }

  private mutating func covers() throws(Mistake) -> DatesSyntax {
    let from = try date()
    guard current.keyword == .until else { throw fail("'until'") }
    take()
    return DatesSyntax(from: from, until: try date())
  }

  private mutating func source() {
    var source = SourceSyntax(
      name: declaredName(of: .source, goesOn: true) { parser throws(Mistake) in
        try parser.newName("the name of the source")
      })
    do throws(Mistake) {
      source.title = try text("the title of the source")
      if at(.text) { source.address = try text("the address of the source") }
      try finished(())
    } catch { recoverToDeclaration() }
    tree.sources.append(source)
  }

  private mutating func codeDeclaration() {
    let clauses: [Keyword] = [.from, .until, .addOn, .source]
    var code = CodeSyntax(
      number: declaredName(of: .code, goesOn: true) { parser throws(Mistake) in
        try parser.code()
      })
    do throws(Mistake) {
      if code.number.symbol == .unreadable, !at(.text) { throw Mistake() }
      code.label = try text("the label of the code")
    } catch { _ = recover(clauses) }
    _ = self.clauses(of: "code", once: clauses) {
      parser, keyword throws(Mistake) in
      switch keyword {
      case .from: code.dates.from = try parser.date()
      case .until: code.dates.until = try parser.date()
      case .addOn:
        try parser.expect(.to)
        code.addOnTo = try parser.codes()
      default: code.sources = try parser.names("the name of a source")
      }
    }
    tree.codes.append(code)
  }

  private mutating func section() {
    var section = SectionSyntax(
      name: declaredName(of: .section) { parser throws(Mistake) in
        try parser.newName("the name of the section")
      })
    _ = clauses(of: "section", once: [.when]) { parser, _ throws(Mistake) in
      section.condition = try parser.condition()
    }
    tree.sections.append(section)
  }
}

extension Diagnostic {
  static func missing(_ clause: String, _ owner: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.missingClause, "expected \(clause) in \(owner) before its end", at: span)
  }
}
