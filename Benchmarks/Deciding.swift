import CodingRules

/// How long one decision from complete facts takes, beside a switch written by hand for the same rules.
enum Deciding {
  static func run() {
    guard let book = RuleBook.compile(SourceFile(name: "small.rules", text: rules)).ruleBook else {
      return Harness.check(false, "the small book compiles")
    }
    let small = DecisionDiagram(compiling: book, on: book.asOf)
    var random = SeededGenerator(1)
    let cases = cases(of: book, &random)
    for values in cases {
      Harness.check(
        small.decide(complete: values) == byHand(values), "a decision of the small book")
    }
    let baseline = Harness.Side(name: "a switch by hand") { sum(cases) { byHand($0) } }
    Harness.compare(
      "Deciding, 5 rules", each: "a case",
      Harness.Side(name: "the diagram") { sum(cases) { small.decide(complete: $0) } }, to: baseline)
    for rules in [40, 400, 4_000] {
      let book = GeneratedBook.compile(rules: rules)
      let diagram = DecisionDiagram(compiling: book, on: book.asOf)
      let many = Deciding.cases(of: book, &random)
      Harness.check(many.allSatisfy { diagram.decide(complete: $0) >= 0 }, "every case is decided")
      Harness.compare(
        "Deciding, \(rules) rules", each: "a case",
        Harness.Side(name: "the diagram") { sum(many) { diagram.decide(complete: $0) } },
        to: baseline)
    }
  }

  private static func cases(of book: RuleBook, _ random: inout SeededGenerator) -> [[UInt8]] {
    (0..<20_000).map { _ in
      book.facts.map { UInt8.random(in: 0..<UInt8($0.values.count), using: &random) }
    }
  }

  private static func sum(_ cases: [[UInt8]], _ decide: ([UInt8]) -> Int) -> Int {
    var sum = 0
    for values in cases { sum &+= decide(values) }
    Harness.check(sum > 0, "some rule decides")
    return cases.count
  }

  @inline(never)
  private static func byHand(_ values: [UInt8]) -> Int {
    switch (values[0], values[1], values[2]) {
    case (1, _, _): 4
    case (_, 0, _): 0
    case (_, 1, 1): 1
    case (_, 1, _): 2
    default: 3
    }
  }

  private static let rules = """
    rulebook "small"
      edition "1"
      as of 2026-01-01
      covers 2026-01-01 until 2026-12-31
      notice "None."
    source own "Our own"
    fact act "What?"
      value closure "closure"
      value needle "needle"
      opens a line
    fact place "Where?"
      value brain "brain"
      value abdomen "abdomen"
      value limb "limb"
    fact bleeding yes/no "Bleeding?"
    code 10001 "one"
    code 10002 "two"
    code 10003 "three"
    code 10004 "four"
    code 10005 "five"
    section closures when act is closure
    rule brain
      when place is brain
      report 10001
      because "b"
      source own
    rule abdomen-bleeding
      when place is abdomen and bleeding is yes
      report 10002
      because "b"
      source own
    rule abdomen
      when place is abdomen and bleeding is no
      report 10003
      because "b"
      source own
    rule limb
      when place is limb
      report 10004
      because "b"
      source own
    section needles when act is needle
    rule needle
      report 10005
      because "b"
      source own

    """
}
