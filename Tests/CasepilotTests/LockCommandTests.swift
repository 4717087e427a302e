import Testing

@testable import casepilot

@Suite struct LockCommandTests {
  static let rules = """
    rulebook "a"
      edition "1"
      as of 2026-01-01
      covers 2020-01-01 until 2026-12-31
    source own "Our reading"
    fact territory "Where?"
      value brain "the brain"
      value abdomen "the abdomen"
    code 61624 "closing in the brain"
    code 37242 "closing an artery"
    rule head
      when territory is brain
      report 61624
      because "x"
      source own
    rule body
      when territory is abdomen
      report 37242
      because "x"
      source own
    phrases
      "meningioma" states territory brain

    """

  private func locked() throws -> Workplace {
    let place = try Workplace(["a.rules": Self.rules])
    #expect(place.run("lock", "@a.rules").output == "a.lock: written\n")
    return place
  }

  @Test func `a lock is readable text with a line for each stretch of time`() throws {
    let place = try locked()
    let lines = try place.read("a.lock").split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(
      lines.map { $0.split(separator: " ")[0] } == [
        "rulebook", "edition", "meaning", "decisions", "reading", "from",
      ])
    #expect(lines[5].hasPrefix("from 2020-01-01 until 2026-12-31 "))
    #expect(place.run("lock", "--check", "@a.rules").output == "a.lock: same meaning\n")
    #expect(place.run("lock", "@a.rules").output == "a.lock: same meaning\n")
  }

  @Test(arguments: [
    ("rule head", "# a comment\nrule crown"),
    ("when territory is brain", "when not territory is abdomen"),
    ("because \"x\"", "because \"another reason\""),
    ("from", "from"),
  ])
  func `what keeps the meaning keeps the lock`(old: String, new: String) throws {
    let place = try locked()
    try place.write(Self.rules.replacing(old, with: new), "a.rules")
    let run = place.run("lock", "--check", "@a.rules")
    #expect(run.status == .done && run.output == "a.lock: same meaning\n")
  }

  @Test(arguments: [
    (
      "report 37242", "report 61624",
      """
        some case gets another outcome, or something else beside its line
        it differs for dates of service from 2020-01-01 until 2026-12-31
      """
    ),
    (
      "report 37242", "from 2024-01-01 report 37242",
      """
        some case gets another outcome, or something else beside its line
        it differs for dates of service from 2020-01-01 until 2023-12-31
      """
    ),
    ("\"meningioma\"", "\"glioma\"", "  facts, phrases or review notes say something else"),
    ("edition \"1\"", "edition \"2\"", "  the edition is '2', it was '1'"),
  ])
  func `what changes the meaning breaks the lock`(old: String, new: String, told: String) throws {
    let place = try locked()
    try place.write(Self.rules.replacing(old, with: new), "a.rules")
    let run = place.run("lock", "--check", "@a.rules")
    #expect(run.status == .problemsFound)
    #expect(run.output.hasPrefix("a.lock: the rules changed\n\(told)"))
    #expect(run.output.hasSuffix("'casepilot lock a.rules' accepts the change\n"))
    #expect(place.run("lock", "@a.rules").output.hasPrefix("a.lock: changed\n\(told)"))
    #expect(place.run("lock", "--check", "@a.rules").status == .done)
  }

  @Test func `a lock that is missing, or none, is told`() throws {
    let place = try Workplace(["a.rules": Self.rules])
    let missing = place.run("lock", "--check", "@a.rules")
    #expect(missing.status == .failed)
    #expect(missing.errors == "Error: cannot read 'a.lock': No such file or directory\n")
    try place.write("nonsense\n", "a.lock")
    let broken = place.run("lock", "--check", "@a.rules")
    #expect(broken.errors.hasPrefix("Error: 'a.lock' is not a lock"))
    #expect(place.run("lock").errors.hasPrefix("Error: name a rule file"))
  }
}
