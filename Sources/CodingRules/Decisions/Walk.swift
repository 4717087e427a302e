/// Visits what a case with open facts can still reach in a diagram.
struct Walk {
  // Parts of a diagram, rather than a diagram: a walk is short, and copying all of it is not.
  private let root: Int32
  private let table: [Int32]
  private let outcomeOf: [Int]
  private let nothingKnown: [ValueSet]
  /// The questions the visit at hand has met.
  private var met = PlaceSet()
  /// The leaves met by the latest visit, in the order met.
  private(set) var leaves: [Int] = []
  /// The facts the latest visit looked at.
  private(set) var tested: [Int] = []

  init(_ diagram: DecisionDiagram) {
    root = diagram.root
    table = diagram.table
    outcomeOf = diagram.outcomeOf
    nothingKnown = diagram.nothingKnown
  }

  /// The numbers of the outcomes met, each once.
  var outcomes: [Int] {
    var outcomes: [Int] = []
    for leaf in leaves where !outcomes.contains(outcomeOf[leaf]) {
      outcomes.append(outcomeOf[leaf])
    }
    return outcomes
  }

  /// Meets everything within reach.
  mutating func visit(_ possible: [ValueSet]) {
    met.removeAll()
    leaves.removeAll(keepingCapacity: true)
    tested.removeAll(keepingCapacity: true)
    gather(from: root, possible)
  }

  private mutating func gather(from start: Int32, _ possible: [ValueSet]) {
    var place = start
    while place >= 0 {
      guard met.insert(place) else { return }
      let fact = Int(table[Int(place)])
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
    met.removeAll()
    return staysWithin(outcomes, from: root, possible)
  }

  private mutating func staysWithin(
    _ outcomes: [Int], from start: Int32, _ possible: [ValueSet]
  ) -> Bool {
    var place = start
    while place >= 0 {
      guard met.insert(place) else { return true }
      var rest = possible[Int(table[Int(place)])].bits
      while rest & (rest - 1) != 0 {
        let next = next(place, rest.trailingZeroBitCount)
        guard staysWithin(outcomes, from: next, possible) else { return false }
        rest &= rest - 1
      }
      place = next(place, rest.trailingZeroBitCount)
    }
    return outcomes.contains(outcomeOf[Int(~place)])
  }

  /// A smallest sufficient part of the candidates, in book order: forgetting further down the book
  /// first, every fact is forgotten without which the same outcomes remain.
  mutating func sufficient(
    among candidates: [Int], of facts: PartialFacts, keeping outcomes: [Int]
  ) -> [Int] {
    var possible = nothingKnown
    for fact in candidates { possible[fact] = facts[fact] }
    var used: [Int] = []
    for fact in candidates.reversed() {
      possible[fact] = nothingKnown[fact]
      if !staysWithin(outcomes, possible) {
        possible[fact] = facts[fact]
        used.append(fact)
      }
    }
    return used.reversed()
  }

  private func next(_ place: Int32, _ value: Int) -> Int32 {
    table[Int(place) + 1 + value]
  }
}

/// Places of a diagram: emptied at no cost, and as large as what it holds, so that a short walk through
/// a large diagram stays short.
private struct PlaceSet {
  /// The places, where their numbers put them; a place counts if its round is the one at hand.
  private var places: [Int32] = []
  private var rounds: [Int32] = []
  private var round: Int32 = 1
  private var count = 0

  mutating func removeAll() {
    round += 1
    count = 0
  }

  /// Whether the place is new.
  mutating func insert(_ place: Int32) -> Bool {
    if count * 2 >= places.count { grow() }
    let mask = places.count - 1
    var slot = Int(truncatingIfNeeded: (UInt32(bitPattern: place) &* 0x9E37_79B1) >> 7) & mask
    while rounds[slot] == round {
      if places[slot] == place { return false }
      slot = (slot + 1) & mask
    }
    places[slot] = place
    rounds[slot] = round
    count += 1
    return true
  }

  private mutating func grow() {
    let (oldPlaces, oldRounds, oldRound) = (places, rounds, round)
    let size = max(64, oldPlaces.count * 4)
    places = Array(repeating: 0, count: size)
    rounds = Array(repeating: 0, count: size)
    removeAll()
    for (slot, place) in oldPlaces.enumerated() where oldRounds[slot] == oldRound {
      _ = insert(place)
    }
  }
}
