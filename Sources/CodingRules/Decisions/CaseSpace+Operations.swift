extension CaseSpace {
  /// The ways to combine two diagrams case by case; `restrict` only names results to remember.
  enum Operation: UInt32 {
    case union, intersection, difference
    /// The label of the left diagram where the right set holds, 0 elsewhere.
    case mask
    /// Both labels side by side.
    case pair
    case restrict

    var isCommutative: Bool {
      switch self {
      case .union, .intersection: true
      case .difference, .mask, .pair, .restrict: false
      }
    }

    /// The result, by reference, when it needs no look at the branches.
    func settle(_ left: Int32, _ right: Int32) -> Int32? {
      let nothing = Diagram.nothing.reference
      let everything = Diagram.everything.reference
      switch self {
      case .union:
        if left == right || right == nothing || left == everything { return left }
        return left == nothing || right == everything ? right : nil
      case .intersection:
        if left == right || left == nothing || right == everything { return left }
        return right == nothing || left == everything ? right : nil
      case .difference:
        if left == right || left == nothing || right == everything { return nothing }
        return right == nothing ? left : nil
      case .mask:
        if left == nothing || right == everything { return left }
        return right == nothing ? nothing : nil
      case .pair, .restrict:
        return left < 0 && right < 0 ? ~(~left * Int32(CaseSpace.pairBase) + ~right) : nil
      }
    }
  }

  mutating func union(_ left: Diagram, _ right: Diagram) -> Diagram {
    combine(.union, left, right)
  }

  mutating func intersection(_ left: Diagram, _ right: Diagram) -> Diagram {
    combine(.intersection, left, right)
  }

  /// The cases of the left set that are not in the right one.
  mutating func difference(_ left: Diagram, _ right: Diagram) -> Diagram {
    combine(.difference, left, right)
  }

  mutating func complement(_ set: Diagram) -> Diagram { combine(.difference, .everything, set) }

  /// The map where the set holds, 0 elsewhere.
  mutating func mask(_ map: Diagram, _ set: Diagram) -> Diagram { combine(.mask, map, set) }

  /// The labels of two diagrams side by side; `pair` tells which they are.
  mutating func paired(_ left: Diagram, _ right: Diagram) -> Diagram {
    combine(.pair, left, right)
  }

  func pair(_ label: Int) -> (left: Int, right: Int) {
    (label / Self.pairBase, label % Self.pairBase)
  }

  /// More than there are labels on either side of a pair.
  static let pairBase = 1 << 15

  /// The cases in which a condition holds.
  mutating func cases(where condition: Condition) -> Diagram {
    switch condition {
    case .always: return .everything
    case .test(let fact, let allowed):
      return question(about: fact) { allowed.contains($0) ? .everything : .nothing }
    case .all(let parts):
      var all = Diagram.everything
      for part in parts {
        let cases = cases(where: part)
        all = intersection(all, cases)
      }
      return all
    case .any(let parts):
      var any = Diagram.nothing
      for part in parts {
        let cases = cases(where: part)
        any = union(any, cases)
      }
      return any
    case .not(let part):
      let cases = cases(where: part)
      return complement(cases)
    }
  }

  /// The set of a cube's cases.
  mutating func cases(in cube: CaseCube) -> Diagram {
    var set = Diagram.everything
    for fact in sizes.indices.reversed() where cube.allowed[fact].count < sizes[fact] {
      let inner = set
      set = question(about: fact) { cube.allowed[fact].contains($0) ? inner : .nothing }
    }
    return set
  }
}

/// Results of operations already worked out.
///
/// A slot holds the latest result that fell on it; forgetting one costs time, never correctness.
struct Memory: Sendable {
  private var keys: [UInt64]
  private var results: [UInt64]

  /// The number of slots must be a power of two.
  init(slots: Int) {
    keys = Array(repeating: 0, count: slots)
    results = Array(repeating: .max, count: slots)
  }

  var slots: Int { keys.count }

  func value(_ operation: CaseSpace.Operation, _ left: Int32, _ right: Int32) -> Int32? {
    let (key, slot) = place(operation, left, right)
    guard keys[slot] == key, results[slot] >> 32 == UInt64(operation.rawValue) else { return nil }
    return Int32(truncatingIfNeeded: results[slot])
  }

  mutating func store(
    _ operation: CaseSpace.Operation, _ left: Int32, _ right: Int32, _ result: Int32
  ) {
    let (key, slot) = place(operation, left, right)
    keys[slot] = key
    results[slot] = UInt64(operation.rawValue) << 32 | UInt64(UInt32(bitPattern: result))
  }

  private func place(
    _ operation: CaseSpace.Operation, _ left: Int32, _ right: Int32
  ) -> (key: UInt64, slot: Int) {
    let key = UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    var hash = (key &+ UInt64(operation.rawValue)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    return (key, Int(truncatingIfNeeded: hash) & (keys.count - 1))
  }
}
