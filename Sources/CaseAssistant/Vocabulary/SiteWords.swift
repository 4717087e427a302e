package import CodingRules

/// A rule book and the reading tables with a site's own words taken in.
///
/// New words never take the place of known ones: where they would, that is a problem, and there is
/// nothing to read cases with.
package struct SiteWords: Sendable {
  package private(set) var book: RuleBook
  package private(set) var tables: ReadingTables
  /// What is wrong with the words; in reading order.
  package private(set) var problems: [Diagnostic] = []
  /// The words of the site met so far, folded.
  private var met: [String: SourceSpan] = [:]

  /// Takes in what the pages of a compilation say; nil when the book itself is not sound.
  package init?(_ compilation: Compilation, tables: ReadingTables = .builtIn) {
    guard let book = compilation.ruleBook else { return nil }
    self.book = book
    self.tables = tables
    var builtIn = book
    builtIn.phrases.removeAll { $0.span.file >= compilation.firstPage }
    let known = KnownWords(builtIn, tables)
    for phrase in book.phrases where phrase.span.file >= compilation.firstPage {
      meet(phrase.words, at: phrase.span)
      compare(phrase, with: known)
    }
    let withPhrases = KnownWords(book, tables)
    for entry in compilation.entries {
      switch entry.block {
      case .phrases: break
      case .synonyms: addSynonyms(entry, known, withPhrases)
      case .cues: addCues(entry, known)
      case .headings: addHeadings(entry, known)
      }
    }
    problems = problems.inReadingOrder()
  }

  package var isSound: Bool { !problems.contains { $0.severity == .error } }

  /// Notes words of the site; false when they stand on its pages twice, which is reported.
  @discardableResult
  private mutating func meet(_ words: String, at span: SourceSpan) -> Bool {
    var folded = ""
    for part in PhraseParts(words).words {
      folded += String(decoding: part, as: UTF8.self) + " "
    }
    guard let earlier = met.updateValue(span, forKey: folded) else { return true }
    problems.append(.wordsTwice(words, at: span, earlier: earlier))
    return false
  }

  // MARK: Phrases

  /// Reports a phrase that takes words from the built-in ones.
  private mutating func compare(_ phrase: Phrase, with known: KnownWords) {
    if let other = known.phrase(phrase.words) {
      let isSame = Set(phrase.claims) == Set(other.claims) && phrase.near == other.near
      problems.append(.known(phrase.words, as: other, isSame: isSame, at: phrase.span))
      return
    }
    guard !phrase.claims.isEmpty else { return }
    for other in known.phrases(inside: phrase.words) {
      let hidden = other.claims.filter { claim in
        !phrase.claims.contains { $0.fact == claim.fact }
      }
      guard !hidden.isEmpty else { continue }
      problems.append(.hides(phrase, other, saying: book.words(on: hidden)))
    }
  }

  private mutating func addSynonyms(
    _ entry: WordEntry, _ known: KnownWords, _ withPhrases: KnownWords
  ) {
    let mentions = withPhrases.reader.read(entry.meaning.text).mentions
    guard !mentions.isEmpty else {
      problems.append(.expected("words of the vocabulary", entry.meaning))
      return
    }
    guard mentions.allSatisfy({ $0.status.isAsserted }) else {
      problems.append(.expected("words for something that is there or was done", entry.meaning))
      return
    }
    var claims: [Phrase.Claim] = []
    for claim in mentions.flatMap({ book.phrases[$0.phrase].claims }) {
      if let index = claims.firstIndex(where: { $0.fact == claim.fact }) {
        let old = claims[index]
        if old.value != claim.value, old.strength == claim.strength {
          problems.append(.saysTwoThings(entry.meaning, book.words(on: [old, claim])))
          return
        }
        if old.strength < claim.strength { claims[index] = claim }
      } else {
        claims.append(claim)
      }
    }
    for words in entry.words where meet(words.text, at: words.span) {
      let phrase = Phrase(words: words.text, claims: claims, span: words.span)
      if let other = known.phrase(words.text) {
        let isSame = Set(claims) == Set(other.claims)
        problems.append(.known(words.text, as: other, isSame: isSame, at: words.span))
      } else {
        book.phrases.append(phrase)
      }
    }
  }

  // MARK: Cues and headings

  private mutating func addCues(_ entry: WordEntry, _ known: KnownWords) {
    guard let index = tables.cues.firstIndex(where: { $0.name == entry.meaning.text }) else {
      problems.append(
        .expected(
          "the name of a cue", entry.meaning,
          closest: closestName(to: entry.meaning.text, among: tables.cues.map { $0.name })))
      return
    }
    for words in entry.words where meet(words.text, at: words.span) {
      if let name = known.cue(words.text) {
        problems.append(
          .known(words, as: "the cue '\(name)'", isSame: name == tables.cues[index].name))
      } else {
        tables.cues[index].wordings.append(words.text)
      }
    }
  }

  private mutating func addHeadings(_ entry: WordEntry, _ known: KnownWords) {
    guard let row = known.heading(entry.meaning.text) else {
      problems.append(.expected("a known heading", entry.meaning))
      return
    }
    for words in entry.words where meet(words.text, at: words.span) {
      if let other = known.heading(words.text) {
        problems.append(
          .known(
            words, as: "a heading of the kind '\(tables.headings[other].kind.rawValue)'",
            isSame: other == row))
      } else {
        tables.headings[row].wordings.append(words.text)
      }
    }
  }
}

