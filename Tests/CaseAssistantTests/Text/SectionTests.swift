import CaseAssistant
import Testing

@Suite struct SectionTests {
  /// The sections of a note as `kind: heading`, text without a heading as `kind`.
  private func sections(_ text: String) -> [String] {
    SampleVocabulary.reader.read(text).sections.map { section in
      let heading = section.heading.map { ": " + slice(text, $0) } ?? ""
      return section.kind.rawValue + heading
    }
  }

  private func slice(_ text: String, _ range: TextRange) -> String {
    let scalars = Array(text.unicodeScalars)[range.start..<range.end]
    return String(String.UnicodeScalarView(scalars))
  }

  @Test func `headings with colons begin sections`() {
    #expect(
      sections(
        """
        PROCEDURE: Left uterine artery embolization
        INDICATION: Fibroids.
        TECHNIQUE: The groin was prepped.
        FINDINGS: Two fibroids.
        COMPLICATIONS: None.
        IMPRESSION: Successful embolization.
        PLAN: Clinic in two weeks.
        """) == [
          "title: PROCEDURE:", "indication: INDICATION:", "technique: TECHNIQUE:",
          "findings: FINDINGS:", "complications: COMPLICATIONS:", "impression: IMPRESSION:",
          "plan: PLAN:",
        ])
  }

  @Test(arguments: [
    "Findings\nNo extravasation.", "FINDINGS\nNo extravasation.", "findings:\nNo extravasation.",
    "3. Findings: No extravasation.", "FINDINGS - No extravasation.",
    "FINDINGS There is no extravasation.", "• Findings: No extravasation.",
    "**Findings:** No extravasation.", "Findings :\tNo extravasation.", "II. FINDINGS:\r\nNone.",
    "\u{0C}FINDINGS:\nNone",
  ])
  func `a heading is known in many dresses`(text: String) {
    let found = SampleVocabulary.reader.read(text).sections
    #expect(found.last?.kind == .findings, "\(sections(text))")
    #expect(found.last?.heading != nil)
  }

  @Test func `a heading may stand in the line after a sentence`() {
    #expect(
      sections("Colectomy planned. TECHNIQUE: informed consent. Findings: normal. ") == [
        "body", "technique: TECHNIQUE:", "findings: Findings:",
      ])
  }

  @Test func `words in a sentence are no headings`() {
    #expect(sections("The findings: two lesions and one plan for surgery.") == ["body"])
    #expect(sections("We reviewed technique, findings and plan with her.") == ["body"])
    #expect(sections("He reported allergies: none known.") == ["body"])
  }

  @Test func `unknown headings are known by their looks`() {
    #expect(
      sections("Body text.\n\nVESSELS STUDIED\nCeliac.\n\nNursing notes:\nQuiet.") == [
        "body", "other: VESSELS STUDIED", "other: Nursing notes:",
      ])
  }

  @Test func `a note without headings is one body`() {
    #expect(sections("coils were placed, no leak") == ["body"])
    #expect(sections("") == ["body"])
    #expect(sections("   \n ") == ["body"])
  }

  @Test func `past and family history change what stands in them`() {
    let text = "PAST MEDICAL HISTORY: aneurysm\nFAMILY HISTORY: aneurysm\nFINDINGS: aneurysm"
    let statuses = SampleVocabulary.reader.read(text).mentions.map(\.status)
    #expect(statuses == [.prior, .otherPerson, .present])
  }

  @Test func `a plan is not done, a title is claimed`() {
    let text = "UTERINE ARTERY EMBOLIZATION\n\nPLAN: embolization of the left side\n"
    let statuses = SampleVocabulary.reader.read(text).mentions.map(\.status)
    #expect(statuses == [.performed, .planned])
  }

  @Test func `a field without a value says nothing was done`() {
    let text = "Thrombectomy: [ ]\nEmbolization: [x]\nStenting: none\nAngioplasty: no\nTACE: ____\n"
    let statuses = SampleVocabulary.reader.read(text).mentions.map(\.status)
    #expect(statuses == [.notPerformed, .performed, .notPerformed, .notPerformed, .notPerformed])
  }

  @Test func `sections cover the text without gaps`() {
    let text = "Intro.\nFINDINGS: x.\n\nPlan:\n y\n"
    let found = SampleVocabulary.reader.read(text).sections
    #expect(found.first?.range.start == 0)
    #expect(found.last?.range.end == text.unicodeScalars.count)
    for (left, right) in zip(found, found.dropFirst()) {
      #expect(left.range.end == right.range.start)
    }
  }
}
