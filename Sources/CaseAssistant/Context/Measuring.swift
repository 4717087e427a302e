/// Finds the minutes that an infusion ran: "for 20 minutes", "over 15 min", "12 min infusion".
enum Measuring {
  static func measure(_ note: ParsedNote, _ lexicon: Lexicon, _ offsets: ScalarOffsets)
    -> [Measurement]
  {
    var found: [Measurement] = []
    for (number, sentence) in note.sentences.enumerated() {
      for index in sentence.words {
        guard let (minutes, first) = minutes(endingAt: index, in: sentence.words, note, lexicon),
          speaksOfInfusion(first, index, in: sentence.words, note, lexicon)
        else { continue }
        found.append(
          Measurement(
            name: "minutes", value: minutes,
            range: offsets.range(note.words[first].start, note.words[index].end), sentence: number))
      }
    }
    return found
  }

  /// The number before a word for minutes or hours, and the word at which it begins.
  private static func minutes(
    endingAt index: Int, in sentence: Range<Int>, _ note: ParsedNote, _ lexicon: Lexicon
  ) -> (minutes: Int, first: Int)? {
    let word = note.words[index]
    let kind = word.kind
    if kind.contains(.minute) || kind.contains(.hour) {
      guard index > sentence.lowerBound,
        let value = value(of: note.words[index - 1], note, lexicon),
        word.gap.isSubset(of: [.space, .hyphen, .newline])
      else { return nil }
      return (kind.contains(.hour) ? value * 60 : value, index - 1)
    }
    // "15min"
    var number = 0
    var at = Int(word.start)
    while at < Int(word.end), let digit = note.digit(at: at), number < 10_000 {
      number = number * 10 + digit
      at += 1
    }
    guard at > Int(word.start), at < Int(word.end) else { return nil }
    var unit = Array(note.bytes[at..<Int(word.end)]).map { $0 | 0x20 }
    let classes = lexicon.classesOfWord(&unit)
    guard classes.contains(.minute) else { return nil }
    return (number, index)
  }

  private static func value(of word: Word, _ note: ParsedNote, _ lexicon: Lexicon) -> Int? {
    if word.marks.contains(.number) {
      var number = 0
      for at in Int(word.start)..<Int(word.end) {
        guard let digit = note.digit(at: at), number < 10_000 else { return nil }
        number = number * 10 + digit
      }
      return number
    }
    return word.id >= 0 ? lexicon.numberValue(of: word.id) : nil
  }

  /// Whether the words around say that something ran in: neither fluoroscopy nor a whole procedure.
  private static func speaksOfInfusion(
    _ first: Int, _ last: Int, in sentence: Range<Int>, _ note: ParsedNote, _ lexicon: Lexicon
  ) -> Bool {
    var infused = false
    for index in sentence {
      let kind = note.words[index].kind
      if kind.contains(.infused) { infused = true }
      if kind.contains(.clock), abs(index - first) < 6 { return false }
    }
    guard infused else { return false }
    let after = last + 1 < sentence.upperBound ? note.words[last + 1].kind : []
    return !after.contains(.later)
  }
}
