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

  /// A beginning of phrases.
  private struct Node: Sendable {
    /// How one gets here: the node before and the symbol that leads on.
    var way: UInt64
    var leaf = Leaf()
  }

  /// The root comes first, to which no way leads.
  private var nodes = [Node(way: .max)]
  /// Nodes by the hash of the way to them; -1 is an empty place. A power of two long, at most half full.
  private var places: [Int32]

  /// `capacity`: about how many different beginnings the phrases have in all.
  init(capacity: Int) {
    var size = 256
    while size < capacity * 2 { size *= 2 }
    places = Array(repeating: -1, count: size)
    nodes.reserveCapacity(capacity)
  }

  /// What stands at a node.
  func leaf(_ node: Int32) -> Leaf { nodes[Int(node)].leaf }

  /// What stands at each node.
  var leaves: some Sequence<Leaf> { nodes.lazy.map { $0.leaf } }

  func child(of node: Int32, _ symbol: Int32) -> Int32 {
    let way = Self.way(node, symbol)
    var place = Self.place(of: way, places.count)
    while true {
      let found = places[place]
      if found < 0 || nodes[Int(found)].way == way { return found }
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
    let leaf = nodes[Int(node)].leaf
    switch place {
    case .first:
      if leaf.first >= 0 { return leaf.first }
      nodes[Int(node)].leaf.first = value
    case .second:
      if leaf.second >= 0 { return leaf.second }
      nodes[Int(node)].leaf.second = value
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
      if nodes[Int(found)].way == way { return found }
      place = (place + 1) & (places.count - 1)
    }
    let next = Int32(nodes.count)
    nodes.append(Node(way: way))
    places[place] = next
    if nodes.count * 2 > places.count { rehash() }
    return next
  }

  private mutating func rehash() {
    places = Array(repeating: -1, count: places.count * 2)
    for node in 1..<nodes.count {
      var place = Self.place(of: nodes[node].way, places.count)
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
