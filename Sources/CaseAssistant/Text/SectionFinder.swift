/// Finds headings by wording and by layout, and cuts a note into its sections.
struct SectionFinder {
  private let words: [Word]
  private let rest: Gap
  private let lexicon: Lexicon
  private let hasSmallLetters: Bool
  private var parts: [SectionPart] = []

  init(_ words: [Word], rest: Gap, _ lexicon: Lexicon) {
    self.words = words
    self.rest = rest
    self.lexicon = lexicon
    hasSmallLetters = words.contains {
      !$0.marks.contains(.allCaps) && !$0.marks.contains(.number) && !$0.marks.contains(.oneCapital)
    }
  }

  private struct Heading {
    var words: Range<Int>
    var row: Int
    var isLoud: Bool
  }

  mutating func find() -> [SectionPart] {
    var start = 0
    var open = SectionPart(
      kind: .body, row: -1, heading: 0..<0, words: 0..<0, act: nil, finding: nil)
    var index = 0
    while index < words.count {
      guard let heading = heading(at: index) else {
        index += 1
        continue
      }
      if heading.words.lowerBound > start || index > 0 {
        open.words = start..<heading.words.lowerBound
        parts.append(open)
      }
      start = heading.words.lowerBound
      open = part(for: heading, after: open)
      index = heading.words.upperBound
    }
    open.words = start..<words.count
    parts.append(open)
    return parts
  }

  private func part(for heading: Heading, after open: SectionPart) -> SectionPart {
    guard heading.row >= 0 else {
      let isTitle = heading.words.lowerBound == 0 && heading.isLoud
      var part = SectionPart(
        kind: isTitle ? .title : .other, row: -1, heading: heading.words, words: 0..<0)
      let gap = words[heading.words.lowerBound].gap
      if let status = statusOfLabel(heading.words) {
        part.act = status
      } else if !heading.isLoud, !gap.contains(.blankLine), open.kind != .indication {
        (part.act, part.finding) = (open.act, open.finding)
      }
      return part
    }
    let row = lexicon.headingRules[heading.row]
    return SectionPart(
      kind: row.kind, row: heading.row, heading: heading.words, words: 0..<0, act: row.act,
      finding: row.finding)
  }

  /// What a cue in a heading no table knows says of the acts below it: "Copied from 2020 note:".
  private func statusOfLabel(_ range: Range<Int>) -> Status? {
    var view = SentenceView(lexicon)
    view.load(words[range], [])
    for hit in view.hits where hit.forward >= 0 && !view.datesEvent(hit) {
      // "Three weeks after surgery:" dates the surgery and not what follows.
      guard
        hit.end == range.count || lexicon.cueRules[hit.forward].direction == .both
          || view.isPastWork(hit, before: range.count)
      else { continue }
      switch lexicon.cueRules[hit.forward].act {
      case .prior: return .prior
      case .planned: return .planned
      case .hypothetical: return .hypothetical
      case .otherPerson: return .otherPerson
      default: continue
      }
    }
    return nil
  }

  private func gap(after index: Int) -> Gap {
    index + 1 < words.count ? words[index + 1].gap : rest.union(.newline)
  }

  private func heading(at index: Int) -> Heading? {
    let gap = words[index].gap
    if gap.contains(.newline) || gap.contains(.blankLine) {
      return headingOfLine(from: afterNumbering(index))
    }
    guard words[index].marks.contains(.capital),
      !gap.isDisjoint(with: [.period, .question, .exclamation, .semicolon, .dash])
    else { return nil }
    return headingInLine(from: index)
  }

  /// Steps over `1.`, `A)` or `II.` at the start of a line.
  private func afterNumbering(_ index: Int) -> Int {
    guard index + 1 < words.count,
      words[index].marks.contains(.number)
        || words[index].end - words[index].start <= 3
          && words[index].marks.contains(.capital)
          && (words[index].marks.contains(.oneCapital) || words[index].marks.contains(.allCaps)),
      !words[index + 1].gap.isDisjoint(with: [.period, .close]),
      !words[index + 1].gap.contains(.newline)
    else { return index }
    return index + 1
  }

  private func headingOfLine(from start: Int) -> Heading? {
    let known = longest(from: start)
    if let colon = colon(from: start) {
      if let known, known.end == colon {
        return Heading(words: start..<colon, row: known.row, isLoud: true)
      }
      return label(start..<colon, known)
    }
    if let known {
      let after = gap(after: known.end - 1)
      let words = start..<known.end
      if !after.isDisjoint(with: [.newline, .blankLine]),
        after.isDisjoint(with: [.comma, .semicolon, .question]), beginsAfresh(start)
      {
        return Heading(words: words, row: known.row, isLoud: true)
      }
      if after.contains(.dash) || after.contains(.period) && beginsAfresh(start) {
        return Heading(words: words, row: known.row, isLoud: true)
      }
      if stands(words, before: known.end) {
        return Heading(words: words, row: known.row, isLoud: true)
      }
    }
    return loudLine(from: start)
  }

