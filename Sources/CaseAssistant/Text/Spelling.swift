/// Brings a lower-case word to the one spelling the vocabulary is kept in: American, singular.
///
/// Both the phrases of a rule book and the words of a case pass through it, so a rule that is wrong
/// about English does no harm as long as it is wrong on both sides alike.
enum Spelling {
  /// Folds to a fixed point, so that a folded word folds to itself.
  static func fold(_ word: inout [UInt8]) {
    for _ in 0..<3 where !step(&word) { return }
  }

  private static func step(_ word: inout [UInt8]) -> Bool {
    guard word.count >= 4 else { return false }
    let plural = singular(&word)
    let british = american(&word)
    return plural || british
  }

  private static func singular(_ word: inout [UInt8]) -> Bool {
    let count = word.count
    switch word[count - 1] {
    case s: return singularOfS(&word)
    case i, e, a:
      if count >= 5, word.ends(with: "ae") {
        word.removeLast()
        return true
      }
      if word.ends(with: "omata") {
        word.removeLast(2)
        return true
      }
      guard word[count - 1] != e else { return false }
      for (plural, singular) in irregular where word.equals(plural) {
        word = bytes(of: singular)
        return true
      }
      return false
    default: return false
    }
  }

  private static func singularOfS(_ word: inout [UInt8]) -> Bool {
    let count = word.count
    let before = word[count - 2]
    if before == s || before == u || before == i { return false }
    if before == e {
      for (plural, singular) in irregularInES where word.equals(plural) {
        word = bytes(of: singular)
        return true
      }
      if count >= 5, word[count - 3] == i {
        word.removeLast(3)
        word.append(y)
        return true
      }
      if word.ends(with: "ches") || word.ends(with: "shes") || word.ends(with: "sses")
        || word.ends(with: "xes") || (word.ends(with: "uses") && isPluralOfUs(word))
      {
        word.removeLast(2)
        return true
      }
      if count >= 7,
        word.ends(with: "oses") || word.ends(with: "yses") || word.ends(with: "eses")
          || word.ends(with: "tases")
      {
        word[count - 2] = i
        return true
      }
    }
    word.removeLast()
    return true
  }

  /// Sinuses and viruses, but not causes, infuses and refuses.
  private static func isPluralOfUs(_ word: [UInt8]) -> Bool {
    guard word.count >= 6 else { return false }
    let before = word[word.count - 5]
    return before != UInt8(ascii: "a") && before != UInt8(ascii: "f") && before != e
  }

  /// British spellings and endings to American ones; says whether anything changed.
  static func american(_ word: inout [UInt8]) -> Bool {
    var changed = false
    var mayEnd = false
    var before: UInt8 = 0
    var index = 0
    while index < word.count {
      let letter = word[index]
      switch (before, letter) {
      case (a, e), (o, e), (r, i):
        if replace(at: index - 1, in: &word) { changed = true }
      case (i, s), (y, s), (o, u), (t, r), (b, r): mayEnd = true
      default: break
      }
      before = letter
      index += 1
    }
    guard mayEnd, word.count >= 5 else { return changed }
    return americanEnding(&word) || changed
  }

  private static func replace(at index: Int, in word: inout [UInt8]) -> Bool {
    for (british, american) in spellings where word.has(british, at: index) {
      word.replaceSubrange(index..<(index + british.utf8CodeUnitCount), with: bytes(of: american))
      return true
    }
    return false
  }

  private static func americanEnding(_ word: inout [UInt8]) -> Bool {
    let count = word.count
    for (british, american) in endings where count >= 6 && word.ends(with: british) {
      word.removeLast(british.utf8CodeUnitCount)
      word.append(contentsOf: bytes(of: american))
      return true
    }
    if word.ends(with: "tre") || word.ends(with: "bre") {
      word.swapAt(count - 1, count - 2)
      return true
    }
    return false
  }

  private static let s = UInt8(ascii: "s")
  private static let i = UInt8(ascii: "i")
  private static let e = UInt8(ascii: "e")
  private static let a = UInt8(ascii: "a")
  private static let o = UInt8(ascii: "o")
  private static let u = UInt8(ascii: "u")
  private static let r = UInt8(ascii: "r")
  private static let y = UInt8(ascii: "y")
  private static let t = UInt8(ascii: "t")
  private static let b = UInt8(ascii: "b")

  private static let irregular: [(StaticString, StaticString)] = [
    ("thrombi", "thrombus"), ("emboli", "embolus"), ("rami", "ramus"), ("bronchi", "bronchus"),
    ("foci", "focus"), ("nidi", "nidus"), ("calculi", "calculus"), ("sulci", "sulcus"),
    ("nuclei", "nucleus"), ("microemboli", "microembolus"), ("ganglia", "ganglion"),
    ("ostia", "ostium"), ("atria", "atrium"), ("diverticula", "diverticulum"), ("septa", "septum"),
    ("fundi", "fundus"), ("gyri", "gyrus"), ("loculi", "loculus"),
  ]

  private static let irregularInES: [(StaticString, StaticString)] = [
    ("varices", "varix"), ("indices", "index"), ("cortices", "cortex"), ("apices", "apex"),
    ("appendices", "appendix"), ("calyces", "calyx"), ("calices", "calyx"), ("pelves", "pelvis"),
    ("crises", "crisis"), ("phalanges", "phalanx"), ("purposes", "purpose"), ("exposes", "expose"),
    ("proposes", "propose"), ("discloses", "disclose"), ("encloses", "enclose"), ("lyses", "lysis"),
    ("hemostases", "hemostasis"), ("stases", "stasis"),
  ]

  /// Replaced wherever they stand in a word; each begins with one of the pairs tested above.
  private static let spellings: [(StaticString, StaticString)] = [
    ("aem", "em"), ("aesth", "esth"), ("aed", "ed"), ("aec", "ec"), ("aeti", "eti"),
    ("aeco", "eco"), ("oesoph", "esoph"), ("oedem", "edem"), ("oelia", "elia"), ("oeta", "eta"),
    ("oea", "ea"), ("oestr", "estr"), ("oetu", "etu"), ("oecal", "ecal"), ("oelom", "elom"),
    ("rism", "rysm"),
  ]

  private static let endings: [(StaticString, StaticString)] = [
    ("isation", "ization"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("iser", "izer"),
    ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"), ("umour", "umor"), ("olour", "olor"),
    ("aviour", "avior"), ("avour", "avor"), ("abour", "abor"), ("dour", "dor"),
    ("apour", "apor"), ("isational", "izational"),
  ]

  private static func bytes(of text: StaticString) -> [UInt8] {
    var result: [UInt8] = []
    for index in 0..<text.utf8CodeUnitCount { result.append(text.utf8Start[index]) }
    return result
  }
}

extension [UInt8] {
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && has(text, at: 0)
  }

  func ends(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && has(text, at: count - text.utf8CodeUnitCount)
  }

  func has(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index + length <= count else { return false }
    for offset in 0..<length where self[index + offset] != text.utf8Start[offset] { return false }
    return true
  }
}
