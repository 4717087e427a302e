extension Residual {
  /// The facts that can still change the outcome, ordered by how much asking for them settles.
  ///
  /// A question is the better the fewer outcomes are expected to remain after it, each answer
  /// weighing what its prior says. Ties are in book order.
  func questions(_ facts: [Fact], _ known: PartialFacts) -> [Int] {
    let reach = OutcomeReach(space)
    var scores: [(fact: Int, remaining: Int64, weight: Int64)] = []
    for fact in facts.indices where reach.asks[space.levels[fact]] {
      let remaining = reach.remainingOutcomes(afterAskingAt: space.levels[fact], in: space)
      let weights = facts[fact].weights
      let values = known[fact].indices
      scores.append(
        (
          fact, values.reduce(0) { $0 + Int64(weights[$1]) * Int64(remaining[$1]) },
          values.reduce(0) { $0 + Int64(weights[$1]) }
        ))
    }
    return scores.sorted { left, right in
      (left.remaining * right.weight, left.fact) < (right.remaining * left.weight, right.fact)
    }.map { $0.fact }
  }
}

extension Fact {
  /// How common each value is, relative to the others: the priors in percent, what is left of a
  /// hundred shared equally among values without one. No value weighs nothing.
  var weights: [Int] {
    let stated = values.reduce(0) { $0 + ($1.prior ?? 0) }
    let silent = values.count { $0.prior == nil }
    let share = max(1, 100 - stated)
    return values.map { value in value.prior.map { max(1, $0 * max(1, silent)) } ?? share }
  }
}

/// The outcomes within reach of each question of a space whose labels number outcomes.
private struct OutcomeReach {
  /// For each level whether any question of the space stands there.
  var asks: [Bool]
  private let words: Int
  /// For each question, as many words of bits as `words`.
  private var bits: [UInt64] = []

  init(_ space: CaseSpace) {
    asks = Array(repeating: false, count: space.sizes.count)
    var highest = 0
    for node in 0..<space.nodeCount {
      let question = CaseSpace.Diagram(reference: Int32(node))
      let level = space.level(of: question)
      for value in 0..<space.sizes[level] {
        let label = space.branch(of: question, at: level, value: value).label
        highest = max(highest, label ?? 0)
      }
    }
    words = highest / 64 + 1
    // Invariant: branches were built before the question they belong to.
    for node in 0..<space.nodeCount {
      let question = CaseSpace.Diagram(reference: Int32(node))
      let level = space.level(of: question)
      asks[level] = true
      var own = Array(repeating: UInt64(0), count: words)
      for value in 0..<space.sizes[level] {
        add(space.branch(of: question, at: level, value: value), to: &own)
      }
      bits.append(contentsOf: own)
    }
  }

  private func add(_ diagram: CaseSpace.Diagram, to own: inout [UInt64]) {
    if let label = diagram.label {
      own[label / 64] |= 1 << UInt64(label % 64)
      return
    }
    let start = Int(diagram.reference) * words
    for word in 0..<words { own[word] |= bits[start + word] }
  }

  /// For each value of the fact at a level, how many outcomes remain once it is known.
  ///
  /// Every question of the space is within reach, so it is enough to look at those of the level and at
  /// the branches that pass it by.
  func remainingOutcomes(afterAskingAt level: Int, in space: CaseSpace) -> [Int] {
    let none = Array(repeating: UInt64(0), count: words)
    var byValue = Array(repeating: none, count: space.sizes[level])
    var passing = none
    for node in 0..<space.nodeCount {
      let question = CaseSpace.Diagram(reference: Int32(node))
      let own = space.level(of: question)
      guard own <= level else { continue }
      for value in 0..<space.sizes[own] {
        let branch = space.branch(of: question, at: own, value: value)
        if own == level {
          add(branch, to: &byValue[value])
        } else if space.level(of: branch) > level {
          add(branch, to: &passing)
        }
      }
    }
    return byValue.map { own in
      zip(own, passing).reduce(0) { $0 + ($1.0 | $1.1).nonzeroBitCount }
    }
  }
}
