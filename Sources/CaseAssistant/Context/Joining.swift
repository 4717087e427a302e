/// How a mention hangs together with the one before it in its sentence.
package enum Joint: Hashable, Sendable {
  /// Other words stand between, or it is the first of its sentence.
  case none
  /// Nothing but little words stands between: "embolization of the | splenic artery".
  case near
  /// As near, with a word or a comma that adds it: "the splenic artery and, separately, the | liver".
  case added
}

extension SentenceView {
  /// How one target hangs together with the next.
  func joint(_ earlier: Target, _ later: Target) -> Joint {
    guard later.start >= earlier.end else { return .none }
    var isAdded = false
    for index in earlier.end...later.start {
      let gap = gap(index)
      if !gap.isDisjoint(with: Self.parting) { return .none }
      if !gap.isDisjoint(with: [.comma, .slash, .symbol]) { isAdded = true }
      if index == later.start { break }
      let kind = classes[index]
      if kind.contains(.and) { isAdded = true }
      if kind.contains(.negation) || kind.contains(.or) { return .none }
      let joining: WordClass = [.and, .joining, .determiner, .adverb, .be, .left, .right]
      if kind.isDisjoint(with: joining) { return .none }
    }
    return isAdded ? .added : .near
  }

  private static let parting: Gap = [
    .semicolon, .colon, .question, .exclamation, .open, .close, .blankLine, .dash, .bullet,
    .emptyField, .tickedField, .doubt, .emptyValue, .tickedValue,
  ]
}
