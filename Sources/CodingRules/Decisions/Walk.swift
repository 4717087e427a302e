/// Visits what a case with open facts can still reach in a diagram.
struct Walk {
  private let diagram: DecisionDiagram
  /// For each question of the table the number of the visit that met it last.
  private var met: [Int32]
  private var visit: Int32 = 0
  /// The leaves met by the latest visit, in the order met.
  private(set) var leaves: [Int] = []
  /// The facts the latest visit looked at.
  private(set) var tested: [Int] = []

  init(_ diagram: DecisionDiagram) {
    self.diagram = diagram
    met = Array(repeating: 0, count: diagram.table.count)
  }

  /// The numbers of the outcomes met, each once.
  var outcomes: [Int] {
    var outcomes: [Int] = []
    for leaf in leaves where !outcomes.contains(diagram.outcomeOf[leaf]) {
      outcomes.append(diagram.outcomeOf[leaf])
    }
    return outcomes
  }

  /// Meets everything within reach.
  mutating func visit(_ possible: [ValueSet]) {
    visit += 1
    leaves.removeAll(keepingCapacity: true)
    tested.removeAll(keepingCapacity: true)
    gather(from: diagram.root, possible)
  }

  private mutating func gather(from start: Int32, _ possible: [ValueSet]) {
    var place = start
    while place >= 0 {
      guard met[Int(place)] != visit else { return }
      met[Int(place)] = visit
      let fact = Int(diagram.table[Int(place)])
      if !tested.contains(fact) { tested.append(fact) }
      var rest = possible[fact].bits
      while rest & (rest - 1) != 0 {
        gather(from: next(place, rest.trailingZeroBitCount), possible)
        rest &= rest - 1
      }
      place = next(place, rest.trailingZeroBitCount)
    }
    if !leaves.contains(Int(~place)) { leaves.append(Int(~place)) }
  }

  /// Whether nothing but the given outcomes is within reach.
  mutating func staysWithin(_ outcomes: [Int], _ possible: [ValueSet]) -> Bool {
    visit += 1
    return staysWithin(outcomes, from: diagram.root, possible)
  }

  private mutating func staysWithin(
    _ outcomes: [Int], from start: Int32, _ possible: [ValueSet]
  ) -> Bool {
    var place = start
    while place >= 0 {
      guard met[Int(place)] != visit else { return true }
      met[Int(place)] = visit
      var rest = possible[Int(diagram.table[Int(place)])].bits
      while rest & (rest - 1) != 0 {
        let next = next(place, rest.trailingZeroBitCount)
        guard staysWithin(outcomes, from: next, possible) else { return false }
        rest &= rest - 1
      }
      place = next(place, rest.trailingZeroBitCount)
    }
    return outcomes.contains(diagram.outcomeOf[Int(~place)])
  }

  /// A smallest sufficient part of the candidates, in book order: forgetting further down the book
  /// first, every fact is forgotten without which the same outcomes remain.
  mutating func sufficient(
    among candidates: [Int], of facts: PartialFacts, keeping outcomes: [Int]
  ) -> [Int] {
    var possible = diagram.facts.map { $0.all }
    for fact in candidates { possible[fact] = facts[fact] }
    var used: [Int] = []
    for fact in candidates.reversed() {
      possible[fact] = diagram.facts[fact].all
      if !staysWithin(outcomes, possible) {
        possible[fact] = facts[fact]
        used.append(fact)
      }
    }
    return used.reversed()
  }

  private func next(_ place: Int32, _ value: Int) -> Int32 {
    diagram.table[Int(place) + 1 + value]
  }
}
