/// A short note often heads only its beginning: "INDICATION: bleeding ulcer. The artery was coiled."
/// Where no heading leads to an account of what was done, the account is what follows the first
/// sentence under such a heading.
struct UnheadedAccount {
  private(set) var sections: [SectionPart] = []
  private(set) var sentences: [SentencePart] = []

  /// Cuts the sections so that the account has one of its own, of the kind of text without headings.
  init(cutting sections: [SectionPart], _ sentences: [SentencePart], _ words: [Word]) {
    let isReport = sections.count { !$0.heading.isEmpty } > Self.headingsOfShortNote
    let hasAccount = sections.contains { section in
      Self.mayHoldAccount(section) && (isReport || Self.namesAct(section, words))
    }
    guard !hasAccount else {
      (self.sections, self.sentences) = (sections, sentences)
      return
    }
    self.sections.reserveCapacity(sections.count)
    self.sentences.reserveCapacity(sentences.count)
    var next = 0
    for (number, section) in sections.enumerated() {
      let first = next
      while next < sentences.count, sentences[next].section == number { next += 1 }
      add(section, sentences[first..<next])
    }
  }

  private mutating func add(_ section: SectionPart, _ part: ArraySlice<SentencePart>) {
    let told = part.filter { !$0.isHeading }
    sections.append(section)
    let headed = told.count < 2 || !Self.headsOnlyItsBeginning(section)
    let cut = headed ? section.words.upperBound : told[1].words.lowerBound
    if !headed {
      sections[sections.count - 1].words = section.words.lowerBound..<cut
      sections.append(
        SectionPart(
          kind: .body, row: -1, heading: cut..<cut, words: cut..<section.words.upperBound))
    }
    for var sentence in part {
      let isAccount = !headed && sentence.words.lowerBound >= cut
      sentence.section = sections.count - (headed || isAccount ? 1 : 2)
      sentences.append(sentence)
    }
  }

  private static let headingsOfShortNote = 2

  private static func namesAct(_ section: SectionPart, _ words: [Word]) -> Bool {
    words[section.heading.upperBound..<max(section.heading.upperBound, section.words.upperBound)]
      .contains { $0.kind.contains(.act) }
  }

  private static func mayHoldAccount(_ section: SectionPart) -> Bool {
    switch section.kind {
    case .body, .title, .technique, .findings, .impression, .addendum, .other:
      section.words.upperBound > section.heading.upperBound
    case .indication, .history, .consent, .complications, .plan, .comparison, .background: false
    }
  }

  /// An indication or a present history, not the list of what is past.
  private static func headsOnlyItsBeginning(_ section: SectionPart) -> Bool {
    (section.kind == .indication || section.kind == .history) && section.finding == nil
  }
}
