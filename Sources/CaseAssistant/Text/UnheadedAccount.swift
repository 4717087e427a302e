/// A short note often heads only its beginning: "INDICATION: bleeding ulcer. The artery was coiled."
/// Where no heading leads to an account of what was done, the account is what follows the first
/// sentence under such a heading; so it is after a heading within running text.
struct UnheadedAccount {
  private(set) var sections: [SectionPart] = []
  private(set) var sentences: [SentencePart] = []
  private let words: [Word]

  /// Cuts the sections so that the account has one of its own, of the kind of text without headings.
  init(cutting sections: [SectionPart], _ sentences: [SentencePart], _ words: [Word]) {
    self.words = words
    let isReport = Self.countHeadings(of: sections, words) >= Section.headingsOfReport
    let hasAccount = sections.contains { section in
      section.kind.mayTellAccount && section.words.upperBound > section.heading.upperBound
        && (isReport || Self.namesAct(section, words))
    }
    guard !hasAccount || !isReport else {
      (self.sections, self.sentences) = (sections, sentences)
      return
    }
    self.sections.reserveCapacity(sections.count)
    self.sentences.reserveCapacity(sentences.count)
    var next = 0
    for (number, section) in sections.enumerated() {
      let first = next
      while next < sentences.count, sentences[next].section == number { next += 1 }
      add(section, sentences[first..<next], cutting: !hasAccount || isInText(section))
    }
  }

  /// Headings that make a report: where some stand at the beginning of a line, only those.
  private static func countHeadings(of sections: [SectionPart], _ words: [Word]) -> Int {
    let headed = sections.filter { !$0.heading.isEmpty }
    let atLineStart = headed.count { isAtLineStart($0, words) }
    return headed.dropFirst().contains { isAtLineStart($0, words) } ? atLineStart : headed.count
  }

  private static func isAtLineStart(_ section: SectionPart, _ words: [Word]) -> Bool {
    let start = section.heading.lowerBound
    return start == 0 || !words[start].gap.isDisjoint(with: [.newline, .blankLine])
  }

  /// Whether a heading stands in running text, as in "Spleen large. Diagnosis: steal. The artery was
  /// plugged.", where it heads no more than its sentence.
  private func isInText(_ section: SectionPart) -> Bool {
    !section.heading.isEmpty && !Self.isAtLineStart(section, words)
  }

  private mutating func add(
    _ section: SectionPart, _ part: ArraySlice<SentencePart>, cutting: Bool
  ) {
    let told = part.filter { !$0.isHeading }
    sections.append(section)
    guard cutting,
      let cut = told.dropFirst().first(where: { ends(section, before: $0) })
    else {
      append(part)
      return
    }
    let start = cut.words.lowerBound
    sections[sections.count - 1].words = section.words.lowerBound..<start
    append(part.prefix { $0.words.lowerBound < start })
    sections.append(
      SectionPart(
        kind: .body, row: -1, heading: start..<start, words: start..<section.words.upperBound))
    append(part.drop { $0.words.lowerBound < start })
  }

  private mutating func append(_ part: ArraySlice<SentencePart>) {
    for var sentence in part {
      sentence.section = sections.count - 1
      sentences.append(sentence)
    }
  }

  /// Whether what a heading says of its section ends before a sentence: after the first sentence, but
  /// lists of what is past or planned only with their line.
  private func ends(_ section: SectionPart, before sentence: SentencePart) -> Bool {
    switch section.kind {
    case .indication, .consent, .comparison, .background, .complications: return true
    case .history where section.finding == nil: return true
    case .history, .plan:
      return !words[sentence.words.lowerBound].gap.isDisjoint(with: [.newline, .blankLine])
    case .body, .title, .technique, .findings, .impression, .addendum, .other: return false
    }
  }

  private static func namesAct(_ section: SectionPart, _ words: [Word]) -> Bool {
    words[section.heading.upperBound..<section.words.upperBound].contains { $0.kind.contains(.act) }
  }
}
