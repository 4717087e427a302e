import CodingRules

/// What the companion rules of a book say beside one line.
struct CompanionsOfLine {
  var companions: [Answer.Companion] = []
  var modifiers: [String] = []
  var units: Int?
  /// The companion rules that gave the line its modifiers and units, by their index in the book.
  var shaping: [Int] = []
  /// The lines on which the code stands again.
  var repeats: [Repeat] = []
  var reviews: [String] = []

  /// The line's own code on a further line.
  struct Repeat {
    var modifier: String
    /// The companion rule that says so, by its index in the book.
    var companion: Int
  }

  /// Evaluates every companion rule in effect. Where a rule depends on a fact that is open, what it
  /// would add becomes something to look at, never something decided.
  init(
    beside code: String, facts: PartialFacts, book: RuleBook, _ index: BookIndex,
    on date: CalendarDate
  ) {
    for number in book.companions.indices
    where book.companions[number].codes.contains(code)
      && book.companions[number].effective.contains(date)
    {
      let sources = index.sourcesOfCompanions[number]
      switch book.companions[number].condition.truth(in: facts) {
      case .no: continue
      case .yes: add(number, of: book, isCertain: true, sources)
      case .unknown: add(number, of: book, isCertain: false, sources)
      }
    }
  }

  private mutating func add(
    _ number: Int, of book: RuleBook, isCertain: Bool, _ sources: [Answer.Source]
  ) {
    let rule = book.companions[number]
    for effect in rule.effects {
      switch effect {
      case .code(let kind, let codes, let units, let modifier):
        for code in codes {
          companions.append(
            Answer.Companion(
              code: code, kind: isCertain ? kind : .review, units: units, modifier: modifier,
              because: rule.because, sources: sources))
        }
      case .again(let modifier):
        if isCertain {
          repeats.append(Repeat(modifier: modifier, companion: number))
        } else {
          reviews.append("A further line with modifier \(modifier) may be due: \(rule.because)")
        }
      case .modifier(let modifier):
        if isCertain {
          modifiers.append(modifier)
          shaping.append(number)
        } else {
          reviews.append("Modifier \(modifier) may belong to the line: \(rule.because)")
        }
      case .units(let count):
        if isCertain {
          units = count
          shaping.append(number)
        } else {
          reviews.append("\(count) units may belong to the line: \(rule.because)")
        }
      }
    }
    if isCertain { reviews += rule.reviews }
  }
}

extension [Answer.Companion] {
  /// One entry per code, the most binding word about it first: never, bundled, report, review.
  func unique(besides lines: [String]) -> [Answer.Companion] {
    var kept: [Answer.Companion] = []
    for companion in self {
      let isOwnLine = lines.contains(companion.code) && companion.kind == .review
      if isOwnLine && companion.modifier == nil { continue }
      if let index = kept.firstIndex(where: { $0.code == companion.code }) {
        if companion.kind.rank < kept[index].kind.rank { kept[index] = companion }
      } else {
        kept.append(companion)
      }
    }
    return kept
  }
}
