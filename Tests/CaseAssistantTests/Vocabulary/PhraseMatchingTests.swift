import CaseAssistant
import Testing

@Suite struct PhraseMatchingTests {
  /// The mentions of a text, as slices of it.
  private func found(_ text: String, acts: [String] = [], findings: [String] = []) -> [String] {
    let reader =
      acts.isEmpty && findings.isEmpty
      ? SampleVocabulary.reader
      : CaseReader(SampleVocabulary.make(acts: acts, findings: findings))
    let scalars = Array(text.unicodeScalars)
    return reader.read(text).mentions.map { mention in
      String(String.UnicodeScalarView(scalars[mention.range.start..<mention.range.end]))
    }
  }

  @Test(arguments: [
    ("Haemorrhage", "Haemorrhage"), ("two aneurysms", "aneurysms"), ("ANEURYSM", "ANEURYSM"),
    ("aneurism", "aneurism"), ("varices", "varices"), ("thrombi seen", "thrombi"),
    ("the aneurysm's neck", "aneurysm"), ("the aneurysm’s neck", "aneurysm"),
    ("embolisation done", "embolisation"), ("re-embolization", "embolization"),
    ("emboli-\nzation", "emboli-\nzation"), ("emboli-\r\n  zation", "emboli-\r\n  zation"),
    ("pseudo-aneurysm", "pseudo-aneurysm"), ("pseudo aneurysm", "pseudo aneurysm"),
    ("chemo\u{2011}embolization", "chemo\u{2011}embolization"), ("fístula", "fístula"),
    ("fi\u{301}stula", "fi\u{301}stula"),
    ("left\u{A0}hepatic\tartery", "left\u{A0}hepatic\tartery"),
    ("left hepatic\nartery", "left hepatic\nartery"), ("🩸hematuria🩸", "hematuria"),
    ("“stenosis”", "stenosis"), ("ｆｉｓｔｕｌａ", "ｆｉｓｔｕｌａ"),
  ])
  func `a phrase is known in many spellings`(text: String, mention: String) {
    #expect(found(text) == [mention])
  }

  @Test(arguments: [
    ("pseudoaneurism", true), ("psuedoaneurysm", true), ("pseudoaneurysmm", false),
    ("thrombectmy", true), ("trombectomy", true), ("hrombectomy", false), ("anuerysm", true),
    ("mass", true), ("masc", false), ("varicocle", true), ("meningoma", true),
    ("meningiomatosis", false), ("sclerotherapist", false), ("extravassation", true),
  ])
  func `a long word may hold one slip`(text: String, isFound: Bool) {
    #expect(found(text).isEmpty != isFound)
  }

  @Test func `the longest phrase wins and a silent one swallows`() {
    #expect(
      found("left hepatic artery and hepatic artery") == ["left hepatic artery", "hepatic artery"])
    #expect(found("fiducial coils placed") == [])
    #expect(found("history of present illness") == [])
  }

  @Test func `an abbreviation needs capitals where the note has any`() {
    #expect(found("The mma and the MMA.") == ["MMA"])
    #expect(found("the mma was embolized") == ["mma", "embolized"])
    #expect(found("THE MMA WAS EMBOLIZED") == ["MMA", "EMBOLIZED"])
    #expect(found("Two AVMs.") == ["AVMs"])
  }

  @Test func `punctuation parts phrases, slashes part words`() {
    #expect(found("hepatic, artery") == [])
    #expect(found("hepatic. Artery") == [])
    #expect(found("stenting/angioplasty") == ["stenting", "angioplasty"])
  }

  @Test func `a star stands for any ending`() {
    #expect(
      found("embolizing, embolized, embolize, emboli") == ["embolizing", "embolized", "embolize"])
  }

  @Test func `hyphens in a phrase may be blanks, hyphens or nothing in the text`() {
    for text in ["y-90", "y 90", "Y90"] {
      #expect(found(text, findings: ["y-90"]) == [text])
    }
  }
}
