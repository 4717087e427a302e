/// What an answer shows beside a line, clause by clause, each with the cases in which it does.
///
/// An answer has one entry for a code, the most binding first, so a clause that another one hides makes
/// no difference.
struct BesideTable: Sendable {
  typealias Shown = [String: CaseSpace.Diagram]

  /// What the unchanged book shows, by date and code.
  private var known: [String: Shown] = [:]

  /// The cases in which two books, the first always the same one, show something else beside a line.
  mutating func difference(
    beside line: String, _ old: RuleBook, _ new: RuleBook, on date: CalendarDate,
    in space: inout CaseSpace
  ) -> CaseSpace.Diagram {
    let key = "\(line) \(date)"
    let before = known[key] ?? Self.shown(beside: line, old, on: date, in: &space)
    known[key] = before
    let after = Self.shown(beside: line, new, on: date, in: &space)
    var difference = CaseSpace.Diagram.nothing
    for (clause, cases) in before {
      let other = after[clause] ?? .nothing
      let changed = space.symmetricDifference(cases, other)
      difference = space.union(difference, changed)
    }
    for (clause, cases) in after where before[clause] == nil {
      difference = space.union(difference, cases)
    }
    return difference
  }

  private static func shown(
    beside line: String, _ book: RuleBook, on date: CalendarDate, in space: inout CaseSpace
  ) -> Shown {
    var entries: [Entry] = []
    for companion in book.companions
    where companion.codes.contains(line) && companion.effective.contains(date) {
      let cases = space.cases(where: companion.condition)
      for effect in companion.effects { entries += Entry.entries(effect, cases, beside: line) }
      entries += companion.reviews.map { Entry(subject: nil, rank: 0, "review \($0)", cases) }
    }
    entries = entries.inOrderOfRank
    var shown: Shown = [:]
    var taken: [String: CaseSpace.Diagram] = [:]
    for entry in entries {
      var visible = entry.cases
      if let subject = entry.subject {
        let hidden = taken[subject] ?? .nothing
        visible = space.difference(visible, hidden)
        taken[subject] = space.union(hidden, entry.cases)
      }
      if !entry.isSilent {
        shown[entry.clause] = space.union(shown[entry.clause] ?? .nothing, visible)
      }
    }
    return shown
  }
}

/// One clause of one companion.
private struct Entry {
  /// What an answer says only one thing of: a code, or the units of the line; nil for what may be said
  /// in any number.
  var subject: String?
  /// The lower, the more binding.
  var rank: Int
  var clause: String
  var cases: CaseSpace.Diagram
  /// Whether an answer leaves it out, because it goes without saying.
  var isSilent = false

  static let units = "units"

  init(subject: String?, rank: Int, _ clause: String, _ cases: CaseSpace.Diagram) {
    self.subject = subject
    self.rank = rank
    self.clause = clause
    self.cases = cases
  }

  static func entries(
    _ effect: CompanionEffect, _ cases: CaseSpace.Diagram, beside line: String
  ) -> [Entry] {
    switch effect {
    case .code(let kind, let codes, _, let modifier):
      return zip(codes, effect.clauses).compactMap { code, clause in
        if code == line, kind == .review, modifier == nil { return nil }
        return Entry(subject: code, rank: kind.rank, clause, cases)
      }
    case .again(let name): return [Entry(subject: nil, rank: 0, "again modifier \(name)", cases)]
    case .modifier(let name): return [Entry(subject: nil, rank: 0, "modifier \(name)", cases)]
    case .units(let number):
      var entry = Entry(subject: units, rank: 0, "units \(number)", cases)
      entry.isSilent = number == 1
      return [entry]
    }
  }
}

extension [Entry] {
  /// The most binding first; among equals the order of the book, except that of units the last count.
  fileprivate var inOrderOfRank: [Entry] {
    let codes = filter { $0.subject != Entry.units }.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map { $0.element }
    return codes + filter { $0.subject == Entry.units }.reversed()
  }
}

extension CompanionEffect.Kind {
  /// How binding the word is, the most binding first.
  package var rank: Int {
    switch self {
    case .never: 0
    case .bundled: 1
    case .report: 2
    case .review: 3
    }
  }
}
