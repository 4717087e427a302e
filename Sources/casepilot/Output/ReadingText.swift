import CaseAssistant
import CodingRules

/// How a case was read, as `--explain` shows it: its text, sentence by sentence, and under each what
/// was found in it.
struct ReadingText {
  private let reading: Explanation
  private var page: Page

  static func render(_ reading: Explanation, width: Int, style: TextStyle) -> String {
    var text = ReadingText(reading: reading, page: Page(width: width, style: style))
    text.write()
    return "\n" + text.page.text
  }

  private mutating func write() {
    page.section("How the case was read")
    if reading.mentions.isEmpty, reading.measurements.isEmpty {
      page.paragraph("No words of the vocabulary were found.")
    }
    var section = 0
    for (number, sentence) in reading.sentences.enumerated() {
      if sentence.section != section || number == 0 {
        section = sentence.section
        announce(reading.sections[section])
      }
      if sentence.quote.range != reading.sections[section].heading?.lessColon(in: sentence) {
        page.paragraph(sentence.quote.text.onOneLine + (sentence.isAside ? " (an aside)" : ""))
      }
      let mentions = reading.mentions.filter { $0.sentence == number }
      page.entries(mentions.flatMap(rows), indent: 4)
    }
    writeMeasurements()
  }

  private mutating func announce(_ section: Explanation.Section) {
    guard section.heading != nil || section.kind != .body else { return }
    page.space()
    let heading = section.heading.map { $0.text.onOneLine + " " } ?? ""
    page.paragraph("\(heading)(\(section.kind.rawValue))")
  }

  private func rows(_ mention: Explanation.Mention) -> [(name: String, words: String)] {
    var words = mention.quote.text.quoted
    if mention.isRoute { words += ", the way taken" }
    if let cue = mention.cue { words += " by " + self.words(on: cue) }
    let claims = mention.claims.map { claim in
      "\(claim.strength) \(claim.fact) \(claim.value) (\(claim.use.words))"
    }
    return [(mention.status.rawValue, words)]
      + (claims.isEmpty ? [("", "means nothing")] : claims.map { ("", $0) })
  }

  private func words(on cue: Explanation.Cue) -> String {
    var words = cue.rule.name
    if let quote = cue.quote { words += " " + quote.text.quoted }
    if let direction = cue.rule.direction, let reach = cue.rule.reach {
      words += " (\(direction.rawValue), \(reach.rawValue)"
      words += (cue.until.map { ", until \($0.text.quoted)" } ?? "") + ")"
    }
    return words
  }

  private mutating func writeMeasurements() {
    guard !reading.measurements.isEmpty else { return }
    page.section("Measured")
    page.entries(reading.measurements.map { ($0.name, "\($0.value) - \($0.quote.text.quoted)") })
  }
}

extension Quote {
  /// The range of a heading's words when a sentence is no more than they are.
  fileprivate func lessColon(in sentence: Explanation.Sentence) -> TextRange? {
    sentence.quote.range.start == range.start && sentence.quote.range.end <= range.end
      ? sentence.quote.range : nil
  }
}

extension String {
  fileprivate var quoted: String { "\"\(onOneLine)\"" }
}

extension ClaimUse {
  fileprivate var words: String {
    switch self {
    case .decides: "decides"
    case .known: "known, decides nothing"
    case .status: "not counted for its status"
    case .complication: "not counted, a complication"
    case .aside: "not counted, the case itself says something else"
    case .given: "not counted, the fact was given"
    case .stated: "not counted, something is stated"
    case .outranked: "not counted, another value goes before"
    case .nearer: "not counted, other words stand nearer"
    case .measured: "not counted, a number was measured"
    case .notDone: "not counted, the case does not say that it was done"
    case .noDeed: "not counted, nothing was done"
    }
  }
}
