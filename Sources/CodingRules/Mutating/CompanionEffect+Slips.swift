extension CompanionEffect {
  /// The effect with one clause less; nil when nothing is left.
  func without(_ clause: Int) -> CompanionEffect? {
    guard case .code(let kind, var codes, let units, let modifier) = self, codes.count > 1 else {
      return nil
    }
    codes.remove(at: clause)
    return .code(kind: kind, codes: codes, units: units, modifier: modifier)
  }

  /// The effect as a slip might have it: of another kind, with other units, without its modifier.
  var variants: [CompanionEffect] {
    switch self {
    case .code(let kind, let codes, let units, let modifier):
      let other: Kind =
        switch kind {
        case .report: .bundled
        case .bundled: .report
        case .never: .review
        case .review: .never
        }
      var variants = [
        CompanionEffect.code(kind: other, codes: codes, units: units, modifier: modifier)
      ]
      if let units {
        variants.append(.code(kind: kind, codes: codes, units: units + 1, modifier: modifier))
      }
      if modifier != nil {
        variants.append(.code(kind: kind, codes: codes, units: units, modifier: nil))
      }
      return variants
    case .again(let modifier): return [.modifier(modifier)]
    case .modifier(let name): return [.again(modifier: name)]
    case .units(let number): return [.units(number + 1)]
    }
  }
}

extension [CompanionEffect] {
  func replacing(_ position: Int, with effect: CompanionEffect?) -> Self {
    var effects = self
    effects.replaceSubrange(position...position, with: effect.map { [$0] } ?? [])
    return effects
  }
}
