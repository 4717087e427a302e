/// A book that may have errors, with what in it cannot be relied on, so that the rest can be checked
/// all the same: a misspelt phrase must not hide a gap.
public struct RuleBookDraft: Sendable {
  /// Conditions of doubtful rules are as wide as they can be: what could not be resolved holds for
  /// every case. So a case that no rule of the draft takes is one that no repair of these rules has
  /// taken away.
  public let book: RuleBook
  /// Rules whose condition, outcome, dates or overrides may be meant otherwise, by their index.
  let doubtfulRules: Set<Int>
  /// Whether codes and companions stand as they are meant, with their dates.
  let areDatesSound: Bool
  /// Whether there is no error at all.
  let isSound: Bool

  /// A book without errors.
  public init(_ book: RuleBook) {
    self.init(book, doubtfulRules: [], areDatesSound: true, isSound: true)
  }

  fileprivate init(
    _ book: RuleBook, doubtfulRules: Set<Int>, areDatesSound: Bool, isSound: Bool = false
  ) {
    self.book = book
    self.doubtfulRules = doubtfulRules
    self.areDatesSound = areDatesSound
    self.isSound = isSound
  }
}

/// What a declaration is, as far as its errors put others in doubt.
private enum Place {
  /// Facts and what is said of the whole book: everything else rests on them.
  case ground
  case section(file: Int, index: Int)
  case rule(SourceSpan)
  case code
  case other
}

extension RuleBookChecker {
  /// The book with what its errors leave in doubt; nil where they leave nothing that could be
  /// checked.
  func draft(_ book: RuleBook) -> RuleBookDraft? {
    let lost: Set<Keyword> = [.rulebook, .use, .fact, .section, .rule]
    guard unreadable.isDisjoint(with: lost) else { return nil }
    var rules = unresolvedRules
    var areDatesSound = true
    let places = placesByFile
    for error in diagnostics where error.severity == .error && !error.code.isHarmless {
      if error.code == .overrideCycle { return nil }
      switch Self.place(of: error.span, in: places) {
      case .ground: return nil
      case .section(let file, let index):
        for rule in trees[file].rules where rule.section == index { rules.insert(rule.name.span) }
      case .rule(let span): rules.insert(span)
      case .code: areDatesSound = false
      case .other: break
      }
    }
    let doubtful = book.rules.indices.filter { rules.contains(book.rules[$0].span) }
    let companions = book.companions.filter { rules.contains($0.span) }
    return RuleBookDraft(
      book, doubtfulRules: Set(doubtful), areDatesSound: areDatesSound && companions.isEmpty)
  }

  /// For each file where its declarations begin, ascending.
  private var placesByFile: [[(start: Int, place: Place)]] {
    trees.indices.map { file in
      let tree = trees[file]
      var places: [(start: Int, place: Place)] = []
      places += tree.books.map { ($0.name.span.start, .ground) }
      places += tree.uses.map { ($0.span.start, .ground) }
      places += tree.facts.map { ($0.name.span.start, .ground) }
      places += tree.sources.map { ($0.name.span.start, .other) }
      places += tree.codes.map { ($0.number.span.start, .code) }
      places += tree.rules.map { ($0.name.span.start, .rule($0.name.span)) }
      places += tree.sections.enumerated().map {
        ($1.name.span.start, .section(file: file, index: $0))
      }
      places += tree.phrases.compactMap { phrase in
        phrase.words.first.map { ($0.span.start, .other) }
      }
      return places.sorted { $0.start < $1.start }
    }
  }

  /// The declaration that an error stands in; before the first one, the ground.
  private static func place(
    of span: SourceSpan, in places: [[(start: Int, place: Place)]]
  ) -> Place {
    places[span.file].last { $0.start <= span.start }?.place ?? .ground
  }
}

extension DiagnosticCode {
  /// Errors that change nothing about which rule takes which case.
  fileprivate var isHarmless: Bool {
    switch self {
    case .unknownSource, .missingSource, .emptyText: true
    default: false
    }
  }
}
