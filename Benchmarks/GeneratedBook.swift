import CodingRules

/// Sound books of any size: the facts are split at random until there are enough rules, so that
/// exactly one of them holds in every case.
enum GeneratedBook {
  static func compile(rules count: Int) -> RuleBook {
    let compilation = RuleBook.compile(SourceFile(name: "made.rules", text: text(rules: count)))
    guard let book = compilation.ruleBook else { fatalError("a generated book does not compile") }
    return book
  }

  static func text(rules count: Int) -> String {
    let facts = min(40, 8 + count / 50)
    var text = """
      rulebook "made"
        edition "1"
        as of 2026-01-01
        covers 2026-01-01 until 2026-12-31
        notice "None."
      source own "Our own"

      """
    for fact in 0..<facts {
      text += "fact f\(fact) \"Fact \(fact)?\"\n"
      for value in 0..<sizes[fact % sizes.count] { text += "  value v\(value) \"value\"\n" }
      if fact == 0 { text += "  opens a line\n" }
    }
    let codes = max(2, count / 2)
    for code in 0..<codes { text += "code \(10_000 + code) \"a code\"\n" }
    for (number, conditions) in split(count, facts).enumerated() {
      text += """
        rule r\(number)
          when \(conditions.joined(separator: " and "))
          report \(10_000 + number % codes)
          because "So it is."
          source own

        """
    }
    return text
  }

  private static let sizes = [4, 12, 4, 10, 4, 2, 2, 3]

  /// Conditions that cover every case once. As in books that people write, what is asked first is much
  /// the same everywhere.
  private static func split(_ count: Int, _ facts: Int) -> [[String]] {
    var random = SeededGenerator(UInt64(count))
    var open: [(conditions: [String], facts: [Int])] = [([], Array(0..<facts))]
    while open.count < count {
      let leaf = open.remove(at: Int.random(in: 0..<open.count, using: &random))
      guard let fact = leaf.facts.prefix(3).randomElement(using: &random) else {
        open.append(leaf)
        continue
      }
      for value in 0..<sizes[fact % sizes.count] {
        open.append(
          (leaf.conditions + ["f\(fact) is v\(value)"], leaf.facts.filter { $0 != fact }))
      }
    }
    return open.map { $0.conditions }
  }
}
