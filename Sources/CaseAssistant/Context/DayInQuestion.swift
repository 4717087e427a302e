/// The day or session that a coder asks about, in a case that tells of several: "12 June: … 13 June: …
/// What is the code for the 13th?", or the day on which it ends: "On day 1 … Today …".
struct DayInQuestion {
  private let note: ParsedNote
  private let labels: DayLabels

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
    Self(note: note, labels: DayLabels(note: note, lexicon: lexicon)).sides()
  }

  private func sides() -> [Side?] {
    var asked: Set<DayLabels.Label> = []
    var days: [Set<DayLabels.Label>] = []
    var dayOfSentence: [Int?] = []
    var open: Int?
    for sentence in note.sentences {
      if asks(sentence) {
        asked.formUnion(labels.all(in: sentence.words))
        dayOfSentence.append(nil)
        continue
      }
      let opening = labels.opening(sentence.words)
      if !opening.isEmpty {
        open = days.firstIndex { !$0.isDisjoint(with: opening) } ?? days.count
        if open == days.count { days.append([]) }
        days[open!].formUnion(opening)
      }
      dayOfSentence.append(open)
    }
    // A case that tells of other days and then of today is about today.
    if asked.isEmpty, open.map({ days[$0].contains(.today) }) ?? false { asked = [.today] }
    let named = days.indices.filter { !days[$0].isDisjoint(with: asked) }
    guard days.count > 1, named.count == 1 else { return [] }
    var isLater = false
    return dayOfSentence.map { day in
      if day == named[0] { isLater = true }
      return day == nil || day == named[0] ? nil : isLater ? .after : .before
    }
  }

  /// Whether a sentence asks for a code: as a question, as an order ("Code the thrombectomy of day 2"), or
  /// in words about coding that name no act but that of a code ("need the embolization code for the
  /// 4th").
  private func asks(_ sentence: SentencePart) -> Bool {
    if sentence.isQuestion { return true }
    let words = note.words[sentence.words]
    if let first = words.first, first.kind.contains(.coding), !first.marks.contains(.participle) {
      return true
    }
    let isEntry = words.contains { $0.gap.contains(.colon) }
    if isEntry, !labels.leading(sentence.words).isEmpty { return false }
    return words.contains { !$0.kind.isDisjoint(with: [.coding, .asking]) }
      && words.indices.allSatisfy { index in
        !words[index].kind.contains(.act)
          || index + 1 < words.endIndex && words[index + 1].kind.contains(.coding)
      }
  }
}
