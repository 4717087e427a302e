import Testing

@testable import CodingRules

@Suite struct TreeDrawingTests {
  static let book = Books.book(
    [
      Books.fact("act", "closure", "lysis", "other"),
      Books.fact("territory", "brain", "spine", "abdomen"),
    ],
    [
      Books.rule("cns", .all([.fact(0, 0), .fact(1, 0, 1)]), .report(code: "61624")),
      Books.rule("body", .all([.fact(0, 0), .fact(1, 2)]), .report(code: "37242")),
      Books.rule("else", .fact(0, 1), .outside(codes: ["37211"], pointer: "a \"lysis\"")),
    ])

  func drawing(_ given: PartialFacts? = nil, foldingFrom: Int = 200) -> TreeDrawing {
    TreeDrawing(
      DecisionDiagram(compiling: Self.book, on: Books.today), of: Self.book, given: given,
      foldingFrom: foldingFrom)
  }

  @Test func `values that lead to the same place share a line`() {
    #expect(
      drawing().text == """
        act: closure
          territory: brain, spine -> report 61624 (cns)
          territory: abdomen -> report 37242 (body)
        act: lysis -> outside 37211 "a "lysis"" (else)
        act: other -> no rule

        """)
  }

  @Test func `a fact given is not asked`() {
    var given = PartialFacts(Self.book.facts)
    given[0] = ValueSet([0])
    #expect(
      drawing(given).text == """
        territory: brain, spine -> report 61624 (cns)
        territory: abdomen -> report 37242 (body)

        """)
    given[1] = ValueSet([0, 1])
    #expect(drawing(given).text == "report 61624 (cns)\n")
  }

  @Test func `a part that occurs again is drawn once in a large tree`() {
    let facts = [
      Books.fact("a", "x", "y", "z"), Books.fact("b", "x", "y"), Books.fact("c", "x", "y", "z"),
      Books.fact("d", "x", "y"),
    ]
    let shared = Condition.any([.all([.fact(2, 0), .fact(1, 0)]), .fact(2, 1)])
    let book = Books.book(
      facts,
      (0..<3).map { Books.rule("a\($0)", .all([shared, .fact(0, $0)]), .query("\($0)")) } + [
        Books.rule("b", .all([.fact(2, 0), .fact(1, 1)]), .query("b")),
        Books.rule("d0", .all([.fact(2, 2), .fact(3, 0)]), .query("d0")),
        Books.rule("d1", .all([.fact(2, 2), .fact(3, 1)]), .query("d1")),
      ])
    let diagram = DecisionDiagram(compiling: book, on: Books.today)
    #expect(
      TreeDrawing(diagram, of: book, foldingFrom: 5).text == """
        c: x
          b: x [1]
            a: x -> query "0" (a0)
            a: y -> query "1" (a1)
            a: z -> query "2" (a2)
          b: y -> query "b" (b)
        c: y -> see [1]
        c: z
          d: x -> query "d0" (d0)
          d: y -> query "d1" (d1)

        """)
  }

  @Test func `a graph draws each part once`() {
    #expect(
      drawing().mermaid == """
        flowchart TD
          n0{"act"}
          n1{"territory"}
          n2["outside 37211 #quot;a #quot;lysis#quot;#quot; (else)"]
          n3["no rule"]
          n4["report 61624 (cns)"]
          n5["report 37242 (body)"]
          n0 -- "closure" --> n1
          n0 -- "lysis" --> n2
          n0 -- "other" --> n3
          n1 -- "brain, spine" --> n4
          n1 -- "abdomen" --> n5

        """)
    #expect(
      drawing().dot == """
        digraph decisions {
          node [fontname="sans-serif"];
          n0 [shape=diamond, label="act"];
          n1 [shape=diamond, label="territory"];
          n2 [shape=box, label="outside 37211 \\"a \\"lysis\\"\\" (else)"];
          n3 [shape=box, label="no rule"];
          n4 [shape=box, label="report 61624 (cns)"];
          n5 [shape=box, label="report 37242 (body)"];
          n0 -> n1 [label="closure"];
          n0 -> n2 [label="lysis"];
          n0 -> n3 [label="other"];
          n1 -> n4 [label="brain, spine"];
          n1 -> n5 [label="abdomen"];
        }

        """)
  }
}
