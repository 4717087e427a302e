/// A rule of reading, under the stable name by which explanations call it.
package struct ReadingRuleEntry: Hashable, Sendable {
  package enum Category: String, CaseIterable, Hashable, Sendable {
    /// Says that something was done or is there.
    case assertion
    case negation
    /// Begun and not completed.
    case failure
    case plan
    /// Puts something into an earlier time.
    case history
    case hypothesis
    case doubt
    /// Speaks of someone other than the patient.
    case person
    /// Only keeps the shorter cues inside it from speaking.
    case pseudo
    /// Only ends the reach of the cues around it.
    case terminator
    /// What a section makes of what stands in it.
    case section
    /// How the text is laid out or punctuated.
    case layout
  }

  package var name: String
  package var category: Category
  /// What an act becomes; nil where the rule says nothing of acts.
  package var act: Status?
  /// What a finding becomes; nil where the rule says nothing of findings.
  package var finding: Status?
  /// Nil for rules that are no cues.
  package var direction: ReadingTables.Direction?
  package var reach: ReadingTables.Reach?

  /// A sentence in which the rule decides, with brackets around what it decides; empty for sections.
  package var example = ""

  /// Rules that are neither cues nor sections.
  private static let layout:
    [(rule: ReadingRule, act: Status?, finding: Status?, example: String)] = [
      (.question, .uncertain, nil, "Was the [embolization] done?"),
      (.inversion, .hypothetical, .hypothetical, "Should [bleeding] recur, call us."),
      (.purpose, .planned, nil, "Kept fasting for [embolization]."),
      (.denial, .stopped, nil, "The [embolization] did not come off."),
      (.doubt, nil, .uncertain, "Stroke, ?[thrombus]."),
      (.place, .uncertain, nil, "Seen in the [thrombectomy] suite."),
      (
        .otherDay, .prior, nil,
        "Day 1: [Embolization] of the liver. Day 2: thrombectomy of the leg. Which code for day 2?"
      ),
      (.attribute, .prior, nil, "Recurrence of the [embolized] mass."),
      (.emptyField, .notPerformed, .negated, "[ ] [Stenting]"),
      (.tickedField, .performed, .present, "[x] [Embolization]"),
    ]

  /// Every rule of reading that can decide the status of a mention, by name.
  package static func all(_ tables: ReadingTables) -> [ReadingRuleEntry] {
    let cues = tables.cues.map { cue in
      ReadingRuleEntry(
        name: cue.name, category: category(of: cue), act: cue.act, finding: cue.finding,
        direction: cue.direction, reach: cue.reach,
        example: cue.wordings.first.map { cue.sentence(with: $0) } ?? "")
    }
    let sections = Section.Kind.allCases.compactMap { kind -> ReadingRuleEntry? in
      guard let name = ReadingRule.section(kind).name() else { return nil }
      return ReadingRuleEntry(name: name, category: .section)
    }
    let layout = layout.compactMap { entry -> ReadingRuleEntry? in
      guard let name = entry.rule.name() else { return nil }
      return ReadingRuleEntry(
        name: name, category: .layout, act: entry.act, finding: entry.finding,
        example: entry.example)
    }
    return (cues + sections + layout).sorted { $0.name < $1.name }
  }

  private static func category(of cue: ReadingTables.Cue) -> Category {
    switch cue.direction {
    case .pseudo: return .pseudo
    case .end: return .terminator
    case .forward, .backward, .both, .modal: break
    }
    return switch cue.act ?? cue.finding {
    case .performed, .present, nil: .assertion
    case .negated, .notPerformed: .negation
    case .stopped: .failure
    case .planned: .plan
    case .prior: .history
    case .hypothetical: .hypothesis
    case .uncertain: .doubt
    case .otherPerson: .person
    }
  }
}

extension ReadingTables.Cue {
  /// The example of the row with one of its wordings, placeholders filled in.
  package func sentence(with wording: String) -> String {
    let words = Self.spelledOut(wording)
    let (before, after) = example.cut(at: "{}")
    return before + words + after.cut(at: " = ").before
  }

  /// What the example says a mention becomes where that is not what the row says.
  package var exampleStatus: Status? { Status(rawValue: example.cut(at: " = ").after) }

  /// A wording with samples in place of its placeholders.
  static func spelledOut(_ wording: String) -> String {
    var words = ""
    for word in wording.utf8.split(separator: 0x20) {
      words += (words.isEmpty ? "" : " ") + sample(of: Substring(word))
    }
    return words
  }

  private static func sample(of word: Substring) -> String {
    switch word {
    case "####": "2015"
    case "#": "3"
    case "@month": "May"
    case "@weekday": "Monday"
    case "@unit": "days"
    case "@site": "IR"
    case "@any": "big"
    case "@date": "10/22"
    case "@time": "16:30"
    default: String(word)
    }
  }
}

extension String {
  /// What stands before some text and what stands after it; nothing after where there is no such text.
  fileprivate func cut(at text: StaticString) -> (before: String, after: String) {
    let (bytes, wanted) = (Array(utf8), text.utf8CodeUnitCount)
    var start = 0
    while start + wanted <= bytes.count {
      if (0..<wanted).allSatisfy({ bytes[start + $0] == text.utf8Start[$0] }) {
        return (
          String(decoding: bytes[..<start], as: UTF8.self),
          String(decoding: bytes[(start + wanted)...], as: UTF8.self)
        )
      }
      start += 1
    }
    return (self, "")
  }
}
