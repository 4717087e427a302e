/// What a case can come to: no rule, one rule, or several rules with different outcomes.
///
/// Labels number these results; 0 is "no rule". Of rules with equal outcomes only the first in book
/// order is kept, and of more than `limit` outcomes in conflict only those of the first rules.
struct RuleLeaves: Sendable {
  static let limit = 4

  /// For each rule of the book a number that equal outcomes share.
  let outcomeOf: [Int]
  /// The rules of each label, ascending.
  private(set) var rules: [[Int]] = [[]]
  private var labels: [[Int]: Int] = [[]: 0]

  init(outcomeOf: [Int]) { self.outcomeOf = outcomeOf }

  mutating func label(of rules: [Int]) -> Int {
    if let label = labels[rules] { return label }
    labels[rules] = self.rules.count
    self.rules.append(rules)
    return self.rules.count - 1
  }

  mutating func merge(_ left: Int, _ right: Int) -> Int {
    var firsts: [Int] = []
    for rule in (rules[left] + rules[right]).sorted()
    where firsts.count < Self.limit
      && !firsts.contains(where: { outcomeOf[$0] == outcomeOf[rule] })
    {
      firsts.append(rule)
    }
    return label(of: firsts)
  }

  /// For each label a number that labels with the same outcomes share; that of "no rule" is 0.
  var outcomeNumbers: [Int] {
    var numbers: [[Int]: Int] = [:]
    return rules.map { rules in
      let outcomes = rules.map { outcomeOf[$0] }.sorted()
      let number = numbers[outcomes] ?? numbers.count
      numbers[outcomes] = number
      return number
    }
  }
}

extension RuleBook {
  /// For each rule a number that rules with equal outcomes share, counted in book order.
  var outcomeNumbers: [Int] {
    var numbers: [Outcome: Int] = [:]
    return rules.map { rule in
      let number = numbers[rule.outcome] ?? numbers.count
      numbers[rule.outcome] = number
      return number
    }
  }
}
