/// Phrases as paths of symbols; a symbol is a word, a prefix or a placeholder.
struct PhraseTrie: Sendable {
  /// What a phrase leads to. There are two places: a word and an abbreviation in capitals, or a cue
  /// that looks forward and one that looks backward, may be spelled alike.
  struct Leaf: Sendable {
    var first: Int32 = -1
    var second: Int32 = -1

    var isEmpty: Bool { first < 0 && second < 0 }
  }

  enum Place: Sendable {
    case first, second
  }

  /// By node the way to it: the node before and the symbol that leads on. Nothing leads to the root.
  private var ways: [UInt64] = [.max]
  /// By node what it stands for.
  private(set) var leaves: [Leaf] = [Leaf()]
  /// Nodes by the hash of the way to them; -1 is an empty place. A power of two long, at most half full.
  private var places: [Int32]

  /// `capacity`: about how many different beginnings the phrases have in all.
  init(capacity: Int) {
    var size = 256
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: -1, count: size)
    ways.reserveCapacity(capacity)
    leaves.reserveCapacity(capacity)
  }

  func child(of node: Int32, _ symbol: Int32) -> Int32 {
    let way = Self.way(node, symbol)
    var place = Self.place(of: way, places.count)
    while true {
      let found = places[place]
      if found < 0 || ways[Int(found)] == way { return found }
      place = (place + 1) & (places.count - 1)
    }
  }

  /// Adds a phrase; the first of two equal ones stays. Hands back what has its place already, if
  /// anything.
  @discardableResult
  mutating func insert(_ symbols: [Int32], value: Int32, _ place: Place = .first) -> Int32? {
    guard !symbols.isEmpty else { return nil }
    var node: Int32 = 0
    for symbol in symbols { node = grow(node, symbol) }
    let leaf = leaves[Int(node)]
    switch place {
    case .first:
      if leaf.first >= 0 { return leaf.first }
      leaves[Int(node)].first = value
    case .second:
      if leaf.second >= 0 { return leaf.second }
      leaves[Int(node)].second = value
    }
    return nil
  }

  /// The node a symbol leads to, a new one where there was none.
  private mutating func grow(_ node: Int32, _ symbol: Int32) -> Int32 {
    let way = Self.way(node, symbol)
    var place = Self.place(of: way, places.count)
    while true {
      let found = places[place]
      if found < 0 { break }
      if ways[Int(found)] == way { return found }
      place = (place + 1) & (places.count - 1)
    }
    let next = Int32(ways.count)
    ways.append(way)
    leaves.append(Leaf())
    places[place] = next
    if ways.count * 2 > places.count { rehash() }
    return next
  }

  private mutating func rehash() {
    places = Array(repeating: -1, count: places.count * 2)
    for node in 1..<ways.count {
      var place = Self.place(of: ways[node], places.count)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(node)
    }
  }

  private static func way(_ node: Int32, _ symbol: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
  }

  private static func place(of way: UInt64, _ count: Int) -> Int {
    let mixed = way &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
  }
}
