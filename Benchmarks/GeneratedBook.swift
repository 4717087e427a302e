import CodingRules

/// Sound books of any size: the facts are split at random until there are enough rules, so that
/// exactly one of them holds in every case.
enum GeneratedBook {
  /// In which order the branches of a book ask for its facts, and its rules stand.
  enum Shape: String, CaseIterable {
    /// Much the same everywhere, rules in the order of the tree.
    case structured = "structured"
    /// The same tree with its rules in random order.
    case shuffled = "structured, rules in random order"
    /// Every branch asks in a random order of its own.
    case random = "random order of facts in every branch"
    /// Every branch cuts the values of a random fact in two at random, so that facts come back.
    case cut = "random cuts of values in every branch"
  }

  static func compile(rules count: Int) -> RuleBook {
    let compilation = RuleBook.compile(SourceFile(name: "made.rules", text: text(rules: count)))
    guard let book = compilation.ruleBook else { fatalError("a generated book does not compile") }
    return book
  }

  static func text(rules count: Int, _ shape: Shape = .structured) -> String {
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
    var rules = split(count, facts, shape)
    if shape != .structured {
      var random = SeededGenerator(UInt64(count) + 1)
      rules.shuffle(using: &random)
    }
    for (number, conditions) in rules.enumerated() {
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
  /// the same everywhere, unless the order is to be random.
  private static func split(_ count: Int, _ facts: Int, _ shape: Shape) -> [[String]] {
    if shape == .cut { return cuts(count, facts) }
    var random = SeededGenerator(UInt64(count))
    var open: [(conditions: [String], facts: [Int])] = [([], Array(0..<facts))]
    while open.count < count {
      let leaf = open.remove(at: Int.random(in: 0..<open.count, using: &random))
      let candidates = shape == .random ? leaf.facts[...] : leaf.facts.prefix(3)
      guard let fact = candidates.randomElement(using: &random) else {
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

  private static func cuts(_ count: Int, _ facts: Int) -> [[String]] {
    var random = SeededGenerator(UInt64(count))
    let all = (0..<facts).map { Array(0..<sizes[$0 % sizes.count]) }
    var open = [all]
    while open.count < count {
      let leaf = open.remove(at: Int.random(in: 0..<open.count, using: &random))
      let fact = Int.random(in: 0..<facts, using: &random)
      let values = leaf[fact].shuffled(using: &random)
      guard values.count > 1 else {
        open.append(leaf)
        continue
      }
      let cut = Int.random(in: 1..<values.count, using: &random)
      for half in [values[..<cut], values[cut...]] {
        var part = leaf
        part[fact] = half.sorted()
        open.append(part)
      }
    }
    return open.map { leaf in
      leaf.indices.filter { leaf[$0].count < all[$0].count }.map { fact in
        "f\(fact) is " + leaf[fact].map { "v\($0)" }.joined(separator: ", ")
      }
    }
  }
}
