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

  private var keys: [UInt64]
  private var children: [Int32]
  private var mask: Int
  private var edges = 0
  private(set) var leaves: [Leaf] = [Leaf()]

  /// `capacity`: about how many words all phrases have in all.
  init(capacity: Int) {
    var size = 256
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: .max, count: size)
    children = Array(repeating: -1, count: size)
    mask = size - 1
    leaves.reserveCapacity(capacity)
  }

  func child(of node: Int32, _ symbol: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    var slot = Self.slot(key, mask)
    while true {
      let found = keys[slot]
      if found == key { return children[slot] }
      if found == .max { return -1 }
      slot = (slot + 1) & mask
    }
  }

  /// Adds a phrase; the first of two equal ones stays. Hands back what has its place already, if
  /// anything.
  @discardableResult
  mutating func insert(_ symbols: [Int32], value: Int32, _ place: Place = .first) -> Int32? {
    guard !symbols.isEmpty else { return nil }
    var node: Int32 = 0
    for symbol in symbols {
      let next = child(of: node, symbol)
      node = next >= 0 ? next : grow(node, symbol)
    }
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

  private mutating func grow(_ node: Int32, _ symbol: Int32) -> Int32 {
    if (edges + 1) * 2 > keys.count { rehash() }
    let next = Int32(leaves.count)
    leaves.append(Leaf())
    place(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol)), next)
    edges += 1
    return next
  }

  private mutating func place(_ key: UInt64, _ child: Int32) {
    var slot = Self.slot(key, mask)
    while keys[slot] != .max { slot = (slot + 1) & mask }
    keys[slot] = key
    children[slot] = child
  }

  private mutating func rehash() {
    let (oldKeys, oldChildren) = (keys, children)
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    children = Array(repeating: -1, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (index, key) in oldKeys.enumerated() where key != .max { place(key, oldChildren[index]) }
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }
}
