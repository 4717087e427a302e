/// Chooses the order in which diagrams ask for facts.
///
/// The order decides how large a diagram gets: a fact asked before those that make it matter has to
/// be remembered on every way through them. So the order is grown from the top. All rules begin in
/// one block; asking for a fact splits every block by value, each part keeping the rules that can
/// still hold. The fact that leaves the least behind (rules count once in every part they are still
/// possible in) is asked next. For a book written as a tree this finds the tree again.
struct FactOrder {
  /// The facts in the order found; facts that no rule tests come last, in book order.
  private(set) var facts: [Int] = []

  /// Rules not yet told apart, and what asking for each fact they test would make of their cost.
  private struct Block {
    var rules: [Int]
    var changes: [(fact: Int, cost: Int64)] = []
  }

  private let definitions: [Fact]
  private let tests: [[ConditionOutline.Test]]
  private var blocks: [Block] = []
  /// For each fact the sum of what the blocks say of it.
  private var costs: [Int64]
  private var isAsked: [Bool]
  private var splits: [Split]

  /// Blocks are thinned out when together they hold more than this many rules.
  private static let sampleSize = 20_000

  init(_ book: RuleBook, rules inEffect: [Int]) {
    definitions = book.facts
    tests = inEffect.map { ConditionOutline(book.rules[$0].condition, book.facts).tests }
    costs = Array(repeating: 0, count: book.facts.count)
    isAsked = Array(repeating: false, count: book.facts.count)
    splits = Array(repeating: Split(), count: book.facts.count)
    var uses = Array(repeating: 0, count: book.facts.count)
    for tests in tests { for test in tests { uses[test.fact] += 1 } }
    let used = book.facts.indices.filter { uses[$0] > 0 }
      .sorted { (uses[$1], $0) < (uses[$0], $1) }
    add(Array(tests.indices))
    for _ in used {
      let open = used.filter { !isAsked[$0] }
      guard let next = open.min(by: { costs[$0] < costs[$1] }) else { break }
      facts.append(next)
      isAsked[next] = true
      split(by: next)
    }
    facts += book.facts.indices.filter { uses[$0] == 0 }
  }

  private mutating func add(_ rules: [Int]) {
    var block = Block(rules: rules)
    var met: [Int] = []
    for rule in rules {
      for test in tests[rule] where !isAsked[test.fact] {
        if !met.contains(test.fact) {
          met.append(test.fact)
          splits[test.fact].reset(definitions[test.fact].all)
        }
        splits[test.fact].refine(by: test.allowed)
      }
    }
    for rule in rules {
      for test in tests[rule] where test.narrows && !isAsked[test.fact] {
        splits[test.fact].count(test.allowed)
      }
    }
    for fact in met {
      var cost = -Self.cost(rules.count)
      for part in splits[fact].parts.indices {
        cost += Self.cost(splits[fact].size(of: part, in: rules.count))
      }
      block.changes.append((fact, cost))
      costs[fact] += cost
    }
    if !met.isEmpty { blocks.append(block) }
  }

  private mutating func split(by fact: Int) {
    let before = blocks
    blocks.removeAll(keepingCapacity: true)
    for block in before {
      guard block.changes.contains(where: { $0.fact == fact }) else {
        blocks.append(block)
        continue
      }
      remove(block)
      splits[fact].reset(definitions[fact].all)
      for rule in block.rules {
        for test in tests[rule] where test.fact == fact { splits[fact].refine(by: test.allowed) }
      }
      for part in splits[fact].parts {
        let alive = block.rules.filter { rule in
          tests[rule].allSatisfy { test in
            test.fact != fact || !test.narrows || part.isSubset(of: test.allowed)
          }
        }
        if alive.count > 1 { add(alive) }
      }
    }
    thinOut()
  }

  private mutating func remove(_ block: Block) {
    for change in block.changes { costs[change.fact] -= change.cost }
  }

  private mutating func thinOut() {
    let step = blocks.reduce(0) { $0 + $1.rules.count } / Self.sampleSize
    guard step > 1 else { return }
    for index in blocks.indices where !index.isMultiple(of: step) { remove(blocks[index]) }
    blocks = stride(from: 0, to: blocks.count, by: step).map { blocks[$0] }
  }

  /// What a block of rules costs, about n log n: one large block is worse than its parts, and parts
  /// that repeat rules are soon worse than the block.
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
  private var counts: [Int] = []
  private var counted = 0

  mutating func reset(_ all: ValueSet) {
    parts.removeAll(keepingCapacity: true)
    parts.append(all)
    counts.removeAll(keepingCapacity: true)
    counted = 0
  }

  mutating func refine(by allowed: ValueSet) {
    for index in parts.indices {
      let outside = parts[index].subtracting(allowed)
      guard !outside.isEmpty, outside != parts[index] else { continue }
      parts[index] = parts[index].intersection(allowed)
      parts.append(outside)
    }
  }

  mutating func count(_ allowed: ValueSet) {
    while counts.count < parts.count { counts.append(0) }
    counted += 1
    for index in parts.indices where parts[index].isSubset(of: allowed) { counts[index] += 1 }
  }

  /// How many of a block's rules a part keeps.
  func size(of part: Int, in block: Int) -> Int {
    counts.isEmpty ? block : counts[part] + block - counted
  }
}
