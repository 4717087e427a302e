/// The tree of one rule file: its declarations, gathered by kind and each in the order of the text.
///
/// What could not be read is left out and already reported; the flags that say so keep later stages
/// from reporting its consequences.
struct FileSyntax: Sendable {
  var books: [BookSyntax] = []
  var uses: [TextSyntax] = []
  var sources: [SourceSyntax] = []
  var facts: [FactSyntax] = []
  var codes: [CodeSyntax] = []
  var rules: [RuleSyntax] = []
  var sections: [SectionSyntax] = []
  var phrases: [PhraseSyntax] = []
  /// Declarations whose name could not be read: names unknown elsewhere may be theirs.
  var nameless: Set<Keyword> = []
  /// Words in clauses that could not be read: where they are unknown elsewhere, they may be declared
  /// here.
  var unread: Set<Symbol> = []
}

/// A name where it stands.
struct NameSyntax: Hashable, Sendable {
  var symbol: Symbol
  var span: SourceSpan
}

/// A text without its quotes, and where it stands with them.
struct TextSyntax: Hashable, Sendable {
  var text: String
  var span: SourceSpan
}

struct NumberSyntax: Hashable, Sendable {
  var value: Int
  var span: SourceSpan
}

struct DateSyntax: Hashable, Sendable {
  var date: CalendarDate
  var span: SourceSpan
}

struct BookSyntax: Hashable, Sendable {
  var name: TextSyntax
  var edition: TextSyntax?
  var asOf: DateSyntax?
  var covers: DatesSyntax?
  var notice: TextSyntax?
}

/// The days between two dates, either of which may be left out.
struct DatesSyntax: Hashable, Sendable {
  var from: DateSyntax?
  var until: DateSyntax?
}

struct SourceSyntax: Hashable, Sendable {
  var name: NameSyntax
  /// Absent when it could not be read.
  var title: TextSyntax?
  var address: TextSyntax?
}

struct FactSyntax: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case choice, yesNo
    case number(NumberSyntax, NumberSyntax)
  }

  struct Value: Hashable, Sendable {
    var name: NameSyntax
    /// Absent when it could not be read.
    var label: TextSyntax?
    var prior: NumberSyntax?
  }

  struct Group: Hashable, Sendable {
    var name: NameSyntax
    var values: [NameSyntax]
  }

  var name: NameSyntax
  var kind = Kind.choice
  var question: TextSyntax?
  var values: [Value] = []
  var groups: [Group] = []
  var precedence: [NameSyntax] = []
  var silence: NameSyntax?
  var silenceUnless: [NameSyntax] = []
  var opensLine = false
  /// The deeds whose lines it parts.
  var partsLinesOf: [NameSyntax] = []
  var nearestWins = false
  var measure: NameSyntax?
  /// Whether the names of all values could be read; if not, values unknown elsewhere may be its.
  var isComplete = true
}

struct CodeSyntax: Hashable, Sendable {
  var number: NameSyntax
  var label: TextSyntax?
  var dates = DatesSyntax()
  var addOnTo: [NameSyntax] = []
  var sources: [NameSyntax] = []
}

/// A condition shared by the rules that follow.
struct SectionSyntax: Hashable, Sendable {
  var name: NameSyntax
  var condition: ConditionSyntax?
}

/// One line of a vocabulary: phrases that mean the same, and what they say.
struct PhraseSyntax: Hashable, Sendable {
  struct Claim: Hashable, Sendable {
    var fact: NameSyntax
    var value: NameSyntax
    var strength: Phrase.Strength
  }

  var words: [TextSyntax]
  /// Words of which one must stand in the same sentence.
  var near: [TextSyntax] = []
  /// Empty for `means nothing`.
  var claims: [Claim]
}
