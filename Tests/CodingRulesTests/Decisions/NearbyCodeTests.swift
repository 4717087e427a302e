import Testing

@testable import CodingRules

@Suite struct NearbyCodeTests {
  static let book = Books.book(
    [Books.fact("place", "brain", "neck", "belly"), Books.fact("reason", "tumor", "bleeding")],
    [
      Books.rule("brain", .fact(0, 0), .report(code: "61624")),
      Books.rule("neck", .fact(0, 1), .report(code: "61626")),
      Books.rule("tumor", .all([.fact(0, 2), .fact(1, 0)]), .report(code: "37243")),
      Books.rule("bleeding", .all([.fact(0, 2), .fact(1, 1)]), .report(code: "37244")),
    ])
  static let diagram = DecisionDiagram(compiling: book, on: Books.today)

  func nearby(_ place: Int?, _ reason: Int?, limit: Int = 9) -> [String] {
    var facts = PartialFacts(Self.book.facts)
    if let place { facts[0] = ValueSet([place]) }
    if let reason { facts[1] = ValueSet([reason]) }
    return Self.diagram.nearby(facts, limit: limit).map { nearby in
      let changes = nearby.changes.map { "\($0.fact):\($0.from)>\($0.to)" }
      return "\(nearby.code) \(changes.joined(separator: " "))"
    }
  }

  @Test func `each other code one changed fact away is named with the change`() {
    #expect(nearby(2, 0) == ["61624 0:2>0", "61626 0:2>1", "37244 1:0>1"])
    #expect(nearby(0, 1) == ["61626 0:0>1", "37244 0:0>2"])
  }

  @Test func `a change that leaves the case open leads to no code`() {
    #expect(nearby(0, nil) == ["61626 0:0>1"])
  }

  @Test func `an open case has no neighbours`() { #expect(nearby(nil, 0) == []) }

  @Test func `no more codes are named than asked for`() {
    #expect(nearby(2, 0, limit: 1) == ["61624 0:2>0"])
    #expect(nearby(2, 0, limit: 0) == [])
  }

  @Test(arguments: 0..<100) func `nearby codes are what changing facts gives`(seed: Int) {
    var books = RandomBooks(seed: UInt64(seed))
    let book = books.book()
    let diagram = DecisionDiagram(compiling: book, on: Books.today)
    let interpreter = Interpreter(book, on: Books.today)
    func code(_ values: [Int]) -> String? {
      guard case .decided(let rule) = interpreter.decide(values),
        case .report(let code) = book.rules[rule].outcome
      else { return nil }
      return code
    }
    for _ in 0..<10 {
      let values = book.facts.map { books.number(0...($0.values.count - 1)) }
      var facts = PartialFacts(book.facts)
      for (fact, value) in values.enumerated() { facts[fact] = ValueSet([value]) }
      var expected: [String: [NearbyCode.Change]] = [:]
      for fact in book.facts.indices {
        for value in book.facts[fact].values.indices where value != values[fact] {
          var changed = values
          changed[fact] = value
          guard let other = code(changed), other != code(values) else { continue }
          expected[other, default: []].append(
            NearbyCode.Change(fact: fact, from: values[fact], to: value))
        }
      }
      let found = diagram.nearby(facts, limit: .max)
      #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.code, $0.changes) }) == expected)
      let firsts = diagram.nearby(facts, limit: 2, firstChangesOnly: true)
      #expect(
        firsts == found.prefix(2).map { NearbyCode(code: $0.code, changes: [$0.changes[0]]) })
    }
  }
}
