/// Cuts the words of a text into sentences.
struct SentenceSplitter {
  private let words: [Word]
  private let rest: Gap
  private let hasSmallLetters: Bool

  init(_ words: [Word], rest: Gap) {
    self.words = words
    self.rest = rest
    hasSmallLetters = words.contains { !$0.marks.contains(.capital) && !$0.marks.contains(.number) }
  }

  func split(_ sections: [SectionPart]) -> [SentencePart] {
    var sentences: [SentencePart] = []
    for (number, section) in sections.enumerated() {
      var start = section.words.lowerBound
      if !section.heading.isEmpty {
        sentences.append(
          SentencePart(
            words: section.heading, section: number, isQuestion: false, isHeading: true))
        start = section.heading.upperBound
      }
      var index = start + 1
      while index <= section.words.upperBound {
        if index == section.words.upperBound || isBoundary(before: index)
          || isTooLong(from: start, to: index)
        {
          if index > start { append(start..<index, section: number, to: &sentences) }
          start = index
        }
        index += 1
      }
    }
    return sentences
  }

  /// A question at the end of a sentence is one of its own: "GDA coiled for a bleed - which code?"
  private func append(_ range: Range<Int>, section: Int, to sentences: inout [SentencePart]) {
    let isQuestion = isQuestion(range)
    var start = range.lowerBound
    if isQuestion, !words[start].kind.contains(.asking),
      let question = range.dropFirst().last(where: beginsQuestion)
    {
      sentences.append(
        SentencePart(
          words: start..<question, section: section, isQuestion: false, isHeading: false))
      start = question
    }
    sentences.append(
      SentencePart(
        words: start..<range.upperBound, section: section, isQuestion: isQuestion,
        isHeading: false))
  }

  private func beginsQuestion(_ index: Int) -> Bool {
    words[index].kind.contains(.asking)
      && !words[index].gap.isDisjoint(with: [.comma, .semicolon, .dash, .colon, .slash, .newline])
  }

  /// Text without any sign between sentences is cut all the same, at a comma or an `and` where it
  /// can be: reading a sentence takes longer than its length.
  private func isTooLong(from start: Int, to index: Int) -> Bool {
    let length = index - start
    guard length > 160 else { return false }
    return length > 320 || words[index].gap.contains(.comma) || words[index].kind.contains(.and)
  }

  private func isQuestion(_ range: Range<Int>) -> Bool {
    let after = range.upperBound < words.count ? words[range.upperBound].gap : rest
    return after.contains(.question)
  }

  private func isBoundary(before index: Int) -> Bool {
    let gap = words[index].gap
    if gap.isSubset(of: [.space, .hyphen, .comma]) { return false }
    if !gap.isDisjoint(with: [.blankLine, .question, .exclamation]) { return true }
    if gap.contains(.bullet) || gap.contains(.slash) && gap.contains(.space) { return true }
    if gap.contains(.period), endsSentence(index) { return true }
    if gap.contains(.newline) { return isListBreak(before: index) }
    return false
  }

  /// Whether the full stop before a word ends a sentence rather than an abbreviation.
  private func endsSentence(_ index: Int) -> Bool {
    let before = words[index - 1]
    let next = words[index]
    if !next.gap.isDisjoint(with: [.newline, .quote, .close]) { return true }
    if before.kind.contains(.abbreviation),
      !before.marks.contains(.capital) || before.end - before.start > 1
    {
      // "After 70 min. Arch run done."
      if index >= 2, words[index - 2].marks.contains(.number), next.marks.contains(.capital),
        !next.marks.contains(.number)
      {
        return true
      }
      // `a.`, `vs.`, `No. 5`; but the answer `No. The` begins anew, as does what follows `Stent: no.`.
      return before.kind.contains(.determiner)
        && (before.marks.contains(.capital) || before.gap.contains(.colon))
        && next.marks.contains(.capital) && !next.marks.contains(.number)
    }
    if before.end - before.start == 1, !before.marks.contains(.number) {
      guard next.marks.contains(.capital), index >= 2 else { return false }
      let earlier = words[index - 2].kind
      // "At 1 mg/h. Next morning".
      return earlier.contains(.grade) || before.gap == .slash
        || !earlier.contains(.title) && words[index - 1].gap.isSubset(of: [.space])
          && !words[index - 2].marks.contains(.capital)
    }
    if before.marks.contains(.number), index >= 1, words[index - 1].gap.isAtLineStart {
      return false
    }
    return true
  }

  /// Whether a line break ends a sentence: the next line is an item of a list, or its first word
  /// would have fitted on the line before.
  private func isListBreak(before index: Int) -> Bool {
    let next = words[index]
    if next.marks.contains(.number), next.end - next.start < 3, index + 1 < words.count,
      !words[index + 1].gap.isDisjoint(with: [.period, .close])
    {
      return true
    }
    if words[index].gap.contains(.emptyField) || words[index].gap.contains(.tickedField) {
      return true
    }
    guard
      !words[index].gap.isDisjoint(with: [.period, .semicolon]) || next.marks.contains(.capital),
      !words[index - 1].kind.isOpen
    else { return false }
    let line = lineLength(endingBefore: index)
    let width = paragraphWidth(around: index)
    guard hasSmallLetters || width < 60 else { return false }
    if width < 36 { return hasSmallLetters ? true : line < width / 2 }
    return line + 1 + Int(next.end - next.start) + 2 <= width
  }

  private func lineLength(endingBefore index: Int) -> Int {
    var first = index - 1
    while first > 0, words[first].gap.isDisjoint(with: [.newline, .blankLine]) { first -= 1 }
    return Int(words[index - 1].end - words[first].start)
  }

  /// The longest of the lines around, no farther than blank lines and a few lines each way.
  private func paragraphWidth(around index: Int) -> Int {
    var width = lineLength(endingBefore: index)
    var first = index
    var lines = 0
    while first > 0, lines < 6, !words[first].gap.contains(.blankLine) {
      if words[first].gap.contains(.newline) {
        width = max(width, lineLength(endingBefore: first))
        lines += 1
      }
      first -= 1
    }
    var last = index + 1
    lines = 0
    while last < words.count, lines < 6, !words[last].gap.contains(.blankLine) {
      if words[last].gap.contains(.newline) {
        width = max(width, lineLength(endingBefore: last))
        lines += 1
      }
      last += 1
    }
    return max(width, lineLength(endingBefore: last))
  }
}
