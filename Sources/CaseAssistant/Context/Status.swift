/// What a case says became of an act or a finding: one vocabulary everywhere.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// An act done at the encounter being coded.
  case performed
  /// A finding asserted.
  case present
  /// An act begun or attempted, and not completed or without success.
  case stopped
  /// An act not needed, deferred, declined or decided against.
  case notPerformed = "not-performed"
  case planned
  /// An act or a finding of an earlier time.
  case prior
  /// Consent, risk, a condition, something to be prevented.
  case hypothetical
  /// A finding said to be absent.
  case negated
  case uncertain
  case otherPerson = "other-person"

  /// Whether a mention of this status says that something is so today.
  public var isAsserted: Bool { self == .performed || self == .present }
}
