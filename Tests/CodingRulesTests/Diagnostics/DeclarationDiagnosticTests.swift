import CodingRules
import Testing

struct DeclarationDiagnosticTests {
  @Test(
    arguments: [
      ("fact‹", .unexpectedToken), ("fact side‹", .unexpectedToken),
      ("fact ‹\"Which side?\"\n  value left \"left\"", .unexpectedToken),
      ("fact ‹Side \"Which side?\"\n  value left \"left\"", .invalidName),
      ("fact ‹not \"Which side?\"\n  value left \"left\"", .invalidName),
      ("fact ‹side \"Which side?\"", .missingClause),
      ("fact ‹stent \"Which side?\"\n  value left \"left\"", .duplicateName),
      ("fact side \"?\"\n  value left \"left\"\n  value ‹left \"left\"", .duplicateName),
      ("fact side \"?\"\n  value left \"left\"\n  group ‹left = left", .duplicateName),
      ("fact side \"?\"\n  value left \"left\"\n  group ‹both =", .emptyGroup),
      ("fact side \"?\"\n  value left \"left\"\n  group both = left, ‹rihgt", .unknownValue),
      ("fact side \"?\"\n  value left‹\n  value right \"right\"", .unexpectedToken),
      ("fact side \"?\"\n  value left \"left\"\n  precedence ‹right", .unknownValue),
      ("fact side \"?\"\n  value left \"left\"\n  opens a‹", .unexpectedToken),
      ("fact side \"?\"\n  value left \"left\"\n  silence ‹is left", .unexpectedToken),
      ("fact side \"?\"\n  value left \"left\" prior ‹often", .unexpectedToken),
      ("fact deep yes/no \"?\"\n  ‹value left \"left\"", .misplacedClause),
      ("fact days number 1 ‹3 \"?\"", .unexpectedToken),
      ("fact days number 9 to ‹3 \"?\"", .reversedRange),
      ("fact days number 1 to 9 \"?\"\n  silence means ‹0", .numberOutOfRange),
      ("source ‹own \"Again\"", .duplicateName), ("source new‹", .unexpectedToken),
      ("source ‹Own-2 \"Title\"", .invalidName), ("source new ‹\"\"", .emptyText),
      ("code ‹616 \"short\"", .invalidCode), ("code ‹61624 \"again\"", .duplicateName),
      ("code 61626‹", .unexpectedToken), ("code 61626 \"x\"\n  add-on ‹61624", .unexpectedToken),
      ("code 61626 \"x\"\n  source ‹owm", .unknownSource),
      ("code 61626 \"x\"\n  from 2020-01-01\n  until ‹2019-01-01", .reversedRange),
      ("use ‹other.rules", .unexpectedToken),
      ("‹fcat side \"?\"\n  value left \"left\"", .unexpectedToken),
      ("‹Here the facts begin.\nfact deep yes/no \"?\"", .unexpectedToken),
      ("‹value left \"left\"\nfact deep yes/no \"?\"", .unexpectedToken),
      ("section‹\n", .unexpectedToken),
      ("rule ‹brain\n  query \"?\"\n  because \"b\"\n  source own", .duplicateName),
      ("rule ‹r\n  query \"?\"\n  because \"b\"", .missingSource),
      ("rule ‹r\n  query \"?\"\n  source own", .missingClause),
      ("rule ‹r\n  because \"b\"\n  source own", .missingClause),
      ("rule ‹r\n  beside 61624\n  because \"b\"\n  source own", .missingClause),
      ("rule‹\n  query \"?\"\n  because \"b\"\n  source own", .unexpectedToken),
      (
        "rulebook ‹\"other\"\n  edition \"1\"\n  as of 2026-01-01\n  covers 2020-01-01 until 2026-12-31",
        .severalRulebooks
      ),
    ] as [(String, DiagnosticCode)])
  func `a broken declaration is one mistake`(_ text: String, _ code: DiagnosticCode) {
    expectDiagnostics(of: text, [code])
  }

  @Test(
    arguments: [
      ("\"coil\"‹", .unexpectedToken), ("\"coil\"‹\n  \"plug\" means nothing", .unexpectedToken),
      ("\"coil\" states territory‹", .unexpectedToken),
      ("\"coil\" ‹territory brain", .unexpectedToken),
      ("\"coil\" means ‹brain", .unexpectedToken),
      ("\"coil\" states ‹teritory brain", .unknownFact),
      ("\"coil\" states territory ‹bran", .unknownValue),
      ("\"coil\" states territory ‹cns", .unknownValue),
      ("\"coil\" states minutes ‹1000", .numberOutOfRange),
      ("‹coil states territory brain", .unexpectedToken),
      ("‹\"\" states territory brain", .emptyText),
      ("\"a coil\" means nothing\n  ‹\"A  coil\" means nothing", .duplicatePhrase),
      ("\"coil\" states stent yes\n  ‹\"coil\" states stent no", .phraseCollision),
      ("\"coil\" states stent yes\n  ‹\"coil\" means nothing", .phraseCollision),
      ("\"coil\" states stent yes\n  ‹\"coil\" suggests stent yes", .phraseCollision),
      ("\"coil, \"plug‹\" states territory brain", .unterminatedText),
    ] as [(String, DiagnosticCode)])
  func `a broken phrase is one mistake`(_ text: String, _ code: DiagnosticCode) {
    expectDiagnostics(of: "phrases\n  \(text)\n  \"clip\" states stent yes\n", [code])
  }

  @Test func `an abbreviation is not the word of the same letters`() {
    expectDiagnostics(
      of: "phrases\n  \"AIDS\" means nothing\n  \"aids\" states stent yes\n", [])
  }

  @Test func `a phrase with an unknown value is not compared with others`() {
    expectDiagnostics(
      of: "phrases\n  \"coil\" states stent ‹yess\n  \"coil\" states stent yes\n", [.unknownValue])
  }
}
