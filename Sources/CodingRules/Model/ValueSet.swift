/// A set of values of one fact, as bits by the index of the value. A fact has at most 64 values.
public struct ValueSet: Hashable, Sendable {
  public var bits: UInt64

  public init(bits: UInt64) { self.bits = bits }

  public init(_ indices: some Sequence<Int>) {
    bits = 0
    for index in indices { insert(index) }
  }

  public static let empty = ValueSet(bits: 0)

  /// The set of the first `count` values.
  public static func all(_ count: Int) -> ValueSet {
    precondition((0...64).contains(count), "a fact has at most 64 values")
    return ValueSet(bits: count == 64 ? .max : (1 << UInt64(count)) - 1)
  }

  public var count: Int { bits.nonzeroBitCount }
  public var isEmpty: Bool { bits == 0 }

  /// The index of the only value, when there is exactly one.
  public var single: Int? { count == 1 ? bits.trailingZeroBitCount : nil }

  public var first: Int? { isEmpty ? nil : bits.trailingZeroBitCount }

  public func contains(_ index: Int) -> Bool { bits & (1 << UInt64(index)) != 0 }
  public mutating func insert(_ index: Int) { bits |= 1 << UInt64(index) }
  public func union(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits | other.bits) }
  public func intersection(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits & other.bits) }
  public func subtracting(_ other: ValueSet) -> ValueSet { ValueSet(bits: bits & ~other.bits) }
  public func isSubset(of other: ValueSet) -> Bool { bits & ~other.bits == 0 }

  /// The indices in ascending order.
  public var indices: [Int] {
    Array(unsafeUninitializedCapacity: count) { indices, filled in
      var rest = bits
      while rest != 0 {
        indices[filled] = rest.trailingZeroBitCount
        filled += 1
        rest &= rest - 1
      }
    }
  }
}
