import CaseAssistant
import CodingRules

/// A small book for tests of the reader: one fact of deeds, one of findings.
enum SampleVocabulary {
  static let acts = [
    "emboliz*", "coil emboliz*", "transarterial chemoembolization", "chemoemboliz*", "TACE",
    "thrombectomy", "mechanical thrombectomy", "thrombolysis", "coiling", "coiled", "stenting",
    "stent placement", "angioplasty", "sclerotherapy", "lysis", "recanalization", "UFE", "UAE",
    "vein ablation", "balloon test occlusion", "embolectomy", "urokinase infusion", "coils",
    "catheter directed thrombolysis",
  ]
  static let findings = [
    "aneurysm", "pseudoaneurysm", "extravasation", "active extravasation", "hemorrhage", "bleeding",
    "thrombus", "rupture", "ruptured", "stenosis", "fibroid", "varix", "arteriovenous malformation",
    "AVM", "hepatocellular carcinoma", "HCC", "left hepatic artery", "right hepatic artery",
    "hepatic artery", "femoral vein", "femoral artery", "gastroduodenal artery", "GDA", "MMA",
    "middle meningeal artery", "splenic artery", "meningioma", "endoleak", "vasospasm",
    "radial artery", "hematuria", "mass", "fistula", "varicocele",
  ]
  static let silent = ["fiducial coil*", "history of present illness"]

  static let book = make(acts: acts, findings: findings, silent: silent)
  static let reader = CaseReader(book)

  static func make(acts: [String], findings: [String], silent: [String] = []) -> RuleBook {
    let span = SourceSpan(file: 0, start: 0, end: 0)
    let yes = [Fact.Value(name: "no", label: "no"), Fact.Value(name: "yes", label: "yes")]
    let date = CalendarDate(year: 2026, month: 11, day: 1)!
    func phrases(_ words: [String], fact: Int?) -> [Phrase] {
      words.map { word in
        Phrase(
          words: word,
          claims: fact.map { [Phrase.Claim(fact: $0, value: 1, strength: .states)] } ?? [],
          span: span)
      }
    }
    return RuleBook(
      name: "sample", edition: "1", asOf: date, covers: .always, notice: "",
      facts: [
        Fact(
          name: "act", question: "What was done?", kind: .choice, values: yes, opensLine: true,
          span: span),
        Fact(name: "finding", question: "What was found?", kind: .choice, values: yes, span: span),
      ], codes: [], sources: [], rules: [], companions: [],
      phrases: phrases(acts, fact: 0) + phrases(findings, fact: 1) + phrases(silent, fact: nil),
      files: [])
  }
}
