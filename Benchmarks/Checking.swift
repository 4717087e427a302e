import CodingRules

/// How long it takes to prove that a book is sound, beside reading its text.
enum Checking {
  static func run() {
    for rules in [40, 400, 4_000] {
      let file = SourceFile(name: "made.rules", text: GeneratedBook.text(rules: rules))
      let book = GeneratedBook.compile(rules: rules)
      let errors = check(book).count { $0.severity == .error }
      Harness.check(errors == 0, "a generated book has no errors")
      Harness.compare(
        "Checking, \(rules) rules over \(book.facts.count) facts", each: "a book",
        Harness.Side(name: "all checks") { check(book).count == 0 ? 1 : 1 },
        to: Harness.Side(name: "compiling its text") {
          RuleBook.compile(file).ruleBook == nil ? 0 : 1
        })
    }
  }
}
