import CaseAssistant
import CodingRules

/// Everything found in a case, mention by mention, as `--explain` shows it.
struct ReadingText {
  private let reading: CaseReading
  private let book: RuleBook
  private let text: String

  init(of text: String, by reader: CaseReader, under book: RuleBook) {
    self.text = text
    self.book = book
    reading = reader.read(text)
  }

  func render(width: Int, style: TextStyle) -> String {
    var page = Page(width: width, style: style)
    page.section("How the case was read")
    page.entries(
      reading.mentions.map { ($0.status.rawValue, words(on: $0)) }
        + reading.measurements.map {
          ($0.name, "\($0.value) - \(quote($0.range)) (measured)")
        })
    if reading.mentions.isEmpty, reading.measurements.isEmpty {
      page.paragraph("No words of the vocabulary were found.")
    }
    return "\n" + page.text
  }

  private func words(on mention: Mention) -> String {
    var words = quote(mention.range)
    if mention.role == .route { words += ", the way taken" }
    if let cue = mention.cue {
      words += " because of \(cue.name)" + (cue.range.map { " " + quote($0) } ?? "")
    }
    let section = reading.sections[mention.section]
    if section.kind != .body { words += ", under \(section.kind.rawValue)" }
    let claims = book.text(of: book.phrases[mention.phrase])
    return "\(words): \(claims)"
  }

  private func quote(_ range: TextRange) -> String { "\"\(text.words(at: range).onOneLine)\"" }
}
