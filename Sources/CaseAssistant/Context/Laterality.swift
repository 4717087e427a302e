/// The sides of the body that words name.
package struct Sides: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let left = Sides(rawValue: 1 << 0)
  package static let right = Sides(rawValue: 1 << 1)
  package static let both: Sides = [.left, .right]
}

extension SentenceView {
  /// The sides of what a target names: told in its own words, right before them ("the right and left
  /// M1"), or right after them ("M1 on the left"). `isPlural` says whether it names more than one.
  func sides(of target: Target, isPlural: Bool) -> Sides {
    var sides: Sides = []
    for index in target.start..<target.end { sides.formUnion(side(index)) }
    sides.formUnion(sidesBefore(target, known: !sides.isEmpty, isPlural))
    return sides.isEmpty ? sidesAfter(target) : sides
  }

  private func side(_ index: Int) -> Sides {
    var sides: Sides = []
    if classes[index].contains(.left) { sides.insert(.left) }
    if classes[index].contains(.right) { sides.insert(.right) }
    return sides
  }

  /// The sides in the words that lead up to a target. A second side is joined to the first: what comes
  /// before `and` belongs to something else otherwise.
  private func sidesBefore(_ target: Target, known: Bool, _ isPlural: Bool) -> Sides {
    var sides: Sides = []
    var known = known
    var joined = false
    var index = target.start - 1
    for _ in 0..<6 {
      guard index >= 0, clause[index] == clause[target.start], isFree(index) else { break }
      let kind = classes[index]
      if !side(index).isEmpty {
        // "Both the M1 and the basilar" are two vessels, not two sides.
        if side(index) == .both, kind.contains(.pronoun), !isPlural, isFirstOfTwo(target) { break }
        sides.formUnion(side(index))
        known = true
        joined = false
      } else if kind.contains(.and) {
        guard known, !joined else { break }
        joined = true
      } else if kind.contains(.verb) || kind.contains(.preposition) || kind.contains(.or) {
        break
      } else if known, !kind.contains(.determiner), !joined || !kind.contains(.joining) {
        break
      }
      if !gap(index + 1).isDisjoint(with: [.comma, .colon, .semicolon, .open, .close]) { break }
      index -= 1
    }
    return sides
  }

  /// Whether a word belongs to no other target, but for words of sides, which may be targets themselves.
  private func isFree(_ index: Int) -> Bool {
    target[index] < 0 || !side(index).isEmpty || classes[index].contains(.and)
  }

  /// Whether another thing is joined to a target: "both the M1 and".
  private func isFirstOfTwo(_ target: Target) -> Bool {
    let after = target.end..<min(target.end + 3, count)
    return after.contains { classes[$0].contains(.and) }
  }

  /// The side right after a target, where no noun follows that it would belong to.
  private func sidesAfter(_ target: Target) -> Sides {
    for index in target.end..<min(target.end + 4, count) {
      guard clause[index] == clause[target.end - 1], isFree(index) else { return [] }
      let found = side(index)
      if found.isEmpty {
        let leadsOn =
          classes[index].contains(.preposition) || classes[index].contains(.determiner)
        if leadsOn, !classes[index].contains(.route) { continue }
        return []
      }
      var next = index + 1
      var sides = found
      while next < count, classes[next].contains(.and) || !side(next).isEmpty {
        sides.formUnion(side(next))
        next += 1
      }
      return endsNoun(next) ? sides : []
    }
    return []
  }

  private func endsNoun(_ index: Int) -> Bool {
    guard index < count, gap(index).isSubset(of: [.space, .newline, .hyphen]) else { return true }
    let ends: WordClass = [.verb, .preposition, .be, .adverb, .relative, .subordinate]
    return !classes[index].isDisjoint(with: ends) || classes[index].contains(.joining)
  }
}
