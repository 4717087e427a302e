/// The closed list of problems, each with the stable name under which `Docs/Diagnostics` explains it.
public enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
  case unexpectedToken = "unexpected-token"

  public var defaultSeverity: Diagnostic.Severity {
    switch self {
    case .unexpectedToken: .error
    }
  }
}
