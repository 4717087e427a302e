package import CodingRules

/// What reading a case brought, before and after facts were concluded from it.
struct ReadCase: Sendable {
  var reading: CaseReading
  /// One for each deed done.
  var drafts: [LineDraft]
  var notDone: [DeedNotDone]
}

/// How a case was read, mention by mention, down to what each of them was used for.
package struct Explanation: Hashable, Sendable {
  package struct Section: Hashable, Sendable {
    package var kind: CaseAssistant.Section.Kind
    /// The heading with its colon; nil for text without one.
    package var heading: Quote?
    package var range: TextRange
  }

  package struct Sentence: Hashable, Sendable {
    package var quote: Quote
    /// Index into `sections`.
    package var section: Int
    /// Whether it asks something, or names a code: it speaks about the case rather than telling it.
    package var isAside: Bool
  }

  /// What decided the status of a mention.
  package struct Cue: Hashable, Sendable {
    package var rule: ReadingRuleEntry
    /// Nil where a section or the layout decided.
    package var quote: Quote?
    package var field: TextRange?
    package var until: Quote?
  }

  /// What a phrase says of one fact, and what became of it.
  package struct Claim: Hashable, Sendable {
    package var fact: String
    package var value: String
    package var strength: Phrase.Strength
    package var use: ClaimUse
  }

  package struct Mention: Hashable, Sendable {
    package var quote: Quote
    /// The phrase of the vocabulary, as it is written there.
    package var phrase: String
    package var status: Status
    package var isRoute: Bool
    /// Nil where nothing spoke against it.
    package var cue: Cue?
    /// Index into `sentences`.
    package var sentence: Int
    package var claims: [Claim]
  }

  package struct Measured: Hashable, Sendable {
    package var name: String
    package var value: Int
    package var quote: Quote
  }

  package struct Fact: Hashable, Sendable {
    package var fact: String
    /// The values still possible, with bars between.
    package var value: String
    package var how: Answer.Provenance
    /// Whether the decision rests on it.
    package var isUsed: Bool
    package var evidence: [Quote]
  }

  package struct Deed: Hashable, Sendable {
    package var act: String
    package var how: Answer.Provenance
    package var wasStopped: Bool
    /// Indices into `mentions`.
    package var mentions: [Int]
    /// The rule that decides; nil while the decision is open.
    package var rule: String?
    package var facts: [Fact]
  }

  package struct NotDone: Hashable, Sendable {
    /// Index into `mentions`.
    package var mention: Int
    package var status: Status
  }

  package var sections: [Section]
  package var sentences: [Sentence]
  package var mentions: [Mention]
  package var measurements: [Measured]
  package var deeds: [Deed]
  package var notDone: [NotDone]
}
