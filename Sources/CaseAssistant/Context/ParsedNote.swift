import CodingRules

/// A text cut into words, sections and sentences.
struct ParsedNote {
  let bytes: [UInt8]
  let words: [Word]
  let rest: Gap
  let sections: [SectionPart]
  let sentences: [SentencePart]
  let hasCapitals: Bool
  let hasSmallLetters: Bool

  init(_ text: String, _ lexicon: Lexicon, _ memory: WordMemory? = nil) {
    bytes = Array(text.utf8)
    var scanner = WordScanner(bytes, lexicon, memory)
    scanner.scan()
    words = scanner.words
    rest = scanner.rest
    var finder = SectionFinder(words, rest: rest, lexicon)
    let headed = finder.find()
    let account = UnheadedAccount(
      cutting: headed, SentenceSplitter(words, rest: rest).split(headed), words)
    sections = account.sections
    sentences = account.sentences
    hasCapitals = scanner.hasCapitals
    hasSmallLetters = scanner.hasSmallLetters
  }

  /// The words to read for the status of what stands in a sentence: a heading is read together with
  /// the sentence after it, as the label of a value, and an unknown label before a sentence with it.
  func readingRange(of number: Int) -> Range<Int> {
    let sentence = sentences[number]
    if number > 0, sentences[number - 1].isHeading,
      sentences[number - 1].section == sentence.section,
      sections[sentence.section].row < 0, words[sentence.words.lowerBound].gap.contains(.colon)
    {
      return sentences[number - 1].words.lowerBound..<sentence.words.upperBound
    }
    guard sentence.isHeading, number + 1 < sentences.count,
      sentences[number + 1].section == sentence.section
    else { return sentence.words }
    return sentence.words.lowerBound..<sentences[number + 1].words.upperBound
  }

  func digit(at offset: Int) -> Int? {
    let byte = bytes[offset]
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - 0x30) : nil
  }

  /// Whether a word ends as a past participle does.
  func isParticiple(_ word: Int) -> Bool {
    words[word].marks.contains(.participle)
  }

  /// Whether a word ends as a plural does.
  func isPlural(_ word: Int) -> Bool { bytes[Int(words[word].end) - 1] | 0x20 == UInt8(ascii: "s") }

  /// The words as they are written, but for case.
  var spellings: [[UInt8]] {
    words.map { word in
      bytes[Int(word.start)..<Int(word.end)].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    }
  }

  func sections(_ offsets: ScalarOffsets) -> [Section] {
    var result: [Section] = []
    for (index, part) in sections.enumerated() {
      let start = index == 0 ? 0 : words[part.words.lowerBound].start
      let end =
        index + 1 < sections.count
        ? words[sections[index + 1].words.lowerBound].start : Int32(bytes.count)
      let heading: TextRange? =
        part.heading.isEmpty
        ? nil
        : offsets.range(
          words[part.heading.lowerBound].start, endOfHeading(words[part.heading.upperBound - 1].end)
        )
      result.append(
        Section(
          kind: part.kind, heading: heading, isKnown: part.row >= 0,
          range: offsets.range(start, end)))
    }
    return result
  }

  /// Steps over blanks to the colon of a heading.
  private func endOfHeading(_ end: Int32) -> Int32 {
    var index = Int(end)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ":"): return Int32(index + 1)
      case 0x20, 0x09, UInt8(ascii: ")"), UInt8(ascii: "*"): index += 1
      default: return end
      }
    }
    return end
  }

  func sentences(_ offsets: ScalarOffsets) -> [Sentence] {
    sentences.map { part in
      Sentence(
        range: offsets.range(
          words[part.words.lowerBound].start, words[part.words.upperBound - 1].end),
        section: part.section, isQuestion: part.isQuestion,
        tellsSuccess: part.words.contains { words[$0].kind.contains(.success) })
    }
  }
}
