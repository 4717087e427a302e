/// The day or session that a coder asks about, in a case that tells of several: "12 June: … 13 June: …
/// What is the code for the 13th?"
struct DayInQuestion {
  /// How a text names a day or a session.
  private enum Label: Hashable {
    /// By the word of the lexicon.
    case weekday(Int32)
    case dayOfMonth(Int)
    /// `day 2`, `session two`: the word of the lexicon, and the number.
    case numbered(Int32, Int)
  }

  private let note: ParsedNote
  private let lexicon: Lexicon

  /// On which side of the day asked about a sentence lies.
  enum Side {
    case before, after

    /// What was so on that day.
    func status(isAct: Bool) -> Status {
      switch self {
      case .before: .prior
      case .after: isAct ? .planned : .hypothetical
      }
    }
  }

  /// For each sentence, on which side of the day asked about its own day lies; nil where it tells of
  /// that day or of none, and empty where nothing is asked about one day of several.
  static func sides(in note: ParsedNote, _ lexicon: Lexicon) -> [Side?] {
    Self(note: note, lexicon: lexicon).sides()
  }

  private func sides() -> [Side?] {
    guard let asked = askedLabel() else { return [] }
    var labels: [Label?] = []
    var open: Label?
    for sentence in note.sentences {
      if asks(sentence) {
        labels.append(nil)
        continue
      }
      if let label = labelOpening(sentence) { open = label }
      labels.append(open)
    }
    guard labels.contains(asked), labels.contains(where: { $0 != nil && $0 != asked }) else {
      return []
    }
    var isLater = false
    return labels.map { label in
      if label == asked { isLater = true }
      return label == nil || label == asked ? nil : isLater ? .after : .before
    }
  }

  /// The one label among all questions.
  private func askedLabel() -> Label? {
    var found: Set<Label> = []
    for sentence in note.sentences where asks(sentence) {
      for index in sentence.words {
        if let label = label(at: index, before: sentence.words.upperBound) { found.insert(label) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private func asks(_ sentence: SentencePart) -> Bool {
    sentence.isQuestion || note.words[sentence.words.lowerBound].kind.contains(.requesting)
  }

  private func labelOpening(_ sentence: SentencePart) -> Label? {
    var index = sentence.words.lowerBound
    while index < sentence.words.upperBound,
      !note.words[index].kind.isDisjoint(with: [.preposition, .determiner])
    {
      index += 1
    }
    return label(at: index, before: sentence.words.upperBound)
  }

  private func label(at index: Int, before end: Int) -> Label? {
    guard index < end else { return nil }
    let word = note.words[index]
    if word.kind.contains(.weekday) { return .weekday(word.id) }
    let next = index + 1 < end ? note.words[index + 1] : nil
    if !word.kind.isDisjoint(with: [.unit, .deed]), let next, let number = number(next),
      next.gap == .space
    {
      return .numbered(word.id, number)
    }
    if word.kind.contains(.month), let next, let day = number(next) { return .dayOfMonth(day) }
    guard let day = number(word), (1...31).contains(day) else { return nil }
    if isOrdinal(word) { return .dayOfMonth(day) }
    return next?.kind.contains(.month) == true ? .dayOfMonth(day) : nil
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

  private func isOrdinal(_ word: Word) -> Bool {
    let spelling = note.bytes[Int(word.start)..<Int(word.end)].map { $0 | 0x20 }
    guard note.digit(at: Int(word.start)) != nil else { return false }
    return ["st", "nd", "rd", "th"].contains { spelling.suffix(2).elementsEqual($0.utf8) }
  }
}
