/// A code that a case would get if one of its facts were different.
public struct NearbyCode: Hashable, Sendable {
  /// One fact with another value, everything else as it is.
  public struct Change: Hashable, Sendable {
    public let fact: Int
    public let from: Int
    public let to: Int

    public init(fact: Int, from: Int, to: Int) {
      self.fact = fact
      self.from = from
      self.to = to
    }
  }

  public let code: String
  /// Each of these alone leads to the code; in book order.
  public let changes: [Change]

  public init(code: String, changes: [Change]) {
    self.code = code
    self.changes = changes
  }
}

extension DecisionDiagram {
  /// The other codes one changed fact away from a decided case, at most `limit` of them, in the
  /// order in which the book has the facts and values that lead there.
  ///
  /// Only facts with a known value change; a code counts only if the changed case is decided as well,
  /// whatever its open facts turn out to be.
  public func nearby(_ facts: PartialFacts, limit: Int) -> [NearbyCode] {
    var walk = Walk(self)
    walk.visit(facts.possible)
    guard walk.outcomes.count == 1 else { return [] }
    let own = codeOf[walk.leaves[0]]
    var codes: [String] = []
    var changes: [[NearbyCode.Change]] = []
    var possible = facts.possible
    let path = straightPath(facts.possible)
    for fact in walk.tested.sorted() {
      guard let from = facts[fact].single else { continue }
      for to in self.facts[fact].values.indices where to != from {
        possible[fact] = ValueSet([to])
        // What comes before the question of the changed fact stays as it was.
        let start = path.first { $0.fact == fact }?.place ?? root
        let leaf = leaf(from: start, possible)
        guard let code = leaf.map({ codeOf[$0] }) ?? code(possible, &walk), code != own else {
          continue
        }
        let change = NearbyCode.Change(fact: fact, from: from, to: to)
        if let known = codes.firstIndex(of: code) {
          changes[known].append(change)
        } else if codes.count < limit {
          codes.append(code)
          changes.append([change])
        }
      }
      possible[fact] = facts[fact]
    }
    return codes.indices.map { NearbyCode(code: codes[$0], changes: changes[$0]) }
  }

  /// The questions from the first on as long as each has one possible answer.
  private func straightPath(_ possible: [ValueSet]) -> [(fact: Int, place: Int32)] {
    var path: [(fact: Int, place: Int32)] = []
    var place = root
    while place >= 0 {
      let fact = Int(table[Int(place)])
      path.append((fact, place))
      guard let value = possible[fact].single else { break }
      place = table[Int(place) + 1 + value]
    }
    return path
  }

  /// The code reported in all cases still possible, if it is the same in all.
  private func code(_ possible: [ValueSet], _ walk: inout Walk) -> String? {
    walk.visit(possible)
    return walk.outcomes.count == 1 ? codeOf[walk.leaves[0]] : nil
  }
}
