import Testing

@testable import CodingRules

@Suite struct RuleBookDiffTests {
  /// The comparison of the sample book with itself after some replacements.
  func diff(_ replacements: (String, String)...) throws -> String {
    var text = sampleBook
    for (old, new) in replacements {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    return try #require(RuleBookDiff(from: book(sampleBook), to: book(text))).text
  }

  func book(_ text: String) throws -> RuleBook {
    let compilation = RuleBook.compile(SourceFile(name: "a.rules", text: text))
    return try #require(compilation.ruleBook, "\(compilation.diagnostics)")
  }

  @Test func `a book means the same as itself`() throws {
    #expect(try diff() == "same meaning\n")
    #expect(
      try diff(("rule needle", "rule the-needle"), ("s needle", "s the-needle")) == "same meaning\n"
    )
  }

  @Test func `a moved boundary shows the cases between`() throws {
    let text = try diff(("minutes at most 120", "minutes at most 60"))
    #expect(
      text == """
        report 37242 -> no rule
          2 of 48 combinations of facts
          when act is embolization and territory is abdomen and minutes at least 61 and minutes at most 120
          for example act=embolization, territory=abdomen, minutes=61
          old rules: body
          new rules: none
        facts, phrases or notes that cases are read by have changed

        """)
  }

  @Test func `an exchanged code shows everywhere it is given`() throws {
    let text = try diff(
      ("  report 37242", "  report 61624"))
    #expect(text.hasPrefix("report 37242 -> report 61624\n"))
    #expect(text.contains("  old rules: body\n  new rules: body\n"))
  }

  @Test func `a change for part of the dates names them`() throws {
    let text = try diff(("until 2026-12-31\n  review", "until 2020-12-31\n  review"))
    #expect(text.contains("report 61624 -> no rule\n"))
    #expect(text.contains("combinations of facts from 2021-01-01 until 2026-12-31\n"))
  }

  @Test func `what stands beside a line is compared where the line stays`() throws {
    let text = try diff(("also 75898 units 2 modifier 26", "also 75898 modifier 26"))
    #expect(
      text == """
        every case keeps its outcome
        - beside 61624: also 75898 units 2 modifier 26
          4 of 36 combinations of facts
          when act is embolization and territory is cns and stent is yes and minutes at least 10
          for example act=embolization, territory=brain, stent=yes, minutes=10
          old rules: run
        - beside 37242: also 75898 units 2 modifier 26
          3 of 36 combinations of facts
          when act is embolization and territory is not brain and stent is yes and minutes at most 9
          when act is embolization and territory is abdomen and stent is yes and minutes at most 120
          for example act=embolization, territory=spinal-cord, stent=yes, minutes=0
          old rules: run
        + beside 61624: also 75898 modifier 26
          4 of 36 combinations of facts
          when act is embolization and territory is cns and stent is yes and minutes at least 10
          for example act=embolization, territory=brain, stent=yes, minutes=10
          new rules: run
        + beside 37242: also 75898 modifier 26
          3 of 36 combinations of facts
          when act is embolization and territory is not brain and stent is yes and minutes at most 9
          when act is embolization and territory is abdomen and stent is yes and minutes at most 120
          for example act=embolization, territory=spinal-cord, stent=yes, minutes=0
          new rules: run

        """)
  }

  @Test func `a note is compared with the cases it stands beside`() throws {
    let text = try diff(("review \"Look again.\"", "review \"Look twice.\""))
    #expect(
      text == """
        every case keeps its outcome
        - beside 61624: review "Look again."
          10 of 36 combinations of facts
          when act is embolization and territory is cns and minutes at least 10
          when act is embolization and territory is cns and stent is no
          for example act=embolization, territory=brain, minutes=10
          old rules: cns
        + beside 61624: review "Look twice."
          10 of 36 combinations of facts
          when act is embolization and territory is cns and minutes at least 10
          when act is embolization and territory is cns and stent is no
          for example act=embolization, territory=brain, minutes=10
          new rules: cns
        facts, phrases or notes that cases are read by have changed

        """)
  }

  @Test func `beside a line only what tells its cases apart is named`() throws {
    let new = sampleBook.replacing("also 75898 units 2 modifier 26", with: "also 75898")
    let changes = try #require(RuleBookDiff(from: book(sampleBook), to: book(new)))
      .companionChanges
    let conditions = changes.map { change in
      change.conditions.map { $0.condition(diffFacts) }
    }
    #expect(changes.map { $0.line } == ["61624", "37242", "61624", "37242"])
    #expect(conditions.allSatisfy { $0 == ["stent is yes"] })
  }

  private var diffFacts: [Fact] { (try? book(sampleBook).facts) ?? [] }

  @Test func `a new value has no outcome in the old book`() throws {
    let text = try diff(
      (
        "  value abdomen \"the abdomen\"",
        "  value abdomen \"the abdomen\"\n  value chest \"the chest\""
      ))
    #expect(text.contains("no such value -> report 37242"))
  }

  @Test func `a phrase changes how cases are read`() throws {
    let text = try diff(("\"meningioma\", ", "\"meningeoma\", "))
    #expect(
      text == """
        every case keeps its outcome
        facts, phrases or notes that cases are read by have changed

        """)
  }

  @Test(arguments: 0..<150) func `changes are exactly the cases that differ`(seed: Int) throws {
    var books = RandomBooks(seed: UInt64(seed))
    let old = books.book(facts: 1...4, rules: 1...6)
    var new = old
    for _ in 0...books.number(0...1) {
      let rule = books.number(0...(new.rules.count - 1))
      new.rules[rule].condition = books.condition(old.facts, depth: 2)
    }
    if books.number(0...1) == 0 { new.rules[0].outcome = books.outcome() }
    let diff = try #require(RuleBookDiff(from: old, to: new))
    let dates = [Books.date("2026-01-01"), Books.date("2026-07-01")]
    for date in dates {
      let before = Interpreter(old, on: date)
      let after = Interpreter(new, on: date)
      func outcomes(_ rules: [Int], _ book: RuleBook) -> Set<Outcome> {
        Set(rules.map { book.rules[$0].outcome })
      }
      for values in allCases(old.facts.map { $0.all }) {
        let (from, to) = (
          outcomes(before.applyingRules(values), old), outcomes(after.applyingRules(values), new)
        )
        let found = diff.changes.filter { change in
          change.cases.dates.contains { $0.contains(date) }
            && change.cases.cubes.contains { $0.holds(values) }
        }
        if Self.ending(from) == Self.ending(to) {
          #expect(found.isEmpty)
        } else {
          #expect(found.map { $0.from } == [Self.ending(from)])
          #expect(found.map { $0.to } == [Self.ending(to)])
          if case .decided(let rule) = before.decide(values) {
            let named = found.allSatisfy { $0.oldRules.contains("r\(rule)") }
            #expect(named, "r\(rule) in \(found.map { $0.oldRules })")
          }
        }
      }
    }
    #expect(diff.changes.allSatisfy { $0.cases.isWhole || $0.cases.cubes.count == 16 })
  }

  static func ending(_ outcomes: Set<Outcome>) -> RuleBookDiff.Ending {
    guard let first = outcomes.first else { return .gap }
    return outcomes.count == 1 ? .outcome(first) : .conflict
  }

  @Test(arguments: 0..<50) func `the order of facts, values and rules does not matter`(
    seed: Int
  ) throws {
    var books = RandomBooks(seed: UInt64(seed))
    let old = books.book(facts: 1...4, rules: 1...4)
    var new = old
    new.facts = old.facts.reversed().map { fact in
      var fact = fact
      fact.values.reverse()
      return fact
    }
    func turned(_ condition: Condition) -> Condition {
      switch condition {
      case .always: .always
      case .test(let fact, let allowed):
        .test(
          fact: old.facts.count - 1 - fact,
          allowed: ValueSet(allowed.indices.map { old.facts[fact].values.count - 1 - $0 }))
      case .all(let parts): .all(parts.map(turned))
      case .any(let parts): .any(parts.map(turned))
      case .not(let part): .not(turned(part))
      }
    }
    new.rules = old.rules.reversed().map { rule in
      var rule = rule
      rule.condition = turned(rule.condition)
      rule.overrides = rule.overrides.map { old.rules.count - 1 - $0 }
      rule.name += "-again"
      return rule
    }
    let diff = try #require(RuleBookDiff(from: old, to: new))
    #expect(diff.isSameMeaning)
    #expect(diff.changes.isEmpty && diff.companionChanges.isEmpty)
  }
}
