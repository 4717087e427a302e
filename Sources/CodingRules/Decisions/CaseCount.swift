/// An exact number of cases, however many facts a book has.
public struct CaseCount: Hashable, Sendable {
  /// Base 2^32, lowest first, without leading zeros.
  private var limbs: [UInt32] = []

  public init(_ number: Int) {
    precondition(number >= 0, "there are no fewer than no cases")
    var rest = UInt64(number)
    while rest > 0 {
      limbs.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  public static let zero = CaseCount(0)

  public static func + (left: Self, right: Self) -> Self {
    var sum = CaseCount.zero
    var carry: UInt64 = 0
    for index in 0..<max(left.limbs.count, right.limbs.count) {
      carry += index < left.limbs.count ? UInt64(left.limbs[index]) : 0
      carry += index < right.limbs.count ? UInt64(right.limbs[index]) : 0
      sum.limbs.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    if carry > 0 { sum.limbs.append(UInt32(carry)) }
    return sum
  }

  /// A multiple by a factor that is not negative and below 2^32.
  public static func * (left: Self, factor: Int) -> Self {
    guard factor > 0 else { return .zero }
    var product = CaseCount.zero
    var carry: UInt64 = 0
    for limb in left.limbs {
      carry += UInt64(limb) * UInt64(factor)
      product.limbs.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    if carry > 0 { product.limbs.append(UInt32(carry)) }
    return product
  }
}

extension CaseCount {
  /// The quotient by a number from 1 to 2^32 - 1, rounded down.
  func divided(by divisor: Int) -> CaseCount {
    var quotient = self
    _ = quotient.divide(by: UInt64(divisor))
    return quotient
  }

  /// Divides in place; returns the remainder.
  private mutating func divide(by divisor: UInt64) -> UInt64 {
    var remainder: UInt64 = 0
    for index in limbs.indices.reversed() {
      let value = remainder << 32 | UInt64(limbs[index])
      limbs[index] = UInt32(value / divisor)
      remainder = value % divisor
    }
    while limbs.last == 0 { limbs.removeLast() }
    return remainder
  }
}

extension CaseCount: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    return left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
  }
}

extension CaseCount: CustomStringConvertible {
  /// The decimal digits.
  public var description: String {
    var rest = self
    var digits: [UInt8] = []
    while !rest.limbs.isEmpty { digits.append(0x30 + rest.removeLastDigit()) }
    return digits.isEmpty ? "0" : String(decoding: digits.reversed(), as: UTF8.self)
  }

  /// The decimal digits, a comma after each thousand.
  public var grouped: String {
    var text = ""
    let digits = Array(description.utf8)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  private mutating func removeLastDigit() -> UInt8 { UInt8(divide(by: 10)) }
}
