import CodingRules

/// What the companion rules of a book say beside one line.
final class CompanionsOfLine {
  private(set) var companions: [Answer.Companion] = []
  private(set) var modifiers: [String] = []
  private(set) var units: Int?
  /// The companion rules that gave the line its modifiers and units, by their index in the book.
  private(set) var shaping: [Int] = []
  /// The lines on which the code stands again.
  private(set) var repeats: [Repeat] = []
  private(set) var reviews: [String] = []
  /// The companions of an answer that has no other line.
  private(set) var alone: Answer.Companions = []

  /// The line's own code on a further line.
  struct Repeat {
    var modifier: String
    /// The companion rule that says so, by its index in the book.
    var companion: Int
  }

  /// Which companion rules of a code have a say: lines of equal choices have equal companions.
  struct Choice: Hashable {
    private var code: Int
    /// The rules in effect that do not fail, by their place among those of the code, and of these the
    /// ones that hold.
    private var possible: UInt64 = 0
    private var certain: UInt64 = 0

    /// Nil where the code has more companion rules than fit.
    init?(beside code: ReportedCode, _ facts: PartialFacts, on date: CalendarDate) {
      guard code.companions.count <= 64 else { return nil }
      self.code = code.ordinal
      for (place, test) in code.companions.enumerated() where test.effective.contains(date) {
        switch test.truth(in: facts) {
        case .no: continue
        case .yes: certain |= 1 << UInt64(place)
        case .unknown: break
        }
        possible |= 1 << UInt64(place)
      }
    }
  }

  /// Evaluates every companion rule in effect. Where a rule depends on a fact that is open, what it
  /// would add becomes something to look at, never something decided.
  init(
    beside code: ReportedCode, _ facts: PartialFacts, on date: CalendarDate, _ index: BookIndex
  ) {
    for test in code.companions where test.effective.contains(date) {
      let sources = index.sourcesOfCompanions[test.number]
      switch test.truth(in: facts) {
      case .no: continue
      case .yes: add(test.number, of: index.book, isCertain: true, sources)
      case .unknown: add(test.number, of: index.book, isCertain: false, sources)
      }
    }
    alone = Answer.Companions(companions.unique(besides: [code.number]))
  }

  private func add(
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
