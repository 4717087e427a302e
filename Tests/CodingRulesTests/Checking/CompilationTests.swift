import CodingRules
import Testing

struct CompilationTests {
  private func sample() throws -> RuleBook {
    let compilation = RuleBook.compile(SourceFile(name: "sample.rules", text: sampleBook))
    #expect(compilation.diagnostics == [])
    return try #require(compilation.ruleBook)
  }

  @Test func `a book knows what its head says`() throws {
    let book = try sample()
    #expect(book.name == "sample" && book.edition == "2026-11" && book.notice == "Numbers only.")
    #expect("\(book.asOf)" == "2026-11-01")
    #expect(book.covers.from.map { "\($0)" } == "2014-01-01")
  }

  @Test func `a choice has its values, groups and precedence`() throws {
    let book = try sample()
    let territory = try #require(book.fact(named: "territory").map { book.facts[$0] })
    #expect(territory.values.map(\.name) == ["brain", "spinal-cord", "abdomen"])
    #expect(territory.groups == [Fact.Group(name: "cns", values: ValueSet([0, 1]))])
    #expect(territory.precedence == [0, 1, 2])
    #expect(
      book.facts[0].opensLine && book.facts[0].nearestWins && book.facts[0].values[0].prior == 5)
  }

  @Test func `a yes or no fact may be settled by silence`() throws {
    let book = try sample()
    #expect(book.facts[2].kind == .yesNo && book.facts[2].silence == 0)
    #expect(book.facts[2].values.map(\.name) == ["no", "yes"])
  }

  @Test func `a number is cut where conditions name it and not where phrases do`() throws {
    let book = try sample()
    #expect(book.facts[3].values.map(\.name) == ["0 to 9", "10 to 120", "121 to 999"])
    #expect(book.facts[3].kind == .number(range: 0...999, cells: [0...9, 10...120, 121...999]))
    let phrase = try #require(book.phrases.first { $0.words == "half an hour" })
    #expect(phrase.claims == [Phrase.Claim(fact: 3, value: 1, strength: .states)])
  }

  @Test func `a section shares its condition with the rules that follow`() throws {
    let book = try sample()
    let body = book.rules[1]
    #expect(
      body.condition
        == .all([
          .test(fact: 0, allowed: ValueSet([0])), .test(fact: 1, allowed: ValueSet([1, 2])),
          .test(fact: 3, allowed: ValueSet([0, 1])),
        ]))
    #expect(book.rules[0].overrides == [1] && book.rules[0].sources == [1, 0])
    #expect(book.rules[0].because == "The disease lies in the \"brain\".")
  }

  @Test func `outcomes are report, outside and query`() throws {
    let book = try sample()
    #expect(
      book.rules.map(\.outcome) == [
        .report(code: "61624"), .report(code: "37242"),
        .outside(codes: ["36002"], pointer: "needle injection"), .query("Say where."),
      ])
  }

  @Test func `a companion carries its effects`() throws {
    let run = try #require(sample().companions.first)
    #expect(run.codes == ["61624", "37242"])
    #expect(
      run.effects == [
        .code(kind: .report, codes: ["75898"], units: 2, modifier: "26"),
        .code(kind: .never, codes: ["36002"], units: nil, modifier: nil), .modifier("XS"),
        .again(modifier: "59"),
      ])
  }

  @Test func `a phrase may state, suggest or mean nothing`() throws {
    let book = try sample()
    #expect(
      book.phrases.map(\.words) == [
        "meningioma", "MMA", "coil", "plug", "half an hour", "fiducial coil*",
      ])
    #expect(book.phrases[3].claims.map(\.strength) == [.suggests, .suggests, .states])
    #expect(book.phrases[5].claims.isEmpty)
  }

  @Test func `spans point at the names declared`() throws {
    let book = try sample()
    let bytes = Array(sampleBook.utf8)
    func words(_ span: SourceSpan) -> String {
      String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }
    #expect(book.rules.map { words($0.span) } == book.rules.map(\.name))
    #expect(book.facts.map { words($0.span) } == book.facts.map(\.name))
    #expect(book.codes.map { words($0.span) } == book.codes.map(\.number))
  }
}
