import CodingRules

/// What one thread works out while it answers cases under one book, and will need again.
///
/// What stands beside a line depends on its code and on which companion rules hold, not on the case:
/// a book has few such combinations, and their text is most of an answer.
package final class AnswerMemory {
  /// Bytes of JSON remembered at most; those of a book of a hundred companion rules take a part of it.
  private static let limit = 1 << 20

  let index: BookIndex
  /// The words met in texts.
  private(set) lazy var words = WordMemory()
  private var besides: [CompanionsOfLine.Choice: CompanionsOfLine] = [:]
  private var bytes = 0

  init(_ index: BookIndex) { self.index = index }

  /// What the companion rules in effect on a date say beside a line.
  func beside(
    _ code: ReportedCode, _ facts: PartialFacts, on date: CalendarDate
  ) -> CompanionsOfLine {
    guard let choice = CompanionsOfLine.Choice(beside: code, facts, on: date) else {
      return CompanionsOfLine(beside: code, facts, on: date, index)
    }
    if let known = besides[choice] { return known }
    let made = CompanionsOfLine(beside: code, facts, on: date, index)
    if bytes < Self.limit {
      bytes += made.alone.json.count
      besides[choice] = made
    }
    return made
  }
}
