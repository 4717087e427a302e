@testable import CodingRules

/// Small random books: the same for the same seed.
struct RandomBooks {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func book(facts: ClosedRange<Int> = 1...5, rules: ClosedRange<Int> = 0...9) -> RuleBook {
    let facts = (0..<number(facts)).map { index in
      Books.fact("f\(index)", values: (0..<number(2...4)).map { "v\($0)" })
    }
    var all: [Rule] = []
    for index in 0..<number(rules) {
      let overrides = (0..<index).filter { _ in number(0...5) == 0 }
      all.append(
        Books.rule(
          "r\(index)", condition(facts, depth: 2), outcome(), overrides: overrides,
          effective: number(0...5) == 0
            ? EffectiveDates(from: Books.date("2026-07-01")) : .always))
    }
    return Books.book(facts, all)
  }

  mutating func outcome() -> Outcome {
    switch number(0...3) {
    case 0: .outside(codes: [], pointer: "elsewhere")
    case 1: .query("Say more.")
    default: .report(code: "3724\(number(1...3))")
    }
  }

  mutating func condition(_ facts: [Fact], depth: Int) -> Condition {
    switch depth == 0 ? 0 : number(0...6) {
    case 0...2:
      let fact = number(0...(facts.count - 1))
      let size = facts[fact].values.count
      return .test(
        fact: fact, allowed: ValueSet(bits: UInt64(number(0...((1 << size) - 1)))))
    case 3: return .always
    case 4: return .not(condition(facts, depth: depth - 1))
    case 5: return .any((0..<number(0...3)).map { _ in condition(facts, depth: depth - 1) })
    default: return .all((0..<number(0...4)).map { _ in condition(facts, depth: depth - 1) })
    }
  }

  /// A case of which each fact is known, partly known or open.
  mutating func partialFacts(_ facts: [Fact]) -> PartialFacts {
    var known = PartialFacts(facts)
    for (index, fact) in facts.enumerated() {
      switch number(0...3) {
      case 0: break
      case 1: known[index] = ValueSet(bits: UInt64(number(1...((1 << fact.values.count) - 1))))
      default: known[index] = ValueSet([number(0...(fact.values.count - 1))])
      }
    }
    return known
  }
}

/// All combinations of the possible values, one after another, the last fact changing fastest.
func allCases(_ possible: [ValueSet]) -> [[Int]] {
  possible.reduce([[]]) { cases, values in
    cases.flatMap { prefix in values.indices.map { prefix + [$0] } }
  }
}
