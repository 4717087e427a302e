import CodingRules

/// What companions and notes say otherwise beside lines, for a reader: of one change of the rules all
/// lines, and what was and what is said side by side.
struct CompanionMove {
  var lines: [String]
  var old: [String]
  var new: [String]
  var oldRules: [String]
  var newRules: [String]
  var share: CaseShare
  /// The cases of one of the lines, for their dates and an example.
  var cases: RuleBookDiff.Cases
  var conditions: [CaseCube]

  /// In the order of the changes.
  static func all(_ changes: [RuleBookDiff.CompanionChange]) -> [CompanionMove] {
    var moves: [CompanionMove] = []
    for change in changes {
      if let known = moves.firstIndex(where: { $0.isAbout(change) }) {
        moves[known].add(change)
      } else {
        moves.append(CompanionMove(change))
      }
    }
    var merged: [CompanionMove] = []
    for move in moves {
      if let known = merged.firstIndex(where: { $0.saysTheSame(as: move) }) {
        merged[known].lines += move.lines
        merged[known].share = merged[known].share + move.share
      } else {
        merged.append(move)
      }
    }
    return merged
  }

  private init(_ change: RuleBookDiff.CompanionChange) {
    lines = [change.line]
    (old, new, oldRules, newRules) = ([], [], [], [])
    share = change.cases.share
    cases = change.cases
    conditions = change.conditions
    add(change)
  }

  private mutating func add(_ change: RuleBookDiff.CompanionChange) {
    if change.isAdded {
      new.append(change.effect)
      newRules += change.companions.filter { !newRules.contains($0) }
    } else {
      old.append(change.effect)
      oldRules += change.companions.filter { !oldRules.contains($0) }
    }
  }

  /// Whether the change happens to the same cases with the same line.
  private func isAbout(_ change: RuleBookDiff.CompanionChange) -> Bool {
    lines == [change.line] && cases == change.cases
  }

  private func saysTheSame(as other: CompanionMove) -> Bool {
    (old, new) == (other.old, other.new) && (oldRules, newRules) == (other.oldRules, other.newRules)
      && conditions == other.conditions && cases.dates == other.cases.dates
  }

  /// Such as `beside 37241, 37242: never 36475 -> bundled 36475`; with a sign where something only
  /// comes or only goes.
  var title: String {
    let beside = "beside \(lines.joined(separator: ", ")): "
    let (before, after) = (old.joined(separator: ", "), new.joined(separator: ", "))
    if old.isEmpty { return "+ \(beside)\(after)" }
    return new.isEmpty ? "- \(beside)\(before)" : "\(beside)\(before) -> \(after)"
  }
}