  /// Whether a line may begin something new: it has a capital, or the line before was finished.
  private func beginsAfresh(_ start: Int) -> Bool {
    let gap = words[start].gap
    return start == 0
      || words[start].marks.contains(.capital)
        && (!words[start - 1].marks.contains(.capital) || words[start].marks.contains(.allCaps))
      || !gap.isDisjoint(with: [.blankLine, .period, .colon])
  }

  /// Whether a heading without a colon stands out from the text after it.
  private func stands(_ range: Range<Int>, before next: Int) -> Bool {
    guard hasSmallLetters, next < words.count, !words[next].marks.contains(.allCaps),
      words[next].gap.isSubset(of: [.space, .period])
    else { return false }
    let loud = range.allSatisfy { words[$0].marks.contains(.allCaps) }
    return loud && words[next].end - words[range.lowerBound].start > 6
      && words[next].marks.contains(.capital)
  }

  private func headingInLine(from start: Int) -> Heading? {
    guard let known = longest(from: start), lexicon.headingRules[known.row].kind != .background
    else {
      return nil
    }
    let range = start..<known.end
    let loud = range.allSatisfy { words[$0].marks.contains(.allCaps) }
    if !loud, range.contains(where: { words[$0].kind.contains(.imaging) }) {
      return nil
    }
    if gap(after: known.end - 1).contains(.colon) || stands(range, before: known.end) {
      return Heading(words: range, row: known.row, isLoud: true)
    }
    return nil
  }

  /// A label with a colon that no wording matches as a whole.
  private func label(_ range: Range<Int>, _ known: (end: Int, row: Int)?) -> Heading? {
    let loud = range.allSatisfy {
      words[$0].marks.contains(.allCaps) || words[$0].marks.contains(.number)
        || words[$0].marks.contains(.oneCapital)
    }
    guard
      words[range.lowerBound].marks.contains(.capital)
        || words[range.lowerBound].marks.contains(.allCaps)
    else { return nil }
    if let known, range.count <= 7 {
      return Heading(words: range, row: known.row, isLoud: loud)
    }
    let isNamed = !words[range.lowerBound].kind.contains(.determiner)
    if range.count <= 7 {
      for start in range.dropFirst() where isNamed {
        if let known = longest(from: start), known.end == range.upperBound,
          lexicon.headingRules[known.row].kind != .background
        {
          return Heading(words: range, row: known.row, isLoud: loud)
        }
      }
    }
    guard range.count <= 5, isNamed else { return nil }
    for index in range where !words[index].kind.isDisjoint(with: [.verb]) {
      return nil
    }
    return Heading(words: range, row: -1, isLoud: loud)
  }

  /// A short line in capitals that stands alone.
  private func loudLine(from start: Int) -> Heading? {
    guard hasSmallLetters else { return nil }
    var end = start
    while end < words.count, end - start < 9 {
      if end > start, !words[end].gap.isDisjoint(with: [.newline, .blankLine]) { break }
      let word = words[end]
      guard
        word.marks.contains(.allCaps) || end > start && word.marks.contains(.number)
          || word.marks.contains(.oneCapital) || word.end - word.start == 1
      else { return nil }
      if end > start, !word.gap.isDisjoint(with: [.semicolon, .question, .period]) { return nil }
      end += 1
    }
    guard end > start, end - start < 9,
      end == words.count || !words[end].gap.isDisjoint(with: [.newline, .blankLine]),
      end < words.count, words[end].gap.isDisjoint(with: [.comma, .semicolon]),
      words[end - 1].end - words[start].start >= 4
    else { return nil }
    return Heading(words: start..<end, row: -1, isLoud: true)
  }

  /// The word after the first colon of the line, where nothing but a label comes before it.
  private func colon(from start: Int) -> Int? {
    var index = start
    while index < words.count, index - start < 9 {
      let gap = gap(after: index)
      if gap.contains(.colon) {
        return gap.isDisjoint(with: [.period, .semicolon]) ? index + 1 : nil
      }
      if !gap.isDisjoint(with: [.newline, .blankLine, .period, .semicolon, .question]) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The longest wording of the table that begins here.
  private func longest(from start: Int) -> (end: Int, row: Int)? {
    var best: (end: Int, row: Int)?
    var node: Int32 = 0
    var index = start
    while index < words.count {
      if index > start,
        !words[index].gap.isSubset(of: [.space, .hyphen, .slash, .comma, .open, .close, .newline])
      {
        break
      }
      if index > start, words[index].gap.contains(.newline) { break }
      var next: Int32 = -1
      lexicon.eachSymbol(of: words[index]) { symbol in
        if next < 0 { next = lexicon.headings.child(of: node, symbol) }
      }
      if next < 0, words[index].marks.contains(.number) {
        next = lexicon.headings.child(of: node, Lexicon.Placeholder.number)
      }
      guard next >= 0 else { break }
      node = next
      index += 1
      let leaf = lexicon.headings.leaf(node)
      if leaf.first >= 0 { best = (index, Int(leaf.first)) }
    }
    return best
  }
}
