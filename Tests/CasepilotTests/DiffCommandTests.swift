import Foundation
import Testing

@testable import casepilot

@Suite struct DiffCommandTests {
  private static let rules = LockCommandTests.rules
  private static let moved = rules.replacing(
    "rule body\n  when territory is abdomen\n  report 37242",
    with: "rule trunk\n  when territory is abdomen\n  report 61624")

  private func diff(_ old: String, _ new: String, _ words: String...) throws -> Workplace.Run {
    let place = try Workplace([
      "old.rules": old, "new.rules": new,
      "cases.jsonl": """
      {"id":"a","facts":{"territory":"abdomen"}}
      {"id":"b","facts":{"territory":"brain"}}

      """,
    ])
    return place.run(["diff", "@old.rules", "@new.rules"] + words)
  }

  @Test func `a change is told from code to code with its cases and rules`() throws {
    let run = try diff(Self.rules, Self.moved, "--cases", "@cases.jsonl")
    #expect(run.status == .problemsFound)
    #expect(
      run.output == """
        37242 -> 61624
          1 of 2 values of 'territory'
          - when territory is abdomen
          such as territory=abdomen
          was by body (old.rules:16), source own
          now by trunk (new.rules:16), source own

        Next questions: 1 difference
          - nothing known: territory -> decided

        1 of 2 cases moves
          - a: 37242 -> 61624 (body -> trunk)
          lines: -37242, +61624

        1 kind of change, 1 of 2 values of 'territory'

        """)
  }

  @Test(arguments: [
    ("rule head", "# a comment\nrule crown"),
    ("when territory is brain", "when not territory is abdomen"),
  ])
  func `what answers every case alike has the same meaning`(old: String, new: String) throws {
    let run = try diff(Self.rules, Self.rules.replacing(old, with: new))
    #expect(run.status == .done && run.output == "same meaning\n")
  }

  @Test func `another wording of a question is told and is no difference`() throws {
    let run = try diff(Self.rules, Self.rules.replacing("\"Where?\"", with: "\"Where to?\""))
    #expect(run.status == .done && run.output.hasPrefix("same meaning\n"))
    #expect(run.output.contains("  - territory, question: was \"Where?\"; now \"Where to?\"\n"))
  }

  @Test(arguments: [
    (
      "because \"x\"", "because \"y\"", "Reasons and sources of rules",
      "head, because: was \"x\"; now \"y\""
    ),
    (
      "source own \"Our reading\"", "source own \"Our own\"", "Sources",
      "own, title: was \"Our reading\"; now \"Our own\""
    ),
    ("edition \"1\"", "edition \"2\"", "Rule set", "rule set, edition: was 1; now 2"),
    (
      "value brain \"the brain\"", "value brain \"a brain\"", "Facts",
      "territory, value brain: was \"the brain\"; now \"a brain\""
    ),
    (
      "value brain \"the brain\"", "value brain \"the brain\" prior 30", "Facts",
      "new territory, prior of brain: 30"
    ),
  ])
  func `every other wording is told, once and for the part that differs`(
    old: String, new: String, title: String, entry: String
  ) throws {
    let run = try diff(Self.rules, Self.rules.replacing(old, with: new, maxReplacements: 1))
    #expect(run.status == .done && run.output.hasPrefix("same meaning\n"), "\(run.output)")
    #expect(run.output.contains("\n\(title): 1 difference\n"), "\(run.output)")
    #expect(run.output.contains(entry), "\(run.output)")
  }

  @Test(arguments: [
    (
      "value abdomen \"the abdomen\"", "value abdomen \"the abdomen\"\n  precedence brain",
      "new territory, precedence: brain"
    ),
    (
      "value abdomen \"the abdomen\"", "value abdomen \"the abdomen\"\n  silence means brain",
      "new territory, silence means: brain"
    ),
    ("as of ", "as of 2025-01-01 #", "rule set, as of: "),
  ])
  func `what cases are read by is told by name`(old: String, new: String, entry: String) throws {
    let run = try diff(Self.rules, Self.rules.replacing(old, with: new, maxReplacements: 1))
    #expect(run.status == .problemsFound && run.output.contains(entry), "\(run.output)")
  }

  @Test func `one change of a companion is told once for all its lines`() throws {
    let beside = """
      rule run
        beside 61624, 37242
        never 36475, 36478
        because "x"
        source own
      phrases
      """
    let old = Self.rules.replacing("phrases", with: beside)
    let run = try diff(old, old.replacing("never", with: "bundled"))
    #expect(
      run.output.hasPrefix(
        """
        beside 61624, 37242: never 36475, never 36478 -> bundled 36475, bundled 36478
          2 of 2 values of 'territory'
          such as
        """), "\(run.output)")
  }

  @Test func `a new value is told once, not for each outcome it gets`() throws {
    let new = Self.rules.replacing(
      "value abdomen \"the abdomen\"", with: "value abdomen \"the abdomen\"\n  value leg \"a leg\"")
    let run = try diff(Self.rules, new)
    #expect(run.output.hasPrefix("a new value: territory is leg\n"), "\(run.output)")
  }

  @Test func `another next question is a difference`() throws {
    let more = """
      fact side "Which side?"
        value left "left"
        value right "right"
      rule head
        when territory is brain and side is left
      """
    let old = Self.rules.replacing("rule head\n  when territory is brain", with: more)
      .replacing(
        "rule body\n  when territory is abdomen",
        with: "rule body\n  when territory is abdomen or side is right")
    func weighed(_ right: Int, _ abdomen: Int) -> String {
      old.replacing("\"right\"", with: "\"right\" prior \(right)")
        .replacing("\"the abdomen\"", with: "\"the abdomen\" prior \(abdomen)")
    }
    let run = try diff(weighed(99, 1), weighed(1, 99))
    #expect(run.status == .problemsFound, "\(run.output)")
    #expect(
      run.output.contains("Next questions: 1 difference\n  - nothing known: side -> territory\n"))
  }

  @Test func `phrases that come, go and change are told`() throws {
    let more = Self.rules + "  \"colon\" states territory abdomen\n"
    let run = try diff(Self.rules, more)
    #expect(run.status == .problemsFound)
    #expect(
      run.output == "Phrases: 1 difference\n  - new \"colon\": states territory abdomen\n")
  }

  @Test func `one file is compared with itself across dates`() throws {
    let dated = Self.rules.replacing("report 37242", with: "until 2023-12-31\n  report 37242")
      .replacing(
        "phrases",
        with: """
          rule body-now
            when territory is abdomen
            from 2024-01-01
            report 61624
            because "x"
            source own
          phrases
          """)
    let place = try Workplace(["a.rules": dated])
    let run = place.run("diff", "@a.rules", "--old-date", "2023-12-31", "--new-date", "2024-01-01")
    #expect(run.status == .problemsFound && run.output.hasPrefix("37242 -> 61624\n"))
    #expect(run.output.contains("was by body ") && run.output.contains("now by body-now "))
    let same = place.run("diff", "@a.rules", "--old-date", "2024-01-01", "--new-date", "2025-01-01")
    #expect(same.status == .done && same.output == "same meaning\n")
  }

  @Test func `the JSON document has both rules, the count and a witness`() throws {
    let run = try diff(Self.rules, Self.moved, "--format", "json", "--cases", "@cases.jsonl")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["isSame"] as? Bool == false)
    let change = try #require((document["changes"] as? [[String: Any]])?.first)
    #expect(change["from"] as? String == "37242" && change["to"] as? String == "61624")
    #expect(change["count"] as? String == "1")
    #expect(change["witness"] as? [String: String] == ["territory": "abdomen"])
    let rule = try #require((change["newRules"] as? [[String: Any]])?.first)
    #expect(rule["rule"] as? String == "trunk" && rule["line"] as? Int == 16)
    #expect((document["moves"] as? [[String: Any]])?.count == 1)
  }

  @Test(arguments: [
    (["diff"], casepilot.ExitStatus.usage, "Error: Missing expected argument '<old>'."),
    (["diff", "a.rules"], .usage, "Error: Missing expected argument '<new>', or"),
    (["diff", "a", "b", "--old-date", "2024-01-01"], .usage, "Error: Give both '--old-date' and"),
    (["diff", "/no/such", "b"], .failed, "Error: cannot read '/no/such'"),
    (["diff", "no-such-revision:a", "b"], .failed, "Error: cannot read 'no-such-revision:a': "),
  ])
  func `what cannot be compared is told`(
    words: [String], status: casepilot.ExitStatus, errors: String
  ) throws {
    let run = try Workplace().run(words)
    #expect(run.status == status && run.errors.hasPrefix(errors), "\(run.errors)")
  }
}
