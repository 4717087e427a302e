import Foundation
import Testing

@testable import CodingRules

/// The rule set of the product: its diagram against its rules, on seeded cases and along every
/// boundary. The space is far too large to try everything.
@Suite struct RuleSetDecisionTests {
  static let book: RuleBook? = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    func load(_ name: String) -> SourceFile? {
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.map { SourceFile(name: name, text: $0) }
    }
    guard let root = load("Rules/embolization.rules") else { return nil }
    return RuleBook.compile(root, loading: load).ruleBook
  }()

  @Test func `the diagram decides as the rules do`() throws {
    let book = try #require(Self.book)
    for interval in book.effectiveIntervals {
      let date = try #require(interval.from)
      let diagram = DecisionDiagram(compiling: book, on: date)
      let interpreter = Interpreter(book, on: date)
      var generator = SeededGenerator(2026)
      var cases = (0..<1_000).map { _ in
        book.facts.map { Int.random(in: $0.values.indices, using: &generator) }
      }
      for rule in book.rules.indices { cases += Self.boundary(of: rule, in: book, &generator) }
      for values in cases {
        let rule = diagram.decide(complete: values.map { UInt8($0) })
        guard case .decided(rule) = interpreter.decide(values) else {
          Issue.record("\(values): \(rule), not \(interpreter.decide(values))")
          return
        }
      }
    }
  }

  /// A case in which the condition of a rule holds, and every case one fact away that it tests.
  static func boundary(
    of rule: Int, in book: RuleBook, _ generator: inout SeededGenerator
  ) -> [[Int]] {
    var space = CaseSpace(book.facts)
    let holds = space.cases(where: book.rules[rule].condition)
    guard let cube = space.cover(holds, book.facts, limit: 1).cubes.first else { return [] }
    let inside = cube.allowed.map { $0.indices.randomElement(using: &generator) ?? 0 }
    let tested = Set(book.rules[rule].condition.testedFacts).sorted()
    return tested.flatMap { fact in
      book.facts[fact].values.indices.map { value in
        var changed = inside
        changed[fact] = value
        return changed
      }
    }
  }
}
