/// What the ending of a word tells about it where no vocabulary knows the word.
enum UnknownWords {
  /// A procedure, an adverb, or nothing.
  static func classes(of letters: [UInt8]) -> WordClass {
    guard letters.count > 5 else { return [] }
    switch letters[letters.count - 1] {
    case UInt8(ascii: "y"):
      if letters[letters.count - 2] == UInt8(ascii: "l") { return .adverb }
      return matches(letters, inY) ? .act : []
    case UInt8(ascii: "n"): return matches(letters, inN) ? .act : []
    case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "d"):
      return matches(letters, others) ? .act : []
    default: return []
    }
  }

  private static func matches(_ letters: [UInt8], _ endings: [StaticString]) -> Bool {
    letters.count > 6 && endings.contains { letters.ends(with: $0) }
  }

  private static let inY: [StaticString] = [
    "ectomy", "otomy", "ostomy", "plasty", "graphy", "scopy", "tripsy", "rrhaphy", "pexy",
    "otherapy",
  ]
  private static let inN: [StaticString] = [
    "embolization", "theterization", "cularization", "oablation", "implantation",
  ]
  private static let others: [StaticString] = [
    "mbolysis", "rinolysis", "centesis", "desis", "ogram", "ulagram", "avagram", "ectomized",
  ]
}
