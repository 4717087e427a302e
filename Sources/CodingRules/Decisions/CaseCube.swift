/// Cases described fact by fact: each fact has one of some values, independently of the others.
public struct CaseCube: Hashable, Sendable {
  /// For each fact of the book the values allowed, never none.
  public internal(set) var allowed: [ValueSet]

  /// Every case.
  init(_ facts: [Fact]) { allowed = facts.map { $0.all } }

  init(allowed: [ValueSet]) { self.allowed = allowed }

  public var count: CaseCount {
    allowed.reduce(CaseCount(1)) { $0 * $1.count }
  }

  /// One case of the cube, as the index of each fact's value.
  public var someCase: [Int] { allowed.map { $0.first ?? 0 } }
}

extension CaseSpace {
  /// Whether the set holds every case of a cube.
  func contains(_ cube: CaseCube, in set: Diagram) -> Bool {
    var met = Set<Int32>()
    return contains(cube, in: set, &met)
  }

  private func contains(_ cube: CaseCube, in set: Diagram, _ met: inout Set<Int32>) -> Bool {
    if let label = set.label { return label != 0 }
    guard met.insert(set.reference).inserted else { return true }
    guard let fact = fact(of: set) else { return true }
    for value in cube.allowed[fact].indices {
      guard contains(cube, in: branch(of: set, value: value), &met) else { return false }
    }
    return true
  }

  /// Whether the set holds any case of a cube.
  func meets(_ cube: CaseCube, _ set: Diagram) -> Bool {
    var met = Set<Int32>()
    return meets(cube, set, &met)
  }

  private func meets(_ cube: CaseCube, _ set: Diagram, _ met: inout Set<Int32>) -> Bool {
    if let label = set.label { return label != 0 }
    guard met.insert(set.reference).inserted, let fact = fact(of: set) else { return false }
    for value in cube.allowed[fact].indices {
      if meets(cube, branch(of: set, value: value), &met) { return true }
    }
    return false
  }

  /// A cover of the set by few, wide cubes; each is as wide as it can be, so they may share cases.
  ///
  /// Gives up after `limit` cubes; `isWhole` tells whether they cover the set. They may reach into
  /// the cases of `reach`, a larger set, when there is one.
  mutating func cover(
    _ set: Diagram, _ facts: [Fact], limit: Int, within reach: Diagram? = nil
  ) -> (cubes: [CaseCube], isWhole: Bool) {
    let reach = reach ?? set
    var rest = set
    var cubes: [CaseCube] = []
    while cubes.count < limit, let seed = widestPath(of: rest, facts) {
      let forward = widened(seed, around: set, within: reach, facts, by: facts.indices)
      let backward = widened(
        seed, around: set, within: reach, facts, by: facts.indices.reversed())
      let cube = forward.count > backward.count ? forward : backward
      cubes.append(cube)
      let covered = cases(in: cube)
      rest = difference(rest, covered)
    }
    return (cubes, rest == .nothing)
  }

  /// The cases along the path to the set that asks for the fewest facts; nil for an empty set.
  private func widestPath(of set: Diagram, _ facts: [Fact]) -> CaseCube? {
    guard set != .nothing else { return nil }
    var lengths: [Int32: Int] = [:]
    _ = pathLength(of: set, &lengths)
    var cube = CaseCube(facts)
    var place = set
    while let fact = fact(of: place) {
      var best: (length: Int, branch: Diagram, values: ValueSet)?
      for value in 0..<sizes[fact] {
        let branch = branch(of: place, value: value)
        guard branch != .nothing else { continue }
        let length = pathLength(of: branch, &lengths)
        if let known = best, known.branch == branch {
          best?.values.insert(value)
        } else if length < best?.length ?? .max {
          best = (length, branch, ValueSet([value]))
        }
      }
      guard let best else { return nil }
      cube.allowed[fact] = best.values
      place = best.branch
    }
    return cube
  }

  /// How many facts the shortest path to a case of the set asks for.
  private func pathLength(of set: Diagram, _ lengths: inout [Int32: Int]) -> Int {
    if let label = set.label { return label == 0 ? .max / 2 : 0 }
    if let known = lengths[set.reference] { return known }
    guard let fact = fact(of: set) else { return .max / 2 }
    var shortest = Int.max / 2
    for value in 0..<sizes[fact] {
      let branch = branch(of: set, value: value)
      shortest = min(shortest, pathLength(of: branch, &lengths))
    }
    lengths[set.reference] = shortest + 1
    return shortest + 1
  }

  /// The cube with every fact freed, or allowed as many values, as `reach` permits; no value is added
  /// that leads to no case of the set.
  private func widened(
    _ seed: CaseCube, around set: Diagram, within reach: Diagram, _ facts: [Fact],
    by order: some Sequence<Int>
  ) -> CaseCube {
    var cube = seed
    var narrow: [Int] = []
    for fact in order where cube.allowed[fact] != facts[fact].all {
      var freed = cube
      freed.allowed[fact] = facts[fact].all
      if contains(freed, in: reach) { cube = freed } else { narrow.append(fact) }
    }
    for fact in narrow {
      for value in facts[fact].all.subtracting(cube.allowed[fact]).indices {
        var wider = cube
        wider.allowed[fact] = ValueSet([value])
        if contains(wider, in: reach), meets(wider, set) { cube.allowed[fact].insert(value) }
      }
    }
    return cube
  }
}
