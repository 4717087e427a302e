import CodingRules
import Testing

struct RecoveryTests {
  @Test func `five mistakes are five diagnostics`() {
    expectDiagnostics(
      of: """
        fact side "Which side?"
          value left "left"
          value right‹

        rule first
          when side is ‹lfet and side is right
          report ‹616245
          because "Reason."
          source own

        rule second
          when (side is left‹
          report 61624
          because "Reason."
          source ‹onw

        """,
      [.unexpectedToken, .unknownValue, .invalidCode, .unexpectedToken, .unknownSource])
  }

  @Test func `a value that could not be read is not missed elsewhere`() {
    expectDiagnostics(
      of: "fact side \"?\"\n  value‹\n  group both = left, right\n"
        + "section s\n  when side is left\n", [.unexpectedToken])
  }

  @Test func `a declaration without a name is not missed elsewhere`() {
    expectDiagnostics(
      of: "fact ‹\"Which side?\"\n  value left \"left\"\nsection s\n  when side is left\n",
      [.unexpectedToken])
  }

  @Test func `names of a file that is missing are not missed`() {
    let compilation = RuleBook.compile(
      SourceFile(
        name: "a.rules", text: smallBook + "use \"b.rules\"\nsection s when side is left\n"))
    #expect(compilation.diagnostics.map(\.code) == [.missingFile])
  }

  @Test func `a misspelt keyword is read as what it was meant to be`() {
    expectDiagnostics(
      of: """
        rule r
          ‹wen territory is abdomen
          report 37242
          ‹becuase "Reason."
          ‹sorce own

        """, [.unexpectedToken, .unexpectedToken, .unexpectedToken],
      fixed: """
        rule r
          when territory is abdomen
          report 37242
          because "Reason."
          source own

        """)
  }

  @Test func `fixes put names, quotes and letters right`() {
    expectDiagnostics(
      of: """
        fact ‹Skin_Depth "How deep?"
          value deep ‹“deep”
        section s
          when ‹Territory is spinalcord

        """, [.invalidName, .strayCharacter, .unknownFact],
      fixed: """
        fact skin-depth "How deep?"
          value deep "deep"
        section s
          when territory is spinalcord

        """)
  }

  @Test func `nesting has a limit`() {
    let deep =
      String(repeating: "(", count: 40) + "stent is yes" + String(repeating: ")", count: 40)
    expectDiagnostics(of: "section s\n  when \(deep)\n", [])
    expectDiagnostics(
      of: "section s\n  when not \(deep.replacing("(stent", with: "‹(stent"))\n",
      [.nestingTooDeep])
  }

  @Test func `a fact has at most 64 values`() {
    let values = (1...65).map { "  value \($0 == 65 ? "‹" : "")v\($0) \"label\"\n" }.joined()
    expectDiagnostics(of: "fact many \"?\"\n" + values, [.tooManyValues])
    let steps = (1...64).map { "minutes is \($0 * 2)" }.joined(separator: " or ")
    expectDiagnostics(
      of: "fact ‹steps number 0 to 999 \"?\"\nsection s when "
        + steps.replacing("minutes", with: "steps") + "\n", [.tooManyValues])
  }

  @Test func `a circle of overrides is told once`() {
    func rule(_ name: String, _ other: String) -> String {
      "rule \(name)\n  query \"?\"\n  overrides \(other)\n  because \"b\"\n  source own\n"
    }
    expectDiagnostics(
      of: rule("a", "b") + rule("b", "c") + rule("c", "‹a") + rule("d", "a"), [.overrideCycle])
  }
}
