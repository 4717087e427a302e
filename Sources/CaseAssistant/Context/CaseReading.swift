import CodingRules

/// A half-open range of Unicode-scalar offsets into the text of a case as it was given.
public struct TextRange: Hashable, Sendable, Comparable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range ends at or after its start")
    self.start = start
    self.end = end
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// A part of a note under one heading, and what such a part can be trusted for.
package struct Section: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Text before any heading, or a note without headings.
    case body
    case title, indication, history, consent, technique, findings, complications, impression
    case plan, comparison, addendum
    /// Medications, allergies, family and social history, staff, and the like.
    case background
    /// A heading that no table knows.
    case other

    /// Whether such a part may give the account of what was done today.
    package var mayTellAccount: Bool {
      switch self {
      case .body, .title, .technique, .findings, .impression, .addendum, .other: true
      case .indication, .history, .consent, .complications, .plan, .comparison, .background: false
      }
    }

    /// Whether such a part may name a deed that the account then tells to have been left undone.
    package var mayOnlyName: Bool {
      switch self {
      case .title, .body, .other, .indication: true
      case .technique, .findings, .impression, .addendum, .history, .consent, .complications, .plan,
        .comparison, .background:
        false
      }
    }
  }

  /// How many headings make a note a report.
  static let headingsOfReport = 3

  package var kind: Kind
  /// The heading with its colon; nil for text without one.
  package var heading: TextRange?
  /// Whether a table knows the heading.
  package var isKnown: Bool
  package var range: TextRange
}

package struct Sentence: Hashable, Sendable {
  package var range: TextRange
  /// Index into `CaseReading.sections`.
  package var section: Int
  /// Whether it asks something, as a coder's question at the end of a case does.
  package var isQuestion: Bool
  /// Whether it says that something worked: "flow restored", "uneventful".
  var tellsSuccess = false
  /// Whether it names a code, as a coder's remark beside the case does.
  package var namesCode = false

  /// Whether it speaks about the case rather than telling it.
  package var isAside: Bool { isQuestion || namesCode }
}

/// Words of a case that decided the status or the role of a mention.
package struct CueMatch: Hashable, Sendable {
  /// The stable name of the reading rule, such as `no-evidence-of` or `section-plan`.
  package var name: String
  /// Nil when a section or a default decided.
  package var range: TextRange?
  /// The stretch of the sentence in which the cue can speak; nil unless asked for, or without a cue.
  package var field: TextRange?
  /// The words that end that stretch before the sentence does.
  package var until: TextRange?
}

/// A phrase of the rule book found in a case, with what the case says became of it.
package struct Mention: Hashable, Sendable {
  /// What a mention is to the deed it stands beside.
  package enum Role: Hashable, Sendable {
    case target
    /// The way taken: `through the left hepatic artery`, `right femoral access`.
    case route
  }

  package var range: TextRange
  /// Index into `RuleBook.phrases`.
  package var phrase: Int
  package var status: Status
  package var role: Role
  /// Whether its last word is a past participle, as in `was embolized`.
  package var isParticiple: Bool
  /// The sides its words and the words beside them name; empty where they name none.
  package var sides: Sides
  /// How it hangs together with the mention before it.
  package var joint: Joint
  package var cue: CueMatch?
  package var sentence: Int
  package var section: Int
}

extension Mention {
  /// Whether it stands in a question that leaves open whether it was done.
  package var isOnlyAsked: Bool { cue?.name == "question" && !status.isAsserted }

  /// Whether it is told of the last hours or days.
  package var isRecent: Bool { cue?.name == "recently" && status == .prior }

  /// Whether it is what the patient came or was brought for, and no more is said of it there.
  package var isCameFor: Bool { cue?.name == "came-for" && status == .planned }

  /// Whether it is told of a day before the one that is asked about.
  package var isOfEarlierDay: Bool { cue?.name == "day-in-question" && status == .prior }
}

/// A number that the reader measured, such as minutes of infusion.
package struct Measurement: Hashable, Sendable {
  /// The name that `Fact.measure` refers to.
  package var name: String
  package var value: Int
  package var range: TextRange
  package var sentence: Int
}

/// Everything found in one case before any fact is concluded from it.
package struct CaseReading: Sendable {
  package var sections: [Section]
  package var sentences: [Sentence]
  /// In the order of the text; no two overlap.
  package var mentions: [Mention]
  package var measurements: [Measurement]
}
