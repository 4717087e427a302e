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
  /// whatever its open facts turn out to be. Each code comes with all changes that lead to it, or with
  /// the first alone, which is found sooner.
  public func nearby(
    _ facts: PartialFacts, limit: Int, firstChangesOnly: Bool = false
  ) -> [NearbyCode] {
    var walk = Walk(self)
    let path = straightPath(facts.possible)
    let own: Int?
    var tested = path.questions.map { $0.fact }
    if let leaf = path.leaf {
      own = codeOf[leaf]
    } else {
      walk.visit(facts.possible)
      guard walk.outcomes.count == 1 else { return [] }
      own = codeOf[walk.leaves[0]]
      tested = walk.tested
    }
    tested.sort()
    var nearby: [(code: Int, changes: [NearbyCode.Change])] = []
    var possible = facts.possible
    search: for fact in tested {
      guard let from = facts[fact].single else { continue }
      // What comes before the question of the changed fact stays as it was.
      let start = path.questions.first { $0.fact == fact }?.place ?? root
      for to in 0..<nothingKnown[fact].count where to != from {
        possible[fact] = ValueSet(bits: 1 << UInt64(to))
        let leaf = leaf(from: start, possible)
        guard let code = leaf.map({ codeOf[$0] }) ?? code(possible, &walk), code != own else {
          continue
        }
        let change = NearbyCode.Change(fact: fact, from: from, to: to)
        if let known = nearby.firstIndex(where: { $0.code == code }) {
          if !firstChangesOnly { nearby[known].changes.append(change) }
        } else if nearby.count < limit {
          nearby.append((code, [change]))
        }
        if firstChangesOnly, nearby.count >= limit { break search }
      }
      possible[fact] = facts[fact]
    }
    return nearby.map { NearbyCode(code: codes[$0.code], changes: $0.changes) }
  }

  /// The questions from the first on as long as each has one possible answer, and the leaf, where
  /// they lead to one.
  private func straightPath(
    _ possible: [ValueSet]
  ) -> (questions: [(fact: Int, place: Int32)], leaf: Int?) {
    var questions: [(fact: Int, place: Int32)] = []
    var place = root
    while place >= 0 {
      let fact = Int(table[Int(place)])
      questions.append((fact, place))
      guard let value = possible[fact].single else { return (questions, nil) }
      place = table[Int(place) + 1 + value]
    }
    return (questions, Int(~place))
  }

  /// The code reported in all cases still possible, if it is the same in all.
  private func code(_ possible: [ValueSet], _ walk: inout Walk) -> Int? {
    walk.visit(possible)
    return walk.outcomes.count == 1 ? codeOf[walk.leaves[0]] : nil
  }
}
