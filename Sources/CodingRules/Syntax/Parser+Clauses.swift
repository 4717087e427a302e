/// What was read of a declaration's clauses.
struct ClauseRecord {
  var seen: [(keyword: Keyword, span: SourceSpan)] = []
  /// Whether a clause began with a word that means nothing: it may be any that is missing.
  var hasUnknown = false

  func first(_ keywords: Keyword...) -> (keyword: Keyword, span: SourceSpan)? {
    seen.first { keywords.contains($0.keyword) }
  }

  /// Whether one of the clauses should be there and is not.
  func lacks(_ keywords: Keyword...) -> Bool {
    !hasUnknown && !seen.contains { keywords.contains($0.keyword) }
  }
}

extension Parser {
  /// Reads the clauses of a declaration up to the next declaration. `once` are the clauses that may
  /// stand once, `many` those that may come again.
  mutating func clauses(
    of owner: String, once: [Keyword], many: [Keyword] = [],
    _ read: (inout Parser, Keyword) throws(Mistake) -> Void
  ) -> ClauseRecord {
    var record = ClauseRecord()
    allowsSource = once.contains(.source)
    defer { allowsSource = false }
    finishHeader(once + many, &record)
    while !atEnd, !opensDeclaration(index) {
      clauseStart = index
      guard let keyword = clauseKeyword(of: owner, once + many) else {
        if opensDeclaration(index) { break }
        if isOutside(current) {
          record.hasUnknown = true
          break
        }
        record.hasUnknown = record.hasUnknown || current.keyword?.opensClause != true
        _ = recover(once + many)
        continue
      }
      let isMisspelt = problems.last?.span == span(current)
      if !isMisspelt, once.contains(keyword), let earlier = record.first(keyword) {
        report(.repeatedClause(keyword, of: owner, at: span(current), earlier: earlier.span))
      }
      record.seen.append((keyword, span(current)))
      mark(.clause)
      take()
      do throws(Mistake) {
        try read(&self, keyword)
        try finishClause(once + many)
      } catch {
        if recover(once + many) { record.hasUnknown = true }
      }
    }
    clauseStart = index
    return record
  }

  /// The name a declaration gives; when it cannot be read, one that no other name equals. `goesOn`
  /// says whether the head may be read on without it.
  mutating func declaredName(
    of keyword: Keyword, goesOn: Bool = false,
    _ read: (inout Parser) throws(Mistake) -> NameSyntax
  ) -> NameSyntax {
    do throws(Mistake) { return try read(&self) } catch {
      tree.nameless.insert(keyword)
      let span = span(tokens[clauseStart])
      if !goesOn { _ = recover(Keyword.list.filter { $0.opensClause }) }
      return NameSyntax(symbol: .unreadable, span: span)
    }
  }

  /// The head of a declaration ends where its first clause begins.
  private mutating func finishHeader(_ allowed: [Keyword], _ record: inout ClauseRecord) {
    guard index > clauseStart else { return }
    do throws(Mistake) { try finishClause(allowed) } catch {
      if recover(allowed) { record.hasUnknown = true }
    }
  }

  private mutating func finishClause(_ allowed: [Keyword]) throws(Mistake) {
    if atEnd || opensLine(index) { return }
    if let keyword = current.keyword, allowed.contains(keyword) { return }
    if current.startsLine, current.kind == .word { return }
    throw fail("the end of the clause")
  }

  /// The keyword of the clause that begins here; a misspelt one is reported and put right.
  private mutating func clauseKeyword(of owner: String, _ allowed: [Keyword]) -> Keyword? {
    if let keyword = current.keyword, allowed.contains(keyword) { return keyword }
    if let keyword = current.keyword, current.startsLine, keyword.opensClause {
      report(.misplacedClause(keyword, owner, at: span(current), allowed: allowed))
      return nil
    }
    guard let meant = intended(allowed + Keyword.declarations) else {
      if isOutside(current) { return nil }
      report(
        .unexpectedToken(
          expected: "a clause of the \(owner)", found: "'\(text(current))'", at: span(current),
          note: "its clauses begin with \(list(allowed))"))
      return nil
    }
    report(.misspeltKeyword(text(current), meant: meant, at: span(current)))
    tokens[index].keyword = meant
    return allowed.contains(meant) ? meant : nil
  }

  // MARK: - Where clauses and declarations begin

  /// Whether a clause or a declaration begins at the current token.
  var atClauseStart: Bool { opensLine(index) }

  func opensLine(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.startsLine, let keyword = token.keyword else { return false }
    return keyword.opensClause || keyword.opensDeclaration
  }

  /// Whether a declaration begins at the token. `source` alone is a clause as well: where it may be,
  /// it declares only when a title follows its name.
  func opensDeclaration(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.startsLine, let keyword = token.keyword, keyword.opensDeclaration else {
      return false
    }
    if keyword != .source || !allowsSource { return true }
    guard index + 2 < tokens.count else { return false }
    let (name, title) = (tokens[index + 1], tokens[index + 2])
    return name.kind == .word && title.kind == .text && !name.startsLine && !title.startsLine
  }

  /// Whether a phrase of a vocabulary begins at the token.
  func opensPhrase(_ index: Int) -> Bool {
    tokens[index].kind == .text && tokens[index].startsLine
      && (index == 0 || tokens[index - 1].kind != .comma)
  }
}

func list(_ keywords: [Keyword]) -> String {
  list(keywords.map { "'\($0.rawValue)'" }, "or")
}

/// Items as a sentence has them: `a, b or c`.
func list(_ items: [String], _ word: String) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " \(word) " + last
}

extension Diagnostic {
  fileprivate static func misspeltKeyword(
    _ written: String, meant: Keyword, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected '\(meant.rawValue)' before '\(written)'", at: span,
      label: "not a word of the language",
      fixIts: [.didYouMean(meant, at: span)])
  }

  fileprivate static func misplacedClause(
    _ keyword: Keyword, _ owner: String, at span: SourceSpan, allowed: [Keyword]
  ) -> Diagnostic {
    Diagnostic(
      .misplacedClause, "'\(keyword.rawValue)' is not a clause of a \(owner)", at: span,
      notes: [Note("the clauses of a \(owner) begin with \(list(allowed))")])
  }

  fileprivate static func repeatedClause(
    _ keyword: Keyword, of owner: String, at span: SourceSpan, earlier: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .repeatedClause, "a second '\(keyword.rawValue)' in one \(owner)", at: span,
      notes: [Note("the first stands here", at: earlier)])
  }
}

extension Diagnostic.FixIt {
  static func didYouMean(_ guess: NameGuess, at span: SourceSpan) -> Diagnostic.FixIt {
    Diagnostic.FixIt(
      "did you mean '\(guess.name)'?", replace: span, with: guess.name, isSafe: guess.isSure)
  }

  /// The text was read as if this keyword stood there, so writing it changes nothing.
  static func didYouMean(_ keyword: Keyword, at span: SourceSpan) -> Diagnostic.FixIt {
    Diagnostic.FixIt(
      "did you mean '\(keyword.rawValue)'?", replace: span, with: keyword.rawValue, isSafe: true)
  }
}
