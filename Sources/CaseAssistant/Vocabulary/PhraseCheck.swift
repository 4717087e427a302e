package import CodingRules

/// Whether each phrase of a rule book is found in a text that has it word for word.
///
/// The rule language compares phrases as they are spelt. Here they are compared as they are read: case,
/// plurals, British spelling and hyphens folded, abbreviations only in capitals, nothing across signs.
package struct PhraseCheck {
  private let book: RuleBook
  private let lexicon: Lexicon

  package init(_ book: RuleBook, tables: ReadingTables = .builtIn) {
    self.book = book
    lexicon = Lexicon(book, tables: tables)
  }

  /// In reading order.
  package func problems() -> [Diagnostic] {
    var told: Set<Int> = []
    var problems: [Diagnostic] = []
    for clash in lexicon.clashes where clash.isWhole || !saysTheSame(clash) {
      guard told.insert(clash.phrase).inserted else { continue }
      problems.append(problem(clash.phrase, readAs: clash.winner))
    }
    let clashing = Set(lexicon.clashes.map { $0.phrase })
    for (index, phrase) in book.phrases.enumerated()
    where !clashing.contains(index) && !Self.isPlain(phrase.words) {
      let found = whole(phrase.words)
      if let found, lexicon.isAlternative(index, of: found) { continue }
      problems.append(problem(index, readAs: found))
    }
    return problems.inReadingOrder()
  }

  private func problem(_ index: Int, readAs other: Int?) -> Diagnostic {
    let phrase = book.phrases[index]
    guard let other else { return .neverFound(phrase) }
    let rival = book.phrases[other]
    if saysTheSame(PhraseClash(phrase: index, winner: other, isWhole: true)) {
      return .readTheSame(phrase, rival, fix: .removing(phrase, in: book.files[phrase.span.file]))
    }
    return LexiconBuilder.isAbbreviation(phrase.words)
      && !LexiconBuilder.isAbbreviation(rival.words)
      ? .abbreviationLost(phrase, rival) : .readOtherwise(phrase, rival)
  }

  private func saysTheSame(_ clash: PhraseClash) -> Bool {
    let (phrase, rival) = (book.phrases[clash.phrase], book.phrases[clash.winner])
    return Set(phrase.claims) == Set(rival.claims) && phrase.near == rival.near
  }

  /// The phrase as which a text of just these words is read.
  private func whole(_ words: String) -> Int? {
    // Where a phrase ends in a star, two letters stand for the rest of some word.
    let note = ParsedNote(words.split(separator: "*").joined(separator: "xq"), lexicon)
    guard !note.words.isEmpty else { return nil }
    return PhraseMatches(in: note, lexicon).whole(note.words.indices)
  }

  /// Whether text that has the phrase is cut into words just as the phrase is.
  private static func isPlain(_ words: String) -> Bool {
    words.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "*"):
        true
      default: false
      }
    }
  }
}

/// A phrase that cannot be found where another is read instead.
struct PhraseClash: Hashable, Sendable {
  var phrase: Int
  var winner: Int
  /// Whether every way of writing the phrase is taken; a phrase with hyphens has several.
  var isWhole: Bool
}

extension Diagnostic {
  fileprivate static func readTheSame(
    _ phrase: Phrase, _ other: Phrase, fix: FixIt
  ) -> Diagnostic {
    Diagnostic(
      .duplicatePhrase,
      "the phrase '\(phrase.words)' is read like '\(other.words)' and says the same",
      at: phrase.span, notes: [Note("it stands here", at: other.span), .folded],
      fixIts: [fix])
  }

  fileprivate static func readOtherwise(_ phrase: Phrase, _ other: Phrase) -> Diagnostic {
    Diagnostic(
      .phraseCollision,
      "the phrase '\(phrase.words)' is read like '\(other.words)', which says something else",
      at: phrase.span, notes: [Note("it stands here", at: other.span), .folded])
  }

  fileprivate static func abbreviationLost(_ phrase: Phrase, _ other: Phrase) -> Diagnostic {
    Diagnostic(
      .shadowedPhrase,
      "the abbreviation '\(phrase.words)' is never found: '\(other.words)' is read instead",
      at: phrase.span, label: "says something else",
      notes: [
        Note("it stands here", at: other.span),
        Note("a word is found in capitals as well, an abbreviation in nothing else"),
      ])
  }

  fileprivate static func neverFound(_ phrase: Phrase) -> Diagnostic {
    Diagnostic(
      .shadowedPhrase,
      "the phrase '\(phrase.words)' is never found, not even in a text that has it",
      at: phrase.span,
      notes: [
        Note(
          "phrases are made of letters, digits, hyphens and apostrophes; nothing is read across "
            + "other signs")
      ])
  }
}

extension Diagnostic.Note {
  fileprivate static var folded: Diagnostic.Note {
    Diagnostic.Note("capitals, plurals, British spelling and hyphens make no difference")
  }
}
