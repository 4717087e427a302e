import Testing

@testable import CodingRules

/// What each check says, in full.
@Suite struct CheckTests {
  /// Finds in a book of two facts whatever `rules` gives rise to, as `code: message` with its notes.
  func findings(_ rules: String, _ code: DiagnosticCode) throws -> [String] {
    let compilation = RuleBook.compile(SourceFile(name: "a.rules", text: Self.facts + rules))
    let book = try #require(compilation.ruleBook, "\(compilation.diagnostics)")
    return check(book).filter { $0.code == code }.flatMap { [$0.message] + $0.notes.map(\.text) }
  }

  static let facts = """
    rulebook "small"
      edition "1"
      as of 2026-01-01
      covers 2020-01-01 until 2026-12-31

    source own "Our own reading"

    fact territory "Where?"
      value brain "brain"
      value spine "spine"
      value abdomen "abdomen"
      value chest "chest"
      group cns = brain, spine

    fact minutes number 0 to 999 "How many minutes?"

    code 61624 "one"
    code 37242 "two"


    """

  static func rule(_ name: String, _ clauses: String) -> String {
    "rule \(name)\n  \(clauses)\n  because \"So.\"\n  source own\n\n"
  }

  @Test func `a gap is told in few conditions, with a case and a rule to add`() throws {
    let rules =
      Self.rule("long", "when territory is cns and minutes at least 10\n  report 61624")
      + Self.rule("body", "when territory is abdomen\n  report 37242")
    #expect(
      try findings(rules, .gap) == [
        "no rule applies to 4 of 8 combinations of facts",
        "no rule for territory is chest",
        "no rule for territory is not abdomen and minutes at most 9",
        "for example territory=chest",
        "add a rule: when territory is chest",
      ])
  }

  @Test func `a gap in part of the dates names them`() throws {
    let rules =
      Self.rule("all", "when territory is cns\n  report 61624")
      + Self.rule("rest", "when territory is not cns\n  report 37242\n  from 2022-03-01")
    #expect(
      try findings(rules, .gap).first
        == "no rule applies to 2 of 4 values of 'territory' from 2020-01-01 until 2022-02-28")
  }

  @Test func `an overlap names both rules and what both say`() throws {
    let rules =
      Self.rule("one", "when territory is cns\n  report 61624")
      + Self.rule("two", "when territory is not brain\n  report 37242")
    #expect(
      try findings(rules, .overlap) == [
        "'one' and 'two' both apply to 1 of 4 values of 'territory' and disagree",
        "'one' says: report 61624",
        "both apply when territory is spine",
        "for example territory=spine",
        "narrow one of them, or let the more special one override the other",
      ])
  }

  @Test func `the fix of an overlap removes it`() throws {
    let rules =
      Self.rule("one", "when territory is cns\n  report 61624")
      + Self.rule("two", "when territory is not brain\n  report 37242")
    let text = Self.facts + rules
    let book = try #require(RuleBook.compile(SourceFile(name: "a.rules", text: text)).ruleBook)
    let overlap = try #require(check(book).first { $0.code == .overlap })
    #expect(overlap.fixIts.count == 2)
    for fix in overlap.fixIts {
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(fix.span.start..<fix.span.end, with: fix.replacement.utf8)
      let fixed = SourceFile(name: "a.rules", text: String(decoding: bytes, as: UTF8.self))
      let book = try #require(RuleBook.compile(fixed).ruleBook)
      #expect(!check(book).contains { $0.code == .overlap })
    }
  }

  @Test(arguments: [
    (
      "when territory is brain and territory is spine\n  query \"?\"",
      "no case has this: territory is brain and territory is spine"
    ),
    (
      "when territory is spine\n  query \"?\"",
      "wherever it holds, this rule overrides it: 'all'"
    ),
    (
      "when territory is spine\n  query \"?\"\n  until 2019-12-31",
      "its dates lie outside those the book covers"
    ),
  ]) func `a dead rule says why`(clauses: String, reason: String) throws {
    let rules = Self.rule("all", "report 61624\n  overrides dead") + Self.rule("dead", clauses)
    #expect(
      try findings(rules, .deadRule) == [
        "'dead' never applies", reason, "remove it, or widen its condition",
      ])
  }

  @Test func `values no phrase leads to are listed once for their fact`() throws {
    let rules = "phrases\n  \"meningioma\" states territory brain suggests minutes 5\n\n"
    #expect(
      try findings(Self.rule("all", "report 61624") + rules, .unreachableValue) == [
        "no phrase leads to territory spine, abdomen, chest",
        "add a phrase that states it, or 'silence means'",
      ])
  }

  @Test func `values that nothing tells apart are listed in groups`() throws {
    let rules =
      Self.rule("one", "when territory is cns\n  report 61624")
      + Self.rule("two", "when territory is not cns\n  report 37242")
    #expect(
      try findings(rules, .unusedValue) == [
        "nothing tells some values of 'territory' apart", "always alike: brain, spine",
        "always alike: abdomen, chest",
      ])
  }

  @Test func `a sound book has nothing to say`() throws {
    let rules =
      Self.rule("one", "when territory is brain\n  report 61624")
      + Self.rule("two", "when territory is spine\n  query \"?\"")
      + Self.rule("three", "when territory is abdomen and minutes at least 10\n  report 37242")
      + Self.rule("four", "when territory is abdomen and minutes at most 9\n  outside \"short\"")
      + Self.rule("five", "when territory is chest\n  outside \"elsewhere\"")
    let compilation = RuleBook.compile(SourceFile(name: "a.rules", text: Self.facts + rules))
    let book = try #require(compilation.ruleBook)
    #expect(check(book) == [])
  }

  @Test func `a book without facts or rules is told that it has no rules`() {
    #expect(check(Books.book([], [])).map(\.code) == [.intervalWithoutRules])
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1000", "1,000"),
    (1_234_567, "1234567", "1,234,567"),
  ]) func `counts are written in full`(number: Int, plain: String, grouped: String) {
    #expect(CaseCount(number).description == plain)
    #expect(CaseCount(number).grouped == grouped)
  }

  @Test func `counts have no limit`() {
    let power = (0..<40).reduce(CaseCount(1)) { count, _ in count * 64 }
    #expect(
      power.description
        == "1766847064778384329583297500742918515827483896875618958121606201292619776")
    #expect(power < power + CaseCount(1))
    #expect(CaseCount(5) * 0 == .zero)
  }
}
