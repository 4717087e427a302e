import CodingRules
import Testing

@testable import CaseAssistant

@Suite struct RegressionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var expect: String
    var verdict: Verdict
    var code: String?
    var judgement: RegressionResult.Judgement
    init(
      _ expect: String, _ verdict: Verdict, _ code: String? = nil,
      _ judgement: RegressionResult.Judgement
    ) {
      self.expect = expect
      self.verdict = verdict
      self.code = code
      self.judgement = judgement
    }
    var testDescription: String { "\(expect) answered \(code ?? verdict.rawValue)" }
  }

  static let rows: [Row] = [
    Row(#"{"primary":["37244"]}"#, .coded, "37244", .right),
    Row(#"{"primary":"37244"}"#, .coded, "37244", .right),
    Row(#"{"primary":["37243","37242"]}"#, .coded, "37242", .right),
    Row(#"{"primary":["37244"],"defensible":["37242"]}"#, .coded, "37242", .defensible),
    Row(#"{"primary":["37244"]}"#, .coded, "37242", .wrong),
    Row(#"{"primary":["37244"],"not":["37242"]}"#, .coded, "37242", .forbidden),
    Row(#"{"primary":["37244"],"not":["36245"]}"#, .coded, "37244", .forbidden),
    Row(#"{"primary":["37244"]}"#, .needsInfo, nil, .abstained),
    Row(#"{"primary":["37244"]}"#, .noCode, nil, .abstained),
    Row(#"{"primary":["none"]}"#, .noCode, nil, .right),
    Row(#"{"primary":["none"]}"#, .coded, "37244", .wrong),
    Row(#"{"primary":["needs-info"]}"#, .needsInfo, nil, .right),
    Row(#"{"primary":["needs-info"]}"#, .noCode, nil, .wrong),
    Row(#"{"primary":["37244"],"lines":["37244"]}"#, .coded, "37244", .right),
    Row(#"{"primary":["37244"],"lines":["37244","37244-59"]}"#, .coded, "37244", .wrong),
    Row(#"{"primary":["37244"],"lines":["37244-50"]}"#, .coded, "37244", .wrong),
    Row(#"{"primary":["37244"],"lines":["37244"]}"#, .needsInfo, nil, .abstained),
    Row(#"{"primary":["37244"],"exactly":["also 36245"]}"#, .coded, "37244", .right),
    Row(#"{"primary":["37244"],"exactly":[]}"#, .coded, "37244", .inexact),
    Row(#"{"primary":["37244"],"exactly":["also 36245, 36246"]}"#, .coded, "37244", .inexact),
    Row(#"{"primary":["37244"],"exactly":["never 36245"]}"#, .coded, "37244", .inexact),
    Row(#"{"primary":["37244"],"exactly":["also 36245"]}"#, .coded, "37242", .wrong),
  ]

  @Test(arguments: rows) func `an answer is judged by what was expected`(row: Row) throws {
    let json = #"{"id":"a","text":"x","expect":"# + row.expect + "}"
    let test = try #require(RegressionCase.read(Array(json.utf8)).first)
    var answer = try Self.answer(row.verdict)
    if let code = row.code { answer.lines = [Self.line(code)] }
    answer.companions = [
      Answer.Companion(
        code: "36245", kind: .report, units: nil, modifier: nil, because: "", sources: [])
    ]
    let result = RegressionResult(answer, expecting: test.expectation)
    #expect(result.judgement == row.judgement)
  }

  @Test(arguments: [
    (#"{"text":"x"}"#, "the record has no 'expect'"),
    (#"{"text":"x","expect":{}}"#, "'expect' has no 'primary'"),
    (#"{"text":"x","expect":{"primary":[1]}}"#, "'primary' lists texts"),
    (#"{"expect":{"primary":["none"]}}"#, "the case has neither text nor facts"),
  ])
  func `a record that is no test says why`(json: String, message: String) throws {
    let test = try #require(RegressionCase.read(Array(json.utf8)).first)
    #expect(test.input == .invalid("1", message, line: 1))
    #expect(test.expectation == nil)
  }

  @Test func `the report shows differences, then counts`() throws {
    var report = RegressionReport()
    for (verdict, code) in [
      (Verdict.coded, "37242"), (.coded, "37244"), (.invalid, ""), (.coded, "37243"),
    ] {
      var answer = try Self.answer(verdict)
      if verdict == .coded { answer.lines = [Self.line(code)] }
      if verdict == .invalid { answer.problem = Answer.Problem(message: "torn", line: 3) }
      let expect =
        code == "37243"
        ? #"{"primary":["37243"],"lines":["37243","37243-59"]}"#
        : #"{"primary":["37244"],"not":["37242"],"also":["36245"]}"#
      report.results.append(
        RegressionResult(
          answer,
          expecting: verdict == .invalid
            ? nil : try Expectation(JSONValue(parsing: Array(expect.utf8)))))
    }
    #expect(
      report.text == """
        a: forbidden
          - 37244
          + 37242  (a-rule)
          ! 37242 must not be reported
        a: invalid
          torn
        a: wrong
          - 37243
          + 37243  (a-rule)
          - lines 37243, 37243-59
          + lines 37243

        1 of 4 cases pass (25.0 %): 1 wrong, 1 forbidden, 1 invalid
        0 of 2 expected companions found

        """)
    var json = JSONWriter()
    report.write(to: &json)
    let last = String(decoding: json.bytes, as: UTF8.self).split(separator: "\n").last.map(
      String.init)
    #expect(
      last == #"{"version":1,"kind":"summary","cases":4,"passed":1,"right":1,"defensible":0,"#
        + #""wrong":1,"abstained":0,"forbidden":1,"inexact":0,"invalid":1}"#)
  }

  private static func answer(_ verdict: Verdict) throws -> Answer {
    Answer(
      id: "a", verdict: verdict, lines: [], companions: [], notReported: [], missing: [],
      nearby: [], review: [],
      ruleSet: Answer.RuleSet(name: "", edition: "", digest: "", notice: ""),
      dateOfService: try #require(CalendarDate("2026-01-01")), problem: nil)
  }

  private static func line(_ code: String) -> Answer.Line {
    Answer.Line(
      code: code, label: "", units: 1, modifiers: [], act: "", rule: "a-rule", because: "",
      sources: [], facts: [])
  }
}
