extension CaseSpace {
  /// The ways to combine two diagrams case by case.
  enum Operation: UInt32 {
    case union, intersection, difference
    /// The right label where the left set holds.
    case relabel
    /// The rules of both sides.
    case merge
    /// Both labels side by side.
    case pair

    var isCommutative: Bool {
      switch self {
      case .union, .intersection, .merge: true
      case .difference, .relabel, .pair: false
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

  /// The label where the set holds, 0 elsewhere.
  mutating func label(_ set: Diagram, _ label: Int) -> Diagram {
    combine(.relabel, set, Diagram(label: label))
  }

  /// Combines many diagrams two by two, so that small ones meet small ones.
  mutating func combineAll(_ operation: Operation, _ diagrams: [Diagram]) -> Diagram {
    var diagrams = diagrams
    while diagrams.count > 1 {
      var next: [Diagram] = []
      next.reserveCapacity((diagrams.count + 1) / 2)
      for position in stride(from: 0, to: diagrams.count - 1, by: 2) {
        next.append(combine(operation, diagrams[position], diagrams[position + 1]))
      }
      if !diagrams.count.isMultiple(of: 2) { next.append(diagrams[diagrams.count - 1]) }
      diagrams = next
    }
    return diagrams.first ?? .nothing
  }

  /// The cases in which a condition holds.
  mutating func cases(where condition: Condition) -> Diagram {
    switch condition {
    case .always: return .everything
    case .test(let fact, let allowed):
      return question(at: levels[fact]) { allowed.contains($0) ? .everything : .nothing }
    case .all(let parts):
      guard !parts.isEmpty else { return .everything }
      return combineAll(.intersection, parts.map { cases(where: $0) })
    case .any(let parts): return combineAll(.union, parts.map { cases(where: $0) })
    case .not(let part): return complement(cases(where: part))
    }
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
