import CodingRules

/// A rule as a comparison names it: where it stands, why it is, and on what it rests.
struct RuleReference {
  let name: String
  let file: String
  let line: Int
  let because: String
  let sources: [Citation]
  let condition: Condition

  /// The rule or the companion of that name.
  init?(_ name: String, in book: RuleBook) {
    let span: SourceSpan
    if let rule = book.rules.first(where: { $0.name == name }) {
      (span, because, condition) = (rule.span, rule.because, rule.condition)
      sources = rule.sources.map { book.sources[$0] }
    } else if let rule = book.companions.first(where: { $0.name == name }) {
      (span, because, condition) = (rule.span, rule.because, rule.condition)
      sources = rule.sources.map { book.sources[$0] }
    } else {
      return nil
    }
    self.name = name
    file = book.files[span.file].name
    line = book.files[span.file].location(at: span.start).line
  }
}

extension BookComparison.Side {
  func references(_ names: [String]) -> [RuleReference] {
    names.compactMap { RuleReference($0, in: book) }
  }
}
