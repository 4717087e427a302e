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

  private let rules: [Outline]
  private var blocks: [[Int]]
  private var remaining: [Int]

  /// Blocks are thinned out when together they hold more than this many rules.
  private static let sampleSize = 20_000

  init(_ book: RuleBook, rules inEffect: [Int]) {
    rules = inEffect.map { Outline(book.rules[$0].condition, book.facts) }
    blocks = [Array(rules.indices)]
    var uses = Array(repeating: 0, count: book.facts.count)
    for rule in rules { for test in rule.tests { uses[test.fact] += 1 } }
    remaining = book.facts.indices.filter { uses[$0] > 0 }
      .sorted { (uses[$1], $0) < (uses[$0], $1) }
    while let next = cheapestFact(book.facts) {
      facts.append(next)
      remaining.removeAll { $0 == next }
      split(by: next, book.facts[next])
    }
    facts += book.facts.indices.filter { !facts.contains($0) }
  }

  private func cheapestFact(_ facts: [Fact]) -> Int? {
    var costs = Array(repeating: Int64(0), count: facts.count)
    for block in blocks {
      let whole = Self.cost(block.count)
      var splits: [Int: Split] = [:]
      for rule in block {
        for test in rules[rule].tests {
          splits[test.fact, default: Split(facts[test.fact])].refine(by: test.allowed)
        }
      }
      for rule in block {
        for test in rules[rule].tests where test.narrows {
          splits[test.fact]?.count(test.allowed)
        }
      }
      for fact in remaining {
        guard let split = splits[fact] else { continue }
        costs[fact] += split.sizes(of: block.count).reduce(0) { $0 + Self.cost($1) } - whole
      }
    }
    return remaining.min { costs[$0] < costs[$1] }
  }

  private mutating func split(by fact: Int, _ definition: Fact) {
    var parts: [[Int]] = []
    for block in blocks {
      var split = Split(definition)
      for rule in block {
        for test in rules[rule].tests where test.fact == fact { split.refine(by: test.allowed) }
      }
      for part in split.parts {
        let alive = block.filter { rule in
          rules[rule].tests.allSatisfy { test in
            test.fact != fact || !test.narrows || part.isSubset(of: test.allowed)
          }
        }
        if alive.count > 1 { parts.append(alive) }
      }
    }
    let total = parts.reduce(0) { $0 + $1.count }
    let step = max(1, total / Self.sampleSize)
    blocks = step == 1 ? parts : stride(from: 0, to: parts.count, by: step).map { parts[$0] }
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

/// A condition seen from afar: which facts it tests, and which of their values it can hold for.
private struct Outline {
  struct Test {
    var fact: Int
    var allowed: ValueSet
    /// Whether the condition fails wherever this test does.
    var narrows: Bool
  }

  private(set) var tests: [Test] = []

  init(_ condition: Condition, _ facts: [Fact]) {
    let bounds = Self.bounds(of: condition, negated: false, facts)
    tests = bounds.map { Test(fact: $0.fact, allowed: $0.allowed, narrows: true) }
    for test in condition.tests where !tests.contains(where: { $0.matches(test, facts) }) {
      tests.append(Test(fact: test.fact, allowed: test.allowed, narrows: false))
    }
  }

  private typealias Bound = (fact: Int, allowed: ValueSet)

  /// The facts of which the condition can hold for some values only, each once, with these values.
  private static func bounds(
    of condition: Condition, negated: Bool, _ facts: [Fact]
  ) -> [Bound] {
    switch condition {
    case .always: return []
    case .test(let fact, let allowed):
      return [(fact, negated ? facts[fact].all.subtracting(allowed) : allowed)]
    case .not(let part): return bounds(of: part, negated: !negated, facts)
    case .all(let parts):
      let ofParts = parts.map { bounds(of: $0, negated: negated, facts) }
      return negated ? either(ofParts) : both(ofParts)
    case .any(let parts):
      let ofParts = parts.map { bounds(of: $0, negated: negated, facts) }
      return negated ? both(ofParts) : either(ofParts)
    }
  }

  private static func both(_ parts: [[Bound]]) -> [Bound] {
    var bounds: [Bound] = []
    for bound in parts.joined() {
      if let known = bounds.firstIndex(where: { $0.fact == bound.fact }) {
        bounds[known].allowed = bounds[known].allowed.intersection(bound.allowed)
      } else {
        bounds.append(bound)
      }
    }
    return bounds
  }

  private static func either(_ parts: [[Bound]]) -> [Bound] {
    var bounds = parts.first ?? []
    for part in parts.dropFirst() {
      bounds = bounds.compactMap { bound in
        part.first { $0.fact == bound.fact }.map {
          (bound.fact, bound.allowed.union($0.allowed))
        }
      }
    }
    return bounds
  }
}

extension Outline.Test {
  /// Whether a test splits the values of its fact as this one does.
  fileprivate func matches(_ test: (fact: Int, allowed: ValueSet), _ facts: [Fact]) -> Bool {
    fact == test.fact
      && (allowed == test.allowed || allowed == facts[fact].all.subtracting(test.allowed))
  }
}

extension Condition {
  /// All tests in the condition, in order.
  fileprivate var tests: [(fact: Int, allowed: ValueSet)] {
    switch self {
    case .always: []
    case .test(let fact, let allowed): [(fact, allowed)]
    case .all(let parts), .any(let parts): parts.flatMap { $0.tests }
    case .not(let part): part.tests
    }
  }
}

/// The values of a fact, grouped by what the rules of a block say of them.
private struct Split {
  private(set) var parts: [ValueSet]
  private var counts: [Int] = []
  private var counted = 0

  init(_ fact: Fact) { parts = [fact.all] }

  mutating func refine(by allowed: ValueSet) {
    for index in parts.indices {
      let outside = parts[index].subtracting(allowed)
      guard !outside.isEmpty, outside != parts[index] else { continue }
      parts[index] = parts[index].intersection(allowed)
      parts.append(outside)
    }
  }

  mutating func count(_ allowed: ValueSet) {
    if counts.isEmpty { counts = Array(repeating: 0, count: parts.count) }
    counted += 1
    for index in parts.indices where parts[index].isSubset(of: allowed) { counts[index] += 1 }
  }

  /// How many of a block's rules each part keeps.
  func sizes(of block: Int) -> [Int] {
    counts.isEmpty ? parts.map { _ in block } : counts.map { $0 + block - counted }
  }
}
