/// What is left of a diagram once some facts are known, reduced again: it asks for a fact only if
/// that can still change the label of the leaf reached.
struct Residual {
  private(set) var space: CaseSpace
  private(set) var root = CaseSpace.Diagram.nothing
  private var residualOf: [Int32: CaseSpace.Diagram] = [:]
  private let labels: [Int]

  /// Leaves with the same label count as the same: by outcome, unless something finer is wanted.
  init(_ diagram: DecisionDiagram, _ facts: PartialFacts, labels: [Int]? = nil) {
    self.labels = labels ?? diagram.outcomeOf
    space = CaseSpace(diagram.facts, weights: diagram.weights, memorySlots: 1)
    root = restrict(diagram, from: diagram.root, facts)
  }

  private mutating func restrict(
    _ diagram: DecisionDiagram, from place: Int32, _ facts: PartialFacts
  ) -> CaseSpace.Diagram {
    guard place >= 0 else { return CaseSpace.Diagram(label: labels[Int(~place)]) }
    if let known = residualOf[place] { return known }
    let fact = Int(diagram.table[Int(place)])
    let possible = facts[fact]
    var branches: [CaseSpace.Diagram?] = Array(repeating: nil, count: space.sizes[fact])
    var first: CaseSpace.Diagram?
    for value in branches.indices where possible.contains(value) {
      let branch = restrict(diagram, from: diagram.table[Int(place) + 1 + value], facts)
      branches[value] = branch
      first = first ?? branch
    }
    // An impossible value may go anywhere; going where the first possible one goes keeps it reduced.
    let fallback = first ?? .nothing
    let residual = space.question(about: fact) { branches[$0] ?? fallback }
    residualOf[place] = residual
    return residual
  }
}
