/// A decision diagram as a list of questions and leaves, for those who write it down.
public struct DiagramOutline: Sendable {
  /// Where a branch leads: to a question or to a leaf, by its place in the list.
  public enum Target: Hashable, Sendable {
    case question(Int)
    case leaf(Int)
  }

  public struct Question: Hashable, Sendable {
    public var fact: Int
    /// The values of the fact by where they lead, in the order of their first value; together they
    /// are all values, each in one branch.
    public var branches: [Branch]
  }

  public struct Branch: Hashable, Sendable {
    public var values: ValueSet
    public var target: Target
  }

  /// In the order in which walks from the root meet them first.
  public let questions: [Question]
  /// For each leaf the rules it stands for: none, one, or several with different outcomes, which are
  /// then those that disagree on one of its cases.
  public let leaves: [[Int]]
  public let root: Target

  public init(_ diagram: DecisionDiagram) {
    var starts: [Int] = []
    var numbers = Array(repeating: -1, count: diagram.table.count)
    var place = 0
    while place < diagram.table.count {
      numbers[place] = starts.count
      starts.append(place)
      place += 1 + diagram.facts[Int(diagram.table[place])].values.count
    }
    func target(_ place: Int32) -> Target {
      place < 0 ? .leaf(Int(~place)) : .question(numbers[Int(place)])
    }
    questions = starts.map { start in
      let fact = Int(diagram.table[start])
      var question = Question(fact: fact, branches: [])
      for value in diagram.facts[fact].values.indices {
        let target = target(diagram.table[start + 1 + value])
        if let known = question.branches.firstIndex(where: { $0.target == target }) {
          question.branches[known].values.insert(value)
        } else {
          question.branches.append(Branch(values: ValueSet([value]), target: target))
        }
      }
      return question
    }
    leaves = diagram.leaves.indices.map { leaf in
      switch diagram.leaves[leaf] {
      case DecisionDiagram.gap: []
      case DecisionDiagram.conflict: diagram.rulesInConflict(at: ~Int32(leaf))
      case let rule: [rule]
      }
    }
    root = target(diagram.root)
  }
}

extension DecisionDiagram {
  /// The rules that disagree on some case that ends at a leaf.
  fileprivate func rulesInConflict(at leaf: Int32) -> [Int] {
    var facts = PartialFacts(self.facts)
    var met = Set<Int32>()
    guard narrow(&facts, from: root, to: leaf, &met),
      case .conflict(let rules) = verdict(facts)
    else { return [] }
    return Array(rules.prefix(4))
  }

  /// Narrows the facts to those of one way from a place to a leaf; false when there is none.
  private func narrow(
    _ facts: inout PartialFacts, from place: Int32, to leaf: Int32, _ met: inout Set<Int32>
  ) -> Bool {
    if place < 0 { return place == leaf }
    guard met.insert(place).inserted else { return false }
    let fact = Int(table[Int(place)])
    for value in self.facts[fact].values.indices {
      if narrow(&facts, from: table[Int(place) + 1 + value], to: leaf, &met) {
        facts[fact] = ValueSet([value])
        return true
      }
    }
    return false
  }
}
