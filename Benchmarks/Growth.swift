import CodingRules

/// How the time for compiling, checking and comparing grows with the number of rules, for books that
/// are easy and books that are hard: prints the table of `Docs/Benchmarks.md`.
enum Growth {
  static func run() {
    print("| book | rules | facts | diagram | text to book | check | compare with a changed rule |")
    print("|---|---|---|---|---|---|---|")
    for shape in GeneratedBook.Shape.allCases {
      for rules in shape == .cut ? [40, 400, 1_000] : [40, 400, 4_000] { row(shape, rules) }
    }
  }

  private static func row(_ shape: GeneratedBook.Shape, _ rules: Int) {
    let text = GeneratedBook.text(rules: rules, shape)
    let file = SourceFile(name: "made.rules", text: text)
    var book: RuleBook?
    let compiling = Harness.once { book = RuleBook.compile(file).ruleBook }
    guard let book else { fatalError("a generated book does not compile") }
    var errors = 0
    let checking = Harness.once { errors = check(book).count { $0.severity == .error } }
    Harness.check(errors == 0, "a generated book has no errors")
    var changed = book
    changed.rules[book.rules.count / 2].outcome = .query("?")
    var changes = 0
    let comparing = Harness.once {
      changes = RuleBookDiff(from: book, to: changed)?.changes.count ?? 0
    }
    Harness.check(changes == 1, "one changed rule is one change")
    let size = DecisionDiagram(compiling: book, on: book.asOf).size
    print(
      "| \(shape.rawValue) | \(grouped(book.rules.count)) | \(book.facts.count) | \(grouped(size)) "
        + "| \(compiling) | \(checking) | \(comparing) |")
  }

  private static func grouped(_ number: Int) -> String { CaseCount(number).grouped }
}
