import Foundation
import Testing

@testable import casepilot

@Suite struct CoverageTests {
  private func place() throws -> Workplace {
    try Workplace([
      "a.rules": LockCommandTests.rules + """
        rule extra
          beside 61624 when territory is brain
          also 37242
          because "x"
          source own

        """,
      "a.jsonl": """
      {"id":"one","facts":{"territory":"brain"},"expect":{"primary":"61624"}}
      {"id":"two","facts":{"territory":"brain"},"expect":{"primary":"61624"}}
      {"id":"open","facts":{},"text":"A meningioma.","expect":{"primary":"none"}}

      """,
    ])
  }

  @Test func `rules are told with the cases that exercise them`() throws {
    let run = try place().run("test", "--coverage", "--rules", "@a.rules", "@a.jsonl")
    #expect(run.status == .done)
    #expect(
      run.output == """
        3 of 3 cases pass (100.0 %)

        exercised
          a.rules:11  head: one, two
          a.rules:23  extra: one, two
        not exercised
          a.rules:16  body
        2 of 3 rules exercised (66.6 %), 1 of 1 phrases met

        """)
  }

  @Test func `a threshold that is not reached ends with 2`() throws {
    let place = try place()
    let run = place.run("test", "--threshold", "67", "--rules", "@a.rules", "@a.jsonl")
    #expect(run.status == .problemsFound)
    #expect(run.errors == "66.6 % of the rules are exercised, 67 % are demanded\n")
    let enough = place.run("test", "--threshold", "66", "--rules", "@a.rules", "@a.jsonl")
    #expect(enough.status == .done && enough.errors.isEmpty)
    let nonsense = place.run("test", "--threshold", "much", "@a.jsonl")
    #expect(nonsense.status == .usage)
    #expect(nonsense.errors.hasPrefix("Error: The value 'much' is not a number from 0 to 100."))
  }

  @Test func `coverage is a line of the JSON report`() throws {
    let run = try place().run(
      "test", "--coverage", "--format", "json", "--rules", "@a.rules", "@a.jsonl")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 5)
    let last = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[4].utf8)) as? [String: Any])
    #expect(last["kind"] as? String == "coverage")
    #expect(last["rules"] as? Int == 3 && last["exercised"] as? Int == 2)
    let list = try #require(last["list"] as? [[String: Any]])
    #expect(list.map { $0["name"] as? String } == ["head", "body", "extra"])
    #expect(list[0]["cases"] as? [String] == ["one", "two"])
  }

  @Test func `a tracefile has a function and a line for each rule`() throws {
    let run = try place().run("test", "--format", "lcov", "--rules", "@a.rules", "@a.jsonl")
    #expect(
      run.output == """
        TN:
        SF:a.rules
        FN:11,head
        FN:16,body
        FN:23,extra
        FNDA:2,head
        FNDA:0,body
        FNDA:2,extra
        FNF:3
        FNH:2
        DA:11,2
        DA:16,0
        DA:23,2
        LF:3
        LH:2
        end_of_record

        """)
    #expect(run.errors.hasPrefix("3 of 3 cases pass"))
  }
}
