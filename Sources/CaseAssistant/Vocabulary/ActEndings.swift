/// The look of words that name procedures, for words no vocabulary knows.
enum ActEndings {
  /// Whether letters look like the name of a procedure, by their ending.
  static func match(_ letters: [UInt8]) -> Bool {
    guard letters.count >= 7 else { return false }
    return actEndings.contains { letters.ends(with: $0) }
  }

  private static let actEndings: [StaticString] = [
    "ectomy", "otomy", "ostomy", "plasty", "embolization", "mbolysis", "rinolysis", "theterization",
    "graphy", "ogram", "scopy", "centesis", "tripsy", "rrhaphy", "pexy", "desis", "cularization",
    "ectomized", "otherapy", "oablation", "implantation", "inization",
  ]
}
