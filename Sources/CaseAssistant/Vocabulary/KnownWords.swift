import CodingRules

/// What a reader makes of words that somebody wants to add: whether it knows them already.
struct KnownWords {
  let reader: CaseReader
  let book: RuleBook

  init(_ book: RuleBook, _ tables: ReadingTables) {
    self.book = book
    reader = CaseReader(book, tables: tables)
  }

  /// The phrase as which words are read as a whole, however it is spelt.
  func phrase(_ text: String) -> Phrase? {
    let note = ParsedNote(text, reader.lexicon)
    guard !note.words.isEmpty else { return nil }
    return PhraseMatches(in: note, reader.lexicon).whole(note.words.indices).map {
      book.phrases[$0]
    }
  }

  /// The phrases found inside words.
  func phrases(inside text: String) -> [Phrase] {
    let note = ParsedNote(text, reader.lexicon)
    var found = PhraseMatches(in: note, reader.lexicon)
    found.find(in: note.words.indices)
    return found.matches.map { book.phrases[$0.phrase] }
  }

  /// The name of the cue as which words are read as a whole.
  func cue(_ wording: String) -> String? {
    let note = ParsedNote(ReadingTables.Cue.spelledOut(wording), reader.lexicon)
    var view = SentenceView(reader.lexicon)
    view.load(note.words[...], [])
    guard let hit = view.hits.first, hit.start == 0, hit.end == note.words.count else { return nil }
    return reader.lexicon.cueNames[hit.forward >= 0 ? hit.forward : hit.backward]
  }

  /// The row of the table of headings in which words stand.
  func heading(_ text: String) -> Int? {
    let note = ParsedNote(text + ":", reader.lexicon)
    guard let section = note.sections.first, section.row >= 0,
      section.heading == note.words.indices
    else { return nil }
    return section.row
  }
}
