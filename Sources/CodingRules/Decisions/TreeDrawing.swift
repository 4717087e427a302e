/// A decision diagram drawn for people: as indented text, or as a graph in Mermaid or DOT.
///
/// Values that lead to the same place share a branch (`territory: brain, spinal-cord`), and what
/// cannot happen with the facts given is left out, as are questions that no longer matter then.
public struct TreeDrawing: Sendable {
  private let facts: [Fact]
  private let space: CaseSpace
  private let root: CaseSpace.Diagram
  private let given: PartialFacts
  /// For each leaf the words for it.
  private let leafTexts: [String]
  /// The number of lines of text from which on parts that occur again are drawn once.
  private let foldingFrom: Int

  /// Draws the diagram of a book, as far as the facts given leave it open.
  public init(
    _ diagram: DecisionDiagram, of book: RuleBook, given: PartialFacts? = nil,
    foldingFrom: Int = 200
  ) {
    facts = book.facts
    self.given = given ?? PartialFacts(book.facts)
    self.foldingFrom = foldingFrom
    let residual = Residual(diagram, self.given, labels: Array(diagram.leaves.indices))
    space = residual.space
    root = residual.root
    leafTexts = diagram.leaves.map { leaf in
      switch leaf {
      case DecisionDiagram.gap: "no rule"
      case DecisionDiagram.conflict: "conflict"
      case _: "\(book.rules[leaf].outcome.text) (\(book.rules[leaf].name))"
      }
    }
  }

  // MARK: - Text

  /// The tree as indented text: a line for each branch, the outcome at its end.
  ///
  /// In a large tree a part that occurs in several places is drawn once with a mark `[1]`, and
  /// elsewhere as `see [1]`.
  public var text: String {
    var text = TextDrawing(marked: lineCount(of: root) >= foldingFrom ? sharedQuestions : [])
    if let label = root.label { return leafTexts[label] + "\n" }
    draw(root, indent: "", &text)
    return text.lines.joined(separator: "\n") + "\n"
  }

  private struct TextDrawing {
    /// The questions to draw once.
    var marked: Set<CaseSpace.Diagram>
    var marks: [CaseSpace.Diagram: Int] = [:]
    var lines: [String] = []
  }

  private func draw(_ question: CaseSpace.Diagram, indent: String, _ text: inout TextDrawing) {
    for branch in branches(of: question) {
      let lead = "\(indent)\(factName(question)): \(valueNames(question, branch.values))"
      if let label = branch.target.label {
        text.lines.append("\(lead) -> \(leafTexts[label])")
      } else if let mark = text.marks[branch.target] {
        text.lines.append("\(lead) -> see [\(mark)]")
      } else {
        var end = ""
        if text.marked.contains(branch.target) {
          let mark = text.marks.count + 1
          text.marks[branch.target] = mark
          end = " [\(mark)]"
        }
        text.lines.append(lead + end)
        draw(branch.target, indent: indent + "  ", &text)
      }
    }
  }

  /// The number of lines of the whole tree, nothing shared; stops counting beyond `foldingFrom`.
  private func lineCount(of diagram: CaseSpace.Diagram) -> Int {
    var counts: [CaseSpace.Diagram: Int] = [:]
    return lineCount(of: diagram, &counts)
  }

  private func lineCount(
    of diagram: CaseSpace.Diagram, _ counts: inout [CaseSpace.Diagram: Int]
  ) -> Int {
    guard diagram.label == nil else { return 0 }
    if let known = counts[diagram] { return known }
    var count = 0
    for branch in branches(of: diagram) {
      count = min(foldingFrom, count + 1 + lineCount(of: branch.target, &counts))
    }
    counts[diagram] = count
    return count
  }

  /// The questions to which more than one branch leads and which are worth a mark.
  private var sharedQuestions: Set<CaseSpace.Diagram> {
    var reached = Set<CaseSpace.Diagram>()
    var shared = Set<CaseSpace.Diagram>()
    for question in space.questions(of: root) {
      for branch in branches(of: question)
      where !reached.insert(branch.target).inserted && lineCount(of: branch.target) > 2 {
        shared.insert(branch.target)
      }
    }
    return shared
  }

  // MARK: - Graphs

  /// The diagram as a Mermaid flowchart; equal parts are drawn once.
  public var mermaid: String {
    var lines = ["flowchart TD"]
    let nodes = nodes
    for (index, node) in nodes.enumerated() {
      if let label = node.label {
        lines.append("  n\(index)[\"\(Self.mermaidText(leafTexts[label]))\"]")
      } else {
        lines.append("  n\(index){\"\(Self.mermaidText(factName(node)))\"}")
      }
    }
    for edge in edges(nodes) {
      lines.append("  n\(edge.from) -- \"\(Self.mermaidText(edge.text))\" --> n\(edge.to)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The diagram as a DOT graph for Graphviz; equal parts are drawn once.
  public var dot: String {
    var lines = ["digraph decisions {", "  node [fontname=\"sans-serif\"];"]
    let nodes = nodes
    for (index, node) in nodes.enumerated() {
      let text = node.label.map { leafTexts[$0] } ?? factName(node)
      let shape = node.label == nil ? "diamond" : "box"
      lines.append("  n\(index) [shape=\(shape), label=\"\(Self.dotText(text))\"];")
    }
    for edge in edges(nodes) {
      lines.append("  n\(edge.from) -> n\(edge.to) [label=\"\(Self.dotText(edge.text))\"];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// The questions and leaves, in the order first met.
  private var nodes: [CaseSpace.Diagram] {
    guard root.label == nil else { return [root] }
    var nodes = space.questions(of: root)
    var met = Set(nodes)
    for question in nodes {
      for branch in branches(of: question) where met.insert(branch.target).inserted {
        nodes.append(branch.target)
      }
    }
    return nodes
  }

  private func edges(_ nodes: [CaseSpace.Diagram]) -> [(from: Int, to: Int, text: String)] {
    var places: [CaseSpace.Diagram: Int] = [:]
    for (index, node) in nodes.enumerated() { places[node] = index }
    var edges: [(from: Int, to: Int, text: String)] = []
    for (index, node) in nodes.enumerated() where node.label == nil {
      for branch in branches(of: node) {
        edges.append((index, places[branch.target] ?? 0, valueNames(node, branch.values)))
      }
    }
    return edges
  }

  private static func mermaidText(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\"" { result += "#quot;" } else { result.unicodeScalars.append(scalar) }
    }
  }

  private static func dotText(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }

  // MARK: - Branches

  /// The branches of a question that can happen, by their first value; equal ones together.
  private func branches(
    of question: CaseSpace.Diagram
  ) -> [(values: ValueSet, target: CaseSpace.Diagram)] {
    guard let fact = space.fact(of: question) else { return [] }
    var branches: [(values: ValueSet, target: CaseSpace.Diagram)] = []
    for value in given[fact].indices {
      let target = space.branch(of: question, value: value)
      if let known = branches.firstIndex(where: { $0.target == target }) {
        branches[known].values.insert(value)
      } else {
        branches.append((ValueSet([value]), target))
      }
    }
    return branches
  }

  private func factName(_ question: CaseSpace.Diagram) -> String {
    space.fact(of: question).map { facts[$0].name } ?? ""
  }

  private func valueNames(_ question: CaseSpace.Diagram, _ values: ValueSet) -> String {
    guard let fact = space.fact(of: question).map({ facts[$0] }) else { return "" }
    if values.count > 1, let group = fact.groups.first(where: { $0.values == values }) {
      return group.name
    }
    return fact.list(values)
  }
}
