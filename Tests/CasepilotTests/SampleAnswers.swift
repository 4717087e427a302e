import CodingRules

@testable import CaseAssistant

/// Answers made by hand, one a verdict, with everything an answer can hold.
enum SampleAnswers {
  static let all = [coded, needsInfo, noCode, conflict]

  static let source = Answer.Source(
    name: "namas", title: "Auditor association on 37241-37244, May 2023",
    address: "https://namas.co/closing-vessels-by-catheter")

  static let coded: Answer = {
    var answer = empty("a-1", .coded)
    answer.lines = [
      Answer.Line(
        code: "37244", label: "closure of a vessel to stop bleeding or a lymph leak", units: 1,
        modifiers: [], act: "embolization", rule: "bleeding-closure",
        because: "The vessel was closed to stop bleeding; that reason outranks the lesion.",
        sources: [source],
        facts: [
          fact(
            "act", "embolization", "a vessel was closed for good", .stated,
            (34, 51, "Coil\nembolization")),
          fact(
            "reason", "bleeding", "active or recent bleeding", .stated, (3, 20, "Massive hematuria")
          ),
          fact("territory", "abdomen", "the abdomen", .suggested, (52, 64, "renal artery")),
          fact("setting", "facility", "hospital", .given),
          fact("progress", "completed", "carried through", .implied),
        ]),
      Answer.Line(
        code: "37242", label: "closure of an artery for another reason", units: 2,
        modifiers: ["59"], act: "embolization", rule: "arterial-lesion-closure",
        because: "A second field.",
        sources: [source], facts: []),
    ]
    answer.companions = [
      Answer.Companion(
        code: "36245", kind: .report, units: 2, modifier: "26",
        because: "Selective catheter placement is reported beside the closure.",
        sources: []),
      Answer.Companion(
        code: "75894", kind: .bundled, units: nil, modifier: nil,
        because: "Imaging is inside the body codes.", sources: []),
      Answer.Companion(
        code: "36475", kind: .never, units: nil, modifier: nil, because: "The edits forbid it.",
        sources: []),
      Answer.Companion(
        code: "75726", kind: .review, units: nil, modifier: nil,
        because: "Diagnostic angiography counts only when no earlier study exists.", sources: []),
    ]
    answer.nearby = [
      Answer.Nearby(
        code: "37242", differs: [.init(fact: "reason", from: "bleeding", to: "arterial-lesion")])
    ]
    answer.notReported = [
      Answer.NotReported(
        mention: "embolization", status: "prior", because: nil, pointers: [],
        evidence: [quote(70, 91, "history of coils 2019")]),
      Answer.NotReported(
        mention: "stent", status: "outside", because: "A stent holds a vessel open.",
        pointers: ["61635"],
        evidence: []),
    ]
    answer.review = ["Sources are silent on hemorrhoids."]
    return answer
  }()

  static let needsInfo: Answer = {
    var answer = empty("a-2", .needsInfo)
    answer.missing = [
      Answer.Missing(
        fact: "reason", question: "Why was the vessel closed?",
        choices: [
          Answer.Choice(value: "bleeding", label: "active or recent bleeding", codes: ["37244"]),
          Answer.Choice(
            value: "tumor", label: "a tumor, or organ tissue to be starved", codes: ["37243"]),
          Answer.Choice(
            value: "arterial-lesion", label: "an aneurysm, a fistula or another lesion",
            codes: ["37242", "36002"]),
          Answer.Choice(value: "contraception", label: "contraception", codes: []),
        ])
    ]
    return answer
  }()

  static let noCode: Answer = {
    var answer = empty("a-3", .noCode)
    answer.notReported = [
      Answer.NotReported(
        mention: "embolization", status: "planned", because: nil, pointers: [],
        evidence: [quote(0, 30, "embolization planned next week")])
    ]
    return answer
  }()

  static let conflict: Answer = {
    var answer = empty("a-4", .conflict)
    answer.review = [
      "The case states two reasons that exclude each other: trauma and contraception."
    ]
    return answer
  }()

  static let invalid: Answer = {
    var answer = empty("5", .invalid)
    answer.problem = Answer.Problem(message: "the case has neither text nor facts", line: 5)
    return answer
  }()

  private static func empty(_ id: String, _ verdict: Verdict) -> Answer {
    Answer(
      id: id, verdict: verdict, lines: [], companions: [], notReported: [], missing: [], nearby: [],
      review: [],
      ruleSet: Answer.RuleSet(
        name: "embolization", edition: "2026-11", digest: "0123456789abcdef",
        notice: "Five-digit numbers are given with labels of our own."),
      dateOfService: day, problem: nil)
  }

  private static let day: CalendarDate = {
    guard let day = CalendarDate("2026-03-02") else { preconditionFailure("a day of the calendar") }
    return day
  }()

  private static func quote(_ start: Int, _ end: Int, _ text: String) -> Quote {
    Quote(range: TextRange(start, end), text: text)
  }

  private static func fact(
    _ name: String, _ value: String, _ label: String, _ how: Answer.Provenance,
    _ evidence: (Int, Int, String)...
  ) -> Answer.Fact {
    Answer.Fact(
      fact: name, value: value, label: label, how: how,
      evidence: evidence.map { quote($0.0, $0.1, $0.2) })
  }
}
