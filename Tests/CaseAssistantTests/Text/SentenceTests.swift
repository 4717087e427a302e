import CaseAssistant
import Testing

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return SampleVocabulary.reader.read(text).sentences.map { sentence in
      String(String.UnicodeScalarView(scalars[sentence.range.start..<sentence.range.end]))
    }
  }

  @Test(arguments: [
    ("Seen by Dr. Smith. No bleeding.", 2), ("The a. lienalis was 2.9 mm wide.", 1),
    ("s/p TACE. Done.", 2), ("pseudoaneurysm vs. extravasation", 1), ("No. 5 sheath used.", 1),
    ("Type D. Team agreed.", 2), ("embolized. no complication.", 2), ("Bled.Embolized.", 2),
    ("1. No leak\n2. Coils placed\n3. Home", 3), ("- no leak\n- coils placed", 2),
    ("First line\n\nsecond line", 2), ("approx. 5 mL of glue", 1),
    ("Stopped after 70 min. Arch run done.", 2), ("Gone!! Really?", 2),
    ("thrombus... and then separate clot", 1), ("e.g. coils or i.e. plugs", 1),
  ])
  func `sentences are cut where they end`(text: String, count: Int) {
    #expect(sentences(text).count == count, "\(sentences(text))")
  }

  @Test func `a wrapped line is no new sentence`() {
    let text = """
      The left hepatic artery was selected with a microcatheter and there was no evidence of
      Extravasation from the branch, which was then embolized with three coils of 2 mm and
      Gelfoam.
      """
    #expect(sentences(text).count == 1)
  }

  @Test func `lines of a list without punctuation are sentences`() {
    #expect(
      sentences("Coil embolization of GDA\nNo complications\nTo recovery in good state").count == 3)
  }

  @Test func `questions are marked`() {
    let reading = SampleVocabulary.reader.read("Coils placed. Is 37242 right? Thanks.")
    #expect(reading.sentences.map(\.isQuestion) == [false, true, false])
  }

  @Test(arguments: [
    ("GDA coiled for a bleed - which code?", [false, true]),
    ("GDA coiled for a bleed, is it 37244?", [false, true]),
    ("Was it coiled, or is the plan to coil?", [true]),
    ("Coil embolization of the GDA?", [true]),
    ("GDA coiled / no complication / what code?", [false, false, true]),
  ])
  func `a question at the end asks nothing of what is told before`(
    text: String, questions: [Bool]
  ) {
    #expect(SampleVocabulary.reader.read(text).sentences.map(\.isQuestion) == questions)
  }
}
