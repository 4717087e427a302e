extension Residual {
  /// The facts that can still change the outcome, ordered by how much asking for them settles.
  ///
  /// A question is the better the fewer outcomes are expected to remain after it, each answer
  /// weighing what its prior says. Ties are in book order.
  func questions(_ facts: [Fact], _ known: PartialFacts) -> [Int] {
    var reach = OutcomeReach(space, root)
    var scores: [(fact: Int, remaining: Int64, weight: Int64)] = []
    for fact in reach.asked.sorted() {
      let remaining = reach.remainingOutcomes(afterAskingFor: fact)
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

/// The outcomes within reach of each question of a diagram whose labels number outcomes.
private struct OutcomeReach {
  /// The facts the diagram asks for, in the order first met.
  private(set) var asked: [Int] = []
  private let space: CaseSpace
  private let root: CaseSpace.Diagram
  private let words: Int
  /// For each question, as many words of bits as `words`; nothing for those out of reach.
  private var bits: [UInt64]
  private var isKnown: [Bool]
  /// For each question the latest fact for which it was looked at.
  private var lookedAtFor: [Int]

  init(_ space: CaseSpace, _ root: CaseSpace.Diagram) {
    self.space = space
    self.root = root
    words = (space.labels(of: root).last ?? 0) / 64 + 1
    bits = Array(repeating: 0, count: words * space.questionCount)
    isKnown = Array(repeating: false, count: space.questionCount)
    lookedAtFor = Array(repeating: -1, count: space.questionCount)
    gather(root)
  }

  private mutating func gather(_ diagram: CaseSpace.Diagram) {
    guard let fact = space.fact(of: diagram), !isKnown[Int(diagram.reference)] else { return }
    isKnown[Int(diagram.reference)] = true
    if !asked.contains(fact) { asked.append(fact) }
    var own = Array(repeating: UInt64(0), count: words)
    for value in 0..<space.sizes[fact] {
      let branch = space.branch(of: diagram, value: value)
      gather(branch)
      add(branch, to: &own)
    }
    let start = Int(diagram.reference) * words
    for word in 0..<words { bits[start + word] = own[word] }
  }

  private func add(_ diagram: CaseSpace.Diagram, to own: inout [UInt64]) {
    if let label = diagram.label {
      own[label / 64] |= 1 << UInt64(label % 64)
      return
    }
    let start = Int(diagram.reference) * words
    for word in 0..<words { own[word] |= bits[start + word] }
  }

  /// For each value of a fact, how many outcomes remain once it is known: those behind the questions
  /// about it, and those reached on ways that never ask for it.
  mutating func remainingOutcomes(afterAskingFor fact: Int) -> [Int] {
    let none = Array(repeating: UInt64(0), count: words)
    var byValue = Array(repeating: none, count: space.sizes[fact])
    var passing = none
    follow(root, fact, &byValue, &passing)
    return byValue.map { own in
      var count = 0
      for word in 0..<words { count += (own[word] | passing[word]).nonzeroBitCount }
      return count
    }
  }

  private mutating func follow(
    _ diagram: CaseSpace.Diagram, _ fact: Int, _ byValue: inout [[UInt64]],
    _ passing: inout [UInt64]
  ) {
    guard let own = space.fact(of: diagram), space.mayAsk(diagram, for: fact) else {
      add(diagram, to: &passing)
      return
    }
    guard lookedAtFor[Int(diagram.reference)] != fact else { return }
    lookedAtFor[Int(diagram.reference)] = fact
    for value in 0..<space.sizes[own] {
      let branch = space.branch(of: diagram, value: value)
      if own == fact {
        add(branch, to: &byValue[value])
      } else {
        follow(branch, fact, &byValue, &passing)
      }
    }
  }
}
