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

  @Test func `goals are told with the cases that reach them`() throws {
    let run = try place().run(
      "test", "--coverage", "--criteria", "companions,rules", "--rules", "@a.rules", "@a.jsonl")
    #expect(run.status == .done)
    #expect(
      run.output == """
        3 of 3 cases pass (100.0 %)

        exercised
          a.rules:11  head applies: one, two
          a.rules:24  extra stands beside 61624: one, two
        not exercised
          a.rules:16  body applies
        rules: 1 of 2 exercised (50.0 %)
        companions: 1 of 1 exercised (100.0 %)
        phrases: 1 of 1 met

        """)
  }

  @Test func `a case with an open fact reaches only what it reaches anyhow`() throws {
    let place = try place()
    try place.write(
      #"{"id":"open","facts":{"minutes":5},"expect":{"primary":"needs-info"}}"#, "open.jsonl")
    try place.write(
      LockCommandTests.rules + "fact minutes number 0 to 9 \"How many?\"\n  silence means 0\n",
      "b.rules")
    let run = place.run("test", "--coverage", "--rules", "@b.rules", "@open.jsonl")
    #expect(run.output.contains("1 of 1 cases pass"))
    #expect(run.output.contains("rules: 0 of 2 exercised (0.0 %)"))
    #expect(run.output.contains("conditions: 0 of 4 exercised (0.0 %)"))
  }

  @Test func `a threshold that is not reached ends with 2`() throws {
    let place = try place()
    func run(_ threshold: String) -> Workplace.Run {
      place.run(
        "test", "--threshold", threshold, "--criteria", "rules", "--rules", "@a.rules", "@a.jsonl")
    }
    #expect(run("51").status == .problemsFound)
    #expect(run("51").errors == "rules: 50.0 % exercised, 51 % demanded\n")
    #expect(run("50").status == .done && run("50").errors.isEmpty)
    #expect(run("much").status == .usage)
    #expect(run("much").errors.hasPrefix("Error: The value 'much' is not a number from 0 to 100."))
  }

  @Test func `a criterion that there is not is refused`() throws {
    let run = try place().run("test", "--coverage", "--criteria", "rules,mutants", "@a.jsonl")
    #expect(run.status == .usage)
    #expect(
      run.errors.hasPrefix(
        "Error: There is no criterion 'mutants': name some of rules, conditions, exceptions, "
          + "boundaries, companions, separated by commas."))
  }

  @Test func `coverage is a line of the JSON report`() throws {
    let run = try place().run(
      "test", "--coverage", "--format", "json", "--rules", "@a.rules", "@a.jsonl")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 5)
    let last = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[4].utf8)) as? [String: Any])
    #expect(last["kind"] as? String == "coverage")
    let criteria = try #require(last["criteria"] as? [[String: Any]])
    #expect(
      criteria.map { $0["name"] as? String }
        == ["rules", "conditions", "exceptions", "boundaries", "companions"])
    #expect(criteria.map { $0["exercised"] as? Int } == [1, 3, 0, 0, 1])
    let list = try #require(last["list"] as? [[String: Any]])
    #expect(list[0]["name"] as? String == "head" && list[0]["line"] as? Int == 11)
    #expect(list[0]["cases"] as? [String] == ["one", "two"])
  }

  @Test func `a tracefile has functions, branches and lines`() throws {
    let run = try place().run(
      "test", "--format", "lcov", "--criteria", "rules,companions", "--rules", "@a.rules",
      "@a.jsonl")
    #expect(
      run.output == """
        TN:
        SF:a.rules
        FN:11,head
        FN:16,body
        FN:24,extra
        FNDA:2,head
        FNDA:0,body
        FNDA:2,extra
        FNF:3
        FNH:2
        BRDA:24,0,0,2
        BRF:1
        BRH:1
        DA:11,2
        DA:16,0
        DA:24,2
        LF:3
        LH:2
        end_of_record

        """)
    #expect(run.errors.hasPrefix("3 of 3 cases pass"))
  }
}
