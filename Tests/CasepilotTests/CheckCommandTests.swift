import Foundation
import Testing

@testable import casepilot

@Suite struct CheckCommandTests {
  /// Four mistakes that can only mean one thing, a gap behind them, and a name far from any other.
  static let rules = """
    rulebook "a"
      edition "1"
      as of 2026-01-01
      covers 2020-01-01 until 2026-12-31
    source own “Our reading”
    fact territory "Where, or what: 100% of it?"
      value brain "the brain"
      value abdomen "the abdomen"
    code 61624 "closing"
    rule one
      whne teritory is Brain
      report 61624
      because "x"
      source own

    """

  @Test func `the JSON document keeps to its schema`() throws {
    let place = try Workplace(["a.rules": Self.rules])
    let schema = try JSONSchema("check")
    for words in [["@a.rules"], ["--fix", "@a.rules"], ["@a.rules", "@a.rules"], []] {
      let run = place.run(["check", "--format", "json"] + words)
      #expect(try schema.mistakes(in: run.output) == [])
    }
  }

  @Test func `what can only mean one thing is put right and looked at again`() throws {
    let place = try Workplace(["a.rules": Self.rules])
    #expect(place.run("check", "@a.rules").status == .problemsFound)
    let run = place.run("check", "--fix", "@a.rules")
    #expect(run.status == .problemsFound)
    let fixed = run.output.split(separator: "\n").prefix(4)
    #expect(
      fixed == [
        "a.rules:5:12: fixed: '“Our reading”' is now '\"Our reading\"' [stray-character]",
        "a.rules:11:3: fixed: 'whne' is now 'when' [unexpected-token]",
        "a.rules:11:8: fixed: 'teritory' is now 'territory' [unknown-fact]",
        "a.rules:11:21: fixed: 'Brain' is now 'brain' [unknown-value]",
      ])
    #expect(
      run.output.contains("a.rules:6:6: error: no rule applies to 1 of 2 values of 'territory'"))
    #expect(try place.read("a.rules").contains("  when territory is brain\n"))
    #expect(place.run("check", "--fix", "@a.rules").output.hasPrefix("a.rules:6:6: error"))
  }

  @Test(arguments: [
    ("teritori", "two slips"), ("territory2", "a digit"),
  ])
  func `a name that may mean something else is left to the author`(name: String, why: String)
    throws
  {
    let rules = Self.rules.replacing("teritory", with: name)
    let place = try Workplace(["a.rules": rules])
    let run = place.run("check", "--fix", "@a.rules")
    #expect(run.output.contains("no fact named '\(name)'"), "\(why)")
    #expect(try place.read("a.rules").contains(name))
  }

  @Test func `a used file is put right where it is`() throws {
    let place = try Workplace([
      "a.rules": Self.rules.replacing("source own “", with: "use \"deep/s.rules\"\n# “"),
      "deep/s.rules": "source own “Our reading”\n",
    ])
    let run = place.run("check", "--fix", "@a.rules")
    #expect(run.output.contains("deep/s.rules:1:12: fixed:"))
    #expect(try place.read("deep/s.rules") == "source own \"Our reading\"\n")
  }

  @Test func `the built-in rules cannot be put right`() throws {
    let run = try Workplace().run("check", "--fix")
    #expect(run.status == .failed && run.errors.hasPrefix("Error: name a rule file"))
  }

  @Test func `GitHub is told by workflow commands`() throws {
    let place = try Workplace(["a.rules": Self.rules])
    let lines = place.run("check", "--format", "github", "@a.rules").output
      .split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[1]
        == "::error file=a.rules,line=11,endLine=11,col=3,endColumn=7,title=unexpected-token::"
        + "expected 'when' before 'whne'%0Ahelp: did you mean 'when'?")
  }

  @Test func `SARIF names tool, rules, places, related places and fixes`() throws {
    let rules = Self.rules + "code 61624 \"again\"\n"
    let place = try Workplace(["my rules.rules": rules])
    let output = place.run("check", "--format", "sarif", "@my rules.rules").output
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = (run["tool"] as? [String: [String: Any]])?["driver"]
    let codes = (driver?["rules"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 4)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(codes[index] == result["ruleId"] as? String)
    }
    #expect(output.contains("my%20rules.rules"))
    #expect(results.count { $0["relatedLocations"] != nil } == 1)
    #expect(results.count { $0["fixes"] != nil } == 3)
  }
}
