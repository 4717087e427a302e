/// How many cases a set holds, told by the facts that matter to it.
///
/// Of thirty facts a gap usually turns on five; "24 of 9,504 combinations of the 5 facts that matter
/// here" is the same share as one with billions on both sides, and can be read aloud and recounted.
public struct CaseShare: Hashable, Sendable {
  /// The cases, counted among the combinations of all facts.
  public let count: CaseCount
  /// The facts on which it depends whether a case is one of the set, ascending.
  public let facts: [Int]

  /// The share of sets that have no case in common.
  public static func + (left: Self, right: Self) -> Self {
    CaseShare(
      count: left.count + right.count, facts: Set(left.facts + right.facts).sorted())
  }

  /// Such as `2 of 9 combinations of facts`; `all` are the facts of the book.
  public func text(_ all: [Fact]) -> String {
    let deciding = all.indices.filter { all[$0].values.count > 1 }
    let own = facts.isEmpty ? deciding : facts
    var part = count
    var total = CaseCount(1)
    for fact in all.indices {
      let size = all[fact].values.count
      if own.contains(fact) { total = total * size } else { part = part.divided(by: size) }
    }
    let share = "\(part.grouped) of \(total.grouped)"
    if own.count == 1 { return "\(share) values of '\(all[own[0]].name)'" }
    if own.count == deciding.count { return "\(share) combinations of facts" }
    return "\(share) combinations of the \(own.count) facts that matter here"
  }
}

extension CaseSpace {
  func share(of set: Diagram) -> CaseShare {
    CaseShare(
      count: count(set), facts: Set(questions(of: set).compactMap { fact(of: $0) }).sorted())
  }
}
