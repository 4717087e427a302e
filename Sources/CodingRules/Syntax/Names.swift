/// A word of the sources as a small number; equal words have equal symbols.
struct Symbol: Hashable, Sendable {
  let index: Int32

  /// Stands for a name that could not be read.
  static let unreadable = Symbol(index: -1)
}

/// The words met so far, each kept once and numbered in the order of meeting. Keywords come first.
///
/// A hash table of its own over bytes rather than a dictionary of strings: looking words up is most
/// of what reading a vocabulary of thousands of lines costs.
struct Names: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Invariant: a power of two long, at most half full; -1 is an empty place.
  private var places = [Int32](repeating: -1, count: 1024)

  /// Holds the keywords, numbered as in `Keyword.list`.
  static let keywords: Names = {
    var names = Names()
    for keyword in Keyword.list { _ = names.symbol(of: keyword.rawValue) }
    return names
  }()

  init() {}

  var count: Int { ends.count }

  mutating func symbol(of word: String) -> Symbol {
    let bytes = Array(word.utf8)
    return symbol(of: bytes, from: 0, to: bytes.count)
  }

  mutating func symbol(of source: [UInt8], from start: Int, to end: Int) -> Symbol {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in start..<end { hash = (hash ^ UInt64(source[offset])) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] >= 0 {
      let index = Int(places[place])
      if hashes[index] == hash, holds(index, source, start, end) {
        return Symbol(index: Int32(index))
      }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(ends.count)
    hashes.append(hash)
    bytes.append(contentsOf: source[start..<end])
    ends.append(bytes.count)
    if ends.count * 2 > places.count { grow() }
    return Symbol(index: Int32(ends.count - 1))
  }

  /// The word; empty for a name that could not be read.
  func text(of symbol: Symbol) -> String {
    if symbol == .unreadable { return "" }
    return String(decoding: bytes[range(Int(symbol.index))], as: UTF8.self)
  }

  /// The number of a keyword; only in names that hold them.
  func symbol(_ keyword: Keyword) -> Symbol {
    Symbol(index: Int32(Keyword.list.firstIndex(of: keyword) ?? 0))
  }

  func keyword(_ symbol: Symbol) -> Keyword? {
    Int(symbol.index) < Keyword.list.count ? Keyword.list[Int(symbol.index)] : nil
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  private func holds(_ index: Int, _ source: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let kept = range(index)
    guard kept.count == end - start else { return false }
    for offset in 0..<kept.count where bytes[kept.lowerBound + offset] != source[start + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: places.count * 2)
    for index in hashes.indices {
      var place = Int(truncatingIfNeeded: hashes[index]) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(index)
    }
  }
}