extension RuleBook {
  /// Claims as the rule language writes them.
  fileprivate func words(on claims: [Phrase.Claim]) -> String {
    claims.map { claim in
      (claim.strength == .states ? "states " : "suggests ") + facts[claim.fact].name + " "
        + facts[claim.fact].values[claim.value].name
    }.joined(separator: ", ")
  }
}

extension Diagnostic {
  fileprivate static func expected(
    _ what: String, _ found: WordEntry.Words, closest: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected \(what) before '\(found.text)'", at: found.span,
      fixIts: closest.map { [FixIt("did you mean '\($0)'?", replace: found.span, with: $0)] } ?? [])
  }

  fileprivate static func wordsTwice(
    _ words: String, at span: SourceSpan, earlier: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .phraseCollision, "'\(words)' stands twice among the words of the site", at: span,
      notes: [Note("it stands here already", at: earlier)])
  }

  /// Words the vocabulary has, perhaps in another spelling.
  fileprivate static func known(
    _ words: String, as other: Phrase, isSame: Bool, at span: SourceSpan
  ) -> Diagnostic {
    let spelling = words == other.words ? "" : " as '\(other.words)'"
    return isSame
      ? Diagnostic(
        .duplicatePhrase, "the phrase '\(words)' is known already\(spelling)", at: span,
        notes: [Note("it stands here", at: other.span)])
      : Diagnostic(
        .phraseCollision, "the phrase '\(words)' is known\(spelling) and says something else",
        at: span, notes: [Note("it stands here", at: other.span)])
  }

  fileprivate static func known(
    _ words: WordEntry.Words, as what: String, isSame: Bool
  ) -> Diagnostic {
    isSame
      ? Diagnostic(
        .duplicatePhrase, "'\(words.text)' is known already", at: words.span,
        notes: [Note("it is read as \(what)")])
      : Diagnostic(
        .phraseCollision, "'\(words.text)' is known and read as something else", at: words.span,
        notes: [Note("it is read as \(what)")])
  }

  fileprivate static func hides(
    _ phrase: Phrase, _ other: Phrase, saying claims: String
  ) -> Diagnostic {
    Diagnostic(
      .phraseCollision,
      "the phrase '\(phrase.words)' hides '\(other.words)', which \(claims)", at: phrase.span,
      label: "the longer phrase is read instead",
      notes: [
        Note("it stands here", at: other.span),
        Note("say here what is true of the fact, or make the words a synonym"),
      ])
  }

  fileprivate static func saysTwoThings(
    _ meaning: WordEntry.Words, _ claims: String
  ) -> Diagnostic {
    Diagnostic(
      .phraseCollision, "the words '\(meaning.text)' say two things of one fact", at: meaning.span,
      notes: [Note("both '\(claims)'; a synonym says one thing of a fact")])
  }
}
