/// What stands between a word and the one before it.
struct Gap: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let comma = Gap(rawValue: 1 << 0)
  static let semicolon = Gap(rawValue: 1 << 1)
  static let colon = Gap(rawValue: 1 << 2)
  static let period = Gap(rawValue: 1 << 3)
  static let question = Gap(rawValue: 1 << 4)
  static let exclamation = Gap(rawValue: 1 << 5)
  static let open = Gap(rawValue: 1 << 6)
  static let close = Gap(rawValue: 1 << 7)
  /// One line break.
  static let newline = Gap(rawValue: 1 << 8)
  /// An empty line, or a form feed.
  static let blankLine = Gap(rawValue: 1 << 9)
  static let slash = Gap(rawValue: 1 << 10)
  /// A hyphen that touches both words.
  static let hyphen = Gap(rawValue: 1 << 11)
  /// A dash with blanks around it.
  static let dash = Gap(rawValue: 1 << 12)
  static let bullet = Gap(rawValue: 1 << 13)
  static let quote = Gap(rawValue: 1 << 14)
  static let space = Gap(rawValue: 1 << 15)
  static let symbol = Gap(rawValue: 1 << 16)
  /// `[ ]`, `___` or an unticked box: a field of a template that nobody filled in.
  static let emptyField = Gap(rawValue: 1 << 17)
  static let tickedField = Gap(rawValue: 1 << 18)
  /// An empty or a ticked field that is the value of the label before it: `Stent: [ ]`.
  static let emptyValue = Gap(rawValue: 1 << 20)
  static let tickedValue = Gap(rawValue: 1 << 21)
  /// A question mark right before the word: `?embolus`.
  static let doubt = Gap(rawValue: 1 << 19)

  /// What no phrase reaches over.
  static let breaksPhrase: Gap = [
    .comma, .semicolon, .colon, .question, .exclamation, .open, .close, .blankLine, .dash, .bullet,
    .symbol, .emptyField, .tickedField, .doubt, .emptyValue, .tickedValue,
  ]

  /// Whether nothing but blanks came since the line began.
  var isAtLineStart: Bool {
    !isDisjoint(with: [.newline, .blankLine])
      && isSubset(of: [
        .newline, .blankLine, .space, .period, .bullet, .colon, .emptyValue, .tickedValue,
      ])
  }
}

/// A word of a case: where it stands, and what the vocabulary knows of it.
struct Word: Sendable {
  struct Marks: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let capital = Marks(rawValue: 1 << 0)
    /// At least two capitals and no small letter but a plural s.
    static let allCaps = Marks(rawValue: 1 << 1)
    static let number = Marks(rawValue: 1 << 2)
    static let year = Marks(rawValue: 1 << 3)
    static let oneCapital = Marks(rawValue: 1 << 5)
    /// Ends as a past participle does.
    static let participle = Marks(rawValue: 1 << 6)
  }

  /// UTF-8 offsets.
  var start: Int32
  var end: Int32
  /// The word of the lexicon it folds to; `Lexicon.unknown` for any other.
  var id: Int32
  /// The longest prefix of the lexicon that begins it; -1 without.
  var prefix: Int32
  /// The symbol of the word that it makes up together with the next; -1 without.
  var joined: Int32 = -1
  var gap: Gap
  var marks: Marks
  /// The year, for a word that is marked as one.
  var year: Int16 = 0
  /// What the word does in a sentence.
  var kind: WordClass
}
