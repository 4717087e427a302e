/// A number that stands for what a diagram says of every case, whatever the order of its facts.
///
/// Every value of every fact has a number drawn from its name, and every label one drawn from what it
/// means. A case weighs the product of its values' numbers; the fingerprint is the sum, over all
/// cases, of weight times label. Seen as a polynomial in the numbers of the values, different maps
/// are different polynomials, which agree at a point drawn at random with a chance of about one in
/// 2^56; four independent points make that 2^-224. A reduced diagram in an order fixed by names would be
/// canonical as well, but could be many times larger than the diagram at hand.
struct Fingerprint: Hashable, Sendable {
  /// Four remainders modulo 2^61 - 1.
  var lanes: (UInt64, UInt64, UInt64, UInt64)

  static let zero = Fingerprint(0, 0, 0, 0)
  static let one = Fingerprint(1, 1, 1, 1)

  init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    lanes = (first, second, third, fourth)
  }

  /// Numbers drawn from a text.
  init(of text: String) {
    let words = SHA256(text.utf8).words
    func lane(_ index: Int) -> UInt64 {
      Self.reduced(UInt64(words[index * 2]) << 32 | UInt64(words[index * 2 + 1]))
    }
    self.init(lane(0), lane(1), lane(2), lane(3))
  }

  static func == (left: Self, right: Self) -> Bool { left.lanes == right.lanes }

  func hash(into hasher: inout Hasher) {
    hasher.combine(lanes.0)
    hasher.combine(lanes.1)
  }

  static func + (left: Self, right: Self) -> Self {
    left.lanewise(right) { reduced($0 + $1) }
  }

  static func - (left: Self, right: Self) -> Self {
    left.lanewise(right) { reduced($0 + prime - $1) }
  }

  static func * (left: Self, right: Self) -> Self {
    left.lanewise(right) { first, second in
      let product = first.multipliedFullWidth(by: second)
      return reduced((product.low & prime) + (product.high << 3 | product.low >> 61))
    }
  }

  /// The four numbers in hexadecimal.
  var text: String {
    [lanes.0, lanes.1, lanes.2, lanes.3].map { String($0, radix: 16) }.joined(separator: ".")
  }

  private static let prime: UInt64 = (1 << 61) - 1

  private static func reduced(_ number: UInt64) -> UInt64 {
    let folded = (number & prime) + number >> 61
    return folded >= prime ? folded - prime : folded
  }

  private func lanewise(_ other: Self, _ combine: (UInt64, UInt64) -> UInt64) -> Self {
    Fingerprint(
      combine(lanes.0, other.lanes.0), combine(lanes.1, other.lanes.1),
      combine(lanes.2, other.lanes.2), combine(lanes.3, other.lanes.3))
  }
}

/// The numbers of the values of a book's facts.
struct ValueNumbers: Sendable {
  /// For each fact and each of its values.
  let numbers: [[Fingerprint]]
  /// For each fact the sum of its values' numbers.
  let sums: [Fingerprint]

  init(_ facts: [Fact]) {
    numbers = facts.map { fact in
      guard case .number(_, let cells) = fact.kind else {
        return fact.values.map { Fingerprint(of: "value \(fact.name) \($0.name)") }
      }
      // The sum over the numbers of a cell, as a difference of ends: cutting a cell changes nothing.
      return cells.map { cell in
        Fingerprint(of: "end \(fact.name) \(cell.upperBound + 1)")
          - Fingerprint(of: "end \(fact.name) \(cell.lowerBound)")
      }
    }
    sums = numbers.map { $0.reduce(.zero, +) }
  }
}

/// The fingerprints of the diagrams of one space under one reading of their labels, each worked out
/// once, also where diagrams share parts.
struct Fingerprints: Sendable {
  private let values: ValueNumbers
  private let order: [Int]
  /// By the first and the last level: the weight of the facts that a branch passes by.
  private let passed: [[Fingerprint]]
  private var known: [Fingerprint?] = []

  init(_ values: ValueNumbers, order: [Int]) {
    self.values = values
    self.order = order
    passed = (0...order.count).map { first in
      var weights = Array(repeating: Fingerprint.one, count: order.count + 1)
      for last in first..<order.count {
        weights[last + 1] = weights[last] * values.sums[order[last]]
      }
      return weights
    }
  }

  /// The fingerprint of a diagram whose labels have the given numbers, always the same ones.
  mutating func fingerprint(
    of diagram: CaseSpace.Diagram, in space: CaseSpace, label: (Int) -> Fingerprint
  ) -> Fingerprint {
    while known.count < space.nodeCount { known.append(nil) }
    return own(diagram, space, label) * passed[0][space.level(of: diagram)]
  }

  private mutating func own(
    _ diagram: CaseSpace.Diagram, _ space: CaseSpace, _ label: (Int) -> Fingerprint
  ) -> Fingerprint {
    if let leaf = diagram.label { return label(leaf) }
    if let result = known[Int(diagram.reference)] { return result }
    let level = space.level(of: diagram)
    var sum = Fingerprint.zero
    var value = 0
    while value < space.sizes[level] {
      let branch = space.branch(of: diagram, at: level, value: value)
      var weight = values.numbers[order[level]][value]
      value += 1
      while value < space.sizes[level], space.branch(of: diagram, at: level, value: value) == branch
      {
        weight = weight + values.numbers[order[level]][value]
        value += 1
      }
      let rest = passed[level + 1][space.level(of: branch)]
      sum = sum + weight * rest * own(branch, space, label)
    }
    known[Int(diagram.reference)] = sum
    return sum
  }
}
