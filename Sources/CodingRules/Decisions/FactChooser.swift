/// Chooses what a block of rules asks for next.
///
/// Asking for a fact puts every rule into each part of the fact's values for which it can still hold.
/// Few and small parts are good: a part of n rules costs about n log n. So a fact that tells the
/// rules apart wins, and one that only some of them test, and that copies the others into every
/// part, waits. Ties go to the fact that more rules of the book test.
struct FactChooser {
  private let sizes: [Int]
  /// For each fact how early it wins a tie.
  private let ranks: [Int]
  private var splits: [Split]
  /// The facts met in the block at hand.
  private var met: [Int] = []
  private var metIn: [Int32]
  private var block: Int32 = 0

  init(_ facts: [Fact], uses: [Int]) {
    sizes = facts.map { $0.values.count }
    var ranks = Array(repeating: 0, count: facts.count)
    let order = facts.indices.sorted { (uses[$1], $0) < (uses[$0], $1) }
    for (rank, fact) in order.enumerated() { ranks[fact] = rank }
    self.ranks = ranks
    splits = Array(repeating: Split(), count: facts.count)
    metIn = Array(repeating: 0, count: facts.count)
  }

  /// The best fact for a block in which some rule has a clause left.
  mutating func choose(for block: RuleSplitting.Block, _ clauses: ClauseTable) -> Int {
    let rules = look(at: block, clauses)
    var best = met[0]
    var bestCost = Int64.max
    for fact in met {
      var cost: Int64 = 0
      for part in splits[fact].parts.indices {
        cost += Self.cost(splits[fact].size(of: part, in: rules))
      }
      if cost < bestCost || cost == bestCost && ranks[fact] < ranks[best] {
        (best, bestCost) = (fact, cost)
      }
    }
    return best
  }

  /// The values of a fact met in the block chosen for last, grouped by what they leave of its rules.
  func parts(of fact: Int) -> [ValueSet] { splits[fact].parts }

  /// Splits every fact the block asks for; returns the number of rules not yet certain.
  private mutating func look(at block: RuleSplitting.Block, _ clauses: ClauseTable) -> Int {
    met.removeAll(keepingCapacity: true)
    self.block += 1
    var rules = 0
    var index = 0
    while index < block.count {
      let end = index + 2 + Int(block[index + 1])
      if end > index + 2 { rules += 1 }
      for position in (index + 2)..<end {
        let test = clauses.tests[Int(block[position])]
        if test.fact >= 0 {
          meet(Int(test.fact))
          splits[Int(test.fact)].refine(by: test.allowed)
          splits[Int(test.fact)].bound(test.allowed)
          continue
        }
        for bound in clauses.bounds(of: block[position]) {
          meet(bound.fact)
          for part in bound.parts.dropLast() { splits[bound.fact].refine(by: part) }
          splits[bound.fact].bound(bound.allowed)
        }
      }
      index = end
    }
    return rules
  }

  private mutating func meet(_ fact: Int) {
    guard metIn[fact] != block else { return }
    metIn[fact] = block
    met.append(fact)
    splits[fact].reset(.all(sizes[fact]))
  }

  private static func cost(_ rules: Int) -> Int64 {
    guard rules > 1 else { return 0 }
    let count = Int64(rules)
    let log = Int64(Int64.bitWidth - 1 - count.leadingZeroBitCount)
    return count * (log * 1024 + (count - 1 << log) * 1024 >> log)
  }
}

/// The values of a fact, grouped by what the rules of a block say of them. Used for one block after
/// another, so that nothing is allocated for each.
private struct Split {
  private(set) var parts: [ValueSet] = []
  /// The values that single clauses can hold for.
  private var bounds: [ValueSet] = []

  mutating func reset(_ all: ValueSet) {
    parts.removeAll(keepingCapacity: true)
    parts.append(all)
    bounds.removeAll(keepingCapacity: true)
  }

  mutating func refine(by group: ValueSet) {
    for index in parts.indices {
      let outside = parts[index].subtracting(group)
      guard !outside.isEmpty, outside != parts[index] else { continue }
      parts[index] = parts[index].intersection(group)
      parts.append(outside)
    }
  }

  mutating func bound(_ allowed: ValueSet) { bounds.append(allowed) }

  /// How many of a block's rules a part keeps.
  func size(of part: Int, in rules: Int) -> Int {
    let part = parts[part]
    var size = rules
    for bound in bounds where bound.bits & part.bits == 0 { size -= 1 }
    return size
  }
}
