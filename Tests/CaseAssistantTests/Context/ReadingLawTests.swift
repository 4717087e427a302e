import CaseAssistant
import Testing

/// What holds for every text, however odd.
@Suite struct ReadingLawTests {
  private static let noise: [String] = [
    "embolization", "no", "No evidence of", "aneurysm", "emboli-\nzation", "haemorrhage", "\r\n",
    "\t", "\u{A0}", "’s", "“coils”", "🩸", "e\u{301}", "\u{0C}", "FINDINGS:", "•", ".", ", ", "; ",
    "(", ")", "in 2018", "planned", "s/p", "?", "—", "\u{200B}", "ﬁ", "動脈", "été", "-", "--", "[ ]",
    "___", "TACE", "AVMs", "a.", "Dr. ", "1.", "\n\n", "was not performed", "but ",
    "\u{1F468}\u{200D}\u{2695}\u{FE0F}",
  ]

  private func texts(_ count: Int, seed: UInt64) -> [String] {
    var random = SeededRandom(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...30, using: &random)).map { _ in
        Self.noise.randomElement(using: &random)! + (Bool.random(using: &random) ? " " : "")
      }.joined()
    }
  }

  @Test func `offsets stay inside the text, in order and apart`() {
    for text in texts(2_000, seed: 1) {
      let count = text.unicodeScalars.count
      let reading = SampleVocabulary.reader.read(text)
      var last = 0
      for mention in reading.mentions {
        #expect(mention.range.start >= last && mention.range.end <= count)
        #expect(mention.range.start < mention.range.end)
        last = mention.range.end
        let sentence = reading.sentences[mention.sentence].range
        #expect(sentence.start <= mention.range.start && mention.range.end <= sentence.end)
        #expect(reading.sentences[mention.sentence].section == mention.section)
        if let cue = mention.cue?.range { #expect(cue.end <= count) }
      }
      #expect(reading.sections.first?.range.start == 0)
      #expect(reading.sections.last?.range.end == count)
    }
  }

  @Test func `a mention is found wherever it stands, with its offsets`() {
    for text in texts(500, seed: 2) {
      let before = text + "\n\n"
      let whole = before + "Renal embolization was performed"
      let mention = SampleVocabulary.reader.read(whole).mentions.last
      let start = before.unicodeScalars.count + 6
      #expect(mention?.range == TextRange(start, start + 12))
    }
  }

  @Test func `reading random bytes never fails and is the same twice`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<500 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = String(decoding: bytes, as: UTF8.self)
      let one = SampleVocabulary.reader.read(text)
      let two = SampleVocabulary.reader.read(text)
      #expect(one.mentions == two.mentions && one.sections == two.sections)
    }
  }
}
