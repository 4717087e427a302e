/// The words by which a text names a day or a session.
struct DayLabels {
  enum Label: Hashable {
    /// By the letters with which its name and its short names begin.
    case weekday([UInt8])
    case dayOfMonth(Int)
    /// `3/4`, in the order the text has it.
    case date(Int, Int)
    /// `day 2`, `second session`: the word of the lexicon, and the number.
    case numbered(Int32, Int)
    /// `today`, `this admission`: the day of the encounter.
    case today
  }

  let note: ParsedNote
  let lexicon: Lexicon

  func all(in words: Range<Int>) -> Set<Label> {
    Set(words.compactMap { label(at: $0, before: words.upperBound) })
  }

  /// What a sentence is told of: the labels it begins with, as in "Session 2, Thursday", else the one
  /// label in it that a preposition leads to, as in "were placed on the 14th".
  func opening(_ words: Range<Int>) -> Set<Label> {
    let labels = leading(words)
    guard labels.isEmpty else { return labels }
    let led = words.dropFirst().filter {
      note.words[$0 - 1].kind.contains(.preposition)
        || $0 - 2 >= words.lowerBound && note.words[$0 - 1].kind.contains(.determiner)
          && note.words[$0 - 2].kind.contains(.preposition)
    }.compactMap { label(at: $0, before: words.upperBound) }
    return led.count == 1 ? Set(led) : []
  }

  /// The labels a sentence begins with, alone or after words that lead to them.
  func leading(_ words: Range<Int>) -> Set<Label> {
    var labels: Set<Label> = []
    var index = words.lowerBound
    while index < words.upperBound {
      if let label = label(at: index, before: words.upperBound) {
        labels.insert(label)
        while index < words.upperBound, self.label(at: index, before: words.upperBound) == label {
          index += length(of: label)
        }
      } else if !note.words[index].kind.isDisjoint(with: [.preposition, .determiner]) {
        index += 1
      } else {
        break
      }
    }
    return labels
  }

  /// In words.
  private func length(of label: Label) -> Int {
    switch label {
    case .weekday, .dayOfMonth, .today: 1
    case .date, .numbered: 2
    }
  }

  private func label(at index: Int, before end: Int) -> Label? {
    guard index < end else { return nil }
    let word = note.words[index]
    if word.kind.contains(.weekday), word.id >= 0 {
      return .weekday(Array(lexicon.words.word(word.id).prefix(3)))
    }
    if word.id >= 0, lexicon.isToday(word.id) { return .today }
    let next = index + 1 < end ? note.words[index + 1] : nil
    if let next, next.gap.isSubset(of: [.space, .newline]) {
      if isCounted(word), let number = number(next) { return .numbered(word.id, number) }
      if isCounted(next), let place = place(word) { return .numbered(next.id, place) }
    }
    if let next, next.gap == .slash, let first = number(word), let second = number(next),
      (1...31).contains(first), (1...31).contains(second)
    {
      return .date(first, second)
    }
    if word.kind.contains(.month), let next, let day = number(next) { return .dayOfMonth(day) }
    guard let day = number(word), (1...31).contains(day) else { return nil }
    if isOrdinal(word) { return .dayOfMonth(day) }
    return next?.kind.contains(.month) == true ? .dayOfMonth(day) : nil
  }

  private func isCounted(_ word: Word) -> Bool {
    !word.kind.isDisjoint(with: [.unit, .deed])
  }

  /// The number a word is or begins with: `13`, `13th`, `two`.
  private func number(_ word: Word) -> Int? {
    var number: Int?
    for offset in Int(word.start)..<Int(word.end) {
      guard let digit = note.digit(at: offset), (number ?? 0) < 1000 else { break }
      number = (number ?? 0) * 10 + digit
    }
    return number ?? (word.id >= 0 ? lexicon.numberValue(of: word.id) : nil)
  }

  /// The place in an order that a word names: `second`, `2nd`.
  private func place(_ word: Word) -> Int? {
    isOrdinal(word) ? number(word) : word.id >= 0 ? lexicon.place(of: word.id) : nil
  }

  private func isOrdinal(_ word: Word) -> Bool {
    guard note.digit(at: Int(word.start)) != nil else { return false }
    return ["st", "nd", "rd", "th"].contains { spelling(word).suffix(2).elementsEqual($0.utf8) }
  }

  private func spelling(_ word: Word) -> [UInt8] {
    note.bytes[Int(word.start)..<Int(word.end)].map { $0 | 0x20 }
  }
}
