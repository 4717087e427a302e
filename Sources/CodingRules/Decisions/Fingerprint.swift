/// A number that stands for what a diagram says of every case, however the diagram is built.
///
/// Every value of every fact weighs a number drawn at random, the values of a fact one together, and
/// every label stands for a number. A case weighs the product of its values' weights; the fingerprint
/// is the sum, over all cases, of weight times label. Seen as a polynomial in the weights, maps
/// that differ in one case are different polynomials, and those agree at a point drawn at random with a
/// chance of about one in 2^56; two independent points make that 2^-112.
///
/// What a fact does not matter for weighs one, so a question passed over needs no account.
struct Fingerprint: Hashable, Sendable {
  /// Remainders modulo 2^61 - 1.
  let first: UInt64
  let second: UInt64

  static let zero = Fingerprint(0, 0)
  static let one = Fingerprint(1, 1)

  private init(_ first: UInt64, _ second: UInt64) {
    self.first = first
    self.second = second
  }

  /// Numbers drawn from a text.
  init(of text: String) {
    let words = SHA256(text.utf8).words
    first = Self.reduced(UInt64(words[0]) << 32 | UInt64(words[1]))
    second = Self.reduced(UInt64(words[2]) << 32 | UInt64(words[3]))
  }

  /// Numbers drawn from a number; zero stands for itself.
  init(mixing number: Int) {
    guard number != 0 else {
      self = .zero
      return
    }
    func mixed(_ seed: UInt64) -> UInt64 {
      var value = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15 &+ seed
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return Self.reduced(value ^ (value >> 31))
    }
    first = mixed(0xA076_1D64_78BD_642F)
    second = mixed(0xE703_7ED1_A0B4_28DB)
  }

  static func + (left: Self, right: Self) -> Self {
    Fingerprint(reduced(left.first + right.first), reduced(left.second + right.second))
  }

  static func - (left: Self, right: Self) -> Self {
    Fingerprint(
      reduced(left.first + prime - right.first), reduced(left.second + prime - right.second))
  }

  static func * (left: Self, right: Self) -> Self {
    Fingerprint(product(left.first, right.first), product(left.second, right.second))
  }

  /// What gives one when multiplied with this.
  var inverse: Fingerprint {
    var result = Fingerprint.one
    var power = self
    var exponent = Self.prime - 2
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * power }
      power = power * power
      exponent >>= 1
    }
    return result
  }

  /// The two numbers in hexadecimal.
  var text: String { String(first, radix: 16) + "." + String(second, radix: 16) }

  private static let prime: UInt64 = (1 << 61) - 1

  private static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return reduced((product.low & prime) + (product.high << 3 | product.low >> 61))
  }

  private static func reduced(_ number: UInt64) -> UInt64 {
    let folded = (number & prime) + number >> 61
    return folded >= prime ? folded - prime : folded
  }
}

/// The weights of the values of a book's facts; those of a fact sum up to one.
struct ValueWeights: Sendable {
  /// For each fact and each of its values.
  let weights: [[Fingerprint]]

  /// Weights drawn from where facts and values stand: quick, and good within one book.
  init(positionsOf facts: [Fact]) {
    weights = facts.enumerated().map { index, fact in
      // Negative, so that no weight is the number of a label.
      var weights = (1..<max(fact.values.count, 1)).map { Fingerprint(mixing: -(index * 64 + $0)) }
      weights.append(weights.reduce(.one, -))
      return weights
    }
  }

  /// Weights drawn from the names of facts and values: the same for every book that has them.
  init(namesOf facts: [Fact]) {
    weights = facts.map { fact in
      let drawn = Self.drawn(fact)
      let share = drawn.reduce(.zero, +).inverse
      return drawn.map { $0 * share }
    }
  }

  private static func drawn(_ fact: Fact) -> [Fingerprint] {
    guard case .number(_, let cells) = fact.kind else {
      return fact.values.map { Fingerprint(of: "value \(fact.name) \($0.name)") }
    }
    // The sum over the numbers of a cell, as a difference of ends: cutting a cell changes nothing.
    return cells.map { cell in
      Fingerprint(of: "end \(fact.name) \(cell.upperBound + 1)")
        - Fingerprint(of: "end \(fact.name) \(cell.lowerBound)")
    }
  }
}

/// The fingerprints of the diagrams of one space under weights of one's own and one reading of their
/// labels, each worked out once, also where diagrams share parts.
struct Fingerprints: Sendable {
  private let weights: ValueWeights
  private var known: [Fingerprint?] = []

  init(_ weights: ValueWeights) { self.weights = weights }

  /// The fingerprint of a diagram whose labels have the given numbers, always the same ones.
  mutating func fingerprint(
    of diagram: CaseSpace.Diagram, in space: CaseSpace, label: (Int) -> Fingerprint
  ) -> Fingerprint {
    while known.count < space.questionCount { known.append(nil) }
    return own(diagram, space, label)
  }

  private mutating func own(
    _ diagram: CaseSpace.Diagram, _ space: CaseSpace, _ label: (Int) -> Fingerprint
  ) -> Fingerprint {
    guard let fact = space.fact(of: diagram) else { return label(diagram.label ?? 0) }
    if let result = known[Int(diagram.reference)] { return result }
    var sum = Fingerprint.zero
    var value = 0
    while value < space.sizes[fact] {
      let branch = space.branch(of: diagram, value: value)
      var weight = weights.weights[fact][value]
      value += 1
      while value < space.sizes[fact], space.branch(of: diagram, value: value) == branch {
        weight = weight + weights.weights[fact][value]
        value += 1
      }
      sum = sum + weight * own(branch, space, label)
    }
    known[Int(diagram.reference)] = sum
    return sum
  }
}
