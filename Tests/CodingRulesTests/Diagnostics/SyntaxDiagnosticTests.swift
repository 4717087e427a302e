import CodingRules
import Testing

struct SyntaxDiagnosticTests {
  /// A rule with the given lines before its reasons.
  private func rule(_ lines: String) -> String {
    "rule r\n\(lines)\n  because \"Reason.\"\n  source own\n"
  }

  @Test(
    arguments: [
      ("territory ‹brain", .unexpectedToken), ("territory is‹", .unexpectedToken),
      ("territory is brain and‹", .unexpectedToken), ("territory is brain,‹", .unexpectedToken),
      ("(territory is brain‹", .unexpectedToken), ("territory is brain‹)", .unexpectedToken),
      ("territory at ‹brain", .unexpectedToken), ("minutes at least ‹many", .unexpectedToken),
      ("minutes at least ‹1234567890", .numberOutOfRange),
      ("minutes at most ‹1000", .numberOutOfRange), ("minutes is ‹1000", .numberOutOfRange),
      ("minutes is ‹brain", .wrongComparison), ("‹territory at least 3", .wrongComparison),
      ("‹stent at most 3", .wrongComparison), ("territory is ‹leg", .unknownValue),
      ("‹weight is brain", .unknownFact), ("stent is ‹maybe", .unknownValue),
      ("‹\"territory\" is brain", .unexpectedToken), ("‹and territory is brain", .unexpectedToken),
      ("territory is brain, ‹and stent is yes", .unexpectedToken),
      ("territory is brain ‹stent is yes", .unexpectedToken),
      ("territory is brain ‹; abdomen", .strayCharacter),
      ("territory is brain, ‹brain", .repeatedName),
    ] as [(String, DiagnosticCode)])
  func `a broken condition is one mistake`(_ condition: String, _ code: DiagnosticCode) {
    expectDiagnostics(of: rule("  when \(condition)\n  report 61624"), [code])
  }

  @Test(
    arguments: [
      ("  report ‹own", .unexpectedToken), ("  report ‹6162", .invalidCode),
      ("  report ‹61625", .unknownCode), ("  report 61624‹, 37242", .unexpectedToken),
      ("  report 61624\n  from ‹2026-02-30", .invalidDate),
      ("  report 61624\n  from 2026-02-01\n  until ‹2026-01-31", .reversedRange),
      ("  report 61624\n  from ‹soon", .unexpectedToken),
      ("  report 61624\n  overrides ‹brian", .unknownRule),
      ("  report 61624\n  overrides ‹r", .overrideCycle),
      ("  report 61624\n  ‹report 37242", .repeatedClause),
      ("  report 61624\n  ‹query \"What?\"", .repeatedClause),
      ("  report 61624\n  ‹also 37242", .misplacedClause),
      ("  ‹also 37242", .misplacedClause),
      ("  report 61624\n  ‹value brain \"the brain\"", .misplacedClause),
      ("  beside 61624\n  also 37242\n  ‹report 61624", .misplacedClause),
      ("  beside 61624\n  also 37242\n  ‹overrides brain", .misplacedClause),
      ("  beside ‹12345\n  also 37242", .unknownCode),
      ("  beside 61624\n  again ‹59", .unexpectedToken),
      ("  report 61624\n  ‹again modifier 59", .misplacedClause),
      ("  query ‹\" \"", .emptyText), ("  query ‹Say it.", .unexpectedToken),
      ("  query ‹\"Say it.", .unterminatedText), ("  query ‹“Say it.”", .strayCharacter),
      ("  ‹reprot 61624", .unexpectedToken), ("  report 61624\n  ‹rport 61624", .unexpectedToken),
      ("  report 61624\n  ‹whatever this is\n  goes on here", .unexpectedToken),
    ] as [(String, DiagnosticCode)])
  func `a broken clause of a rule is one mistake`(_ lines: String, _ code: DiagnosticCode) {
    expectDiagnostics(of: rule(lines), [code])
  }
}
