/// The closed list of problems, each with the stable name under which `Docs/Diagnostics` explains it.
public enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
  // Characters
  case strayCharacter = "stray-character"
  case unterminatedText = "unterminated-text"

  // Sentences
  case unexpectedToken = "unexpected-token"
  case misplacedClause = "misplaced-clause"
  case missingClause = "missing-clause"
  case repeatedClause = "repeated-clause"
  case nestingTooDeep = "nesting-too-deep"
  case emptyGroup = "empty-group"
  case emptyText = "empty-text"
  case invalidCode = "invalid-code"
  case invalidDate = "invalid-date"
  case invalidName = "invalid-name"

  // Files and the book
  case missingFile = "missing-file"
  case missingRulebook = "missing-rulebook"
  case severalRulebooks = "several-rulebooks"

  // Names
  case duplicateName = "duplicate-name"
  case repeatedName = "repeated-name"
  case unknownCode = "unknown-code"
  case unknownFact = "unknown-fact"
  case unknownRule = "unknown-rule"
  case unknownSource = "unknown-source"
  case unknownValue = "unknown-value"

  // Values and dates
  case dateNotCovered = "date-not-covered"
  case numberOutOfRange = "number-out-of-range"
  case reversedRange = "reversed-range"
  case tooManyValues = "too-many-values"
  case wrongComparison = "wrong-comparison"

  // Rules and phrases
  case duplicatePhrase = "duplicate-phrase"
  case missingSource = "missing-source"
  case overrideCycle = "override-cycle"
  case phraseCollision = "phrase-collision"
  case shadowedPhrase = "shadowed-phrase"

  // Meaning
  case codeOutOfEdition = "code-out-of-edition"
  case deadCompanion = "dead-companion"
  case deadRule = "dead-rule"
  case gap = "gap"
  case intervalWithoutRules = "interval-without-rules"
  case needlessOverride = "needless-override"
  case orphanAddOn = "orphan-add-on"
  case overlap = "overlap"
  case redundantRule = "redundant-rule"
  case unreachableCode = "unreachable-code"
  case unreachableValue = "unreachable-value"
  case unusedFact = "unused-fact"
  case unusedValue = "unused-value"

  public var defaultSeverity: Diagnostic.Severity {
    switch self {
    case .unusedValue:
      .remark
    case .duplicatePhrase, .repeatedName, .deadCompanion, .needlessOverride, .orphanAddOn,
      .redundantRule, .shadowedPhrase, .unreachableCode, .unreachableValue, .unusedFact:
      .warning
    case .strayCharacter, .unterminatedText, .unexpectedToken, .misplacedClause, .missingClause,
      .repeatedClause, .nestingTooDeep, .emptyGroup, .emptyText, .invalidCode, .invalidDate,
      .invalidName, .missingFile, .missingRulebook, .severalRulebooks, .duplicateName,
      .unknownCode, .unknownFact, .unknownRule, .unknownSource, .unknownValue, .dateNotCovered,
      .numberOutOfRange, .reversedRange, .tooManyValues, .wrongComparison, .missingSource,
      .overrideCycle, .phraseCollision, .codeOutOfEdition, .deadRule, .gap,
      .intervalWithoutRules, .overlap:
      .error
    }
  }
}
