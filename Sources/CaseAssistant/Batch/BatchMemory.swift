import CodingRules

/// What one thread of a run remembers from one case to the next.
///
/// Answers to cases of facts differ by nothing but their ids where the facts are the same, and files of
/// such cases say the same again and again: a line is written once, and then copied.
package final class BatchMemory {
  /// The facts of a case as the book understands them, and when its service was.
  struct Facts: Hashable {
    var given: GivenFacts
    var date: CalendarDate
  }

  struct Line {
    var verdict: Verdict
    /// The code reported first.
    var code: String?
    /// All that follows the id.
    var rest: [UInt8]
  }

  /// Bytes of lines that all threads together remember at most; what comes when they are used up is
  /// worked out each time.
  private static let limit = 6 << 20

  let answers: AnswerMemory
  private var lines: [Facts: Line] = [:]
  private var room: Int

  init(_ answers: AnswerMemory, oneOf threads: Int) {
    self.answers = answers
    room = Self.limit / threads
  }

  func line(for facts: Facts) -> Line? { lines[facts] }

  /// Remembers a line as long as there is room.
  func remember(for facts: Facts, _ line: () -> Line) {
    guard room > 0 else { return }
    let line = line()
    room -= line.rest.count
    lines[facts] = line
  }
}
