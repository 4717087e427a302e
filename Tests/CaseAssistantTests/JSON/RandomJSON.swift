import CaseAssistant
import Foundation

/// The same numbers on every run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension JSONValue {
  static func random(depth: Int, using random: inout SeededRandom) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .number("\(Int.random(in: -1000...1000, using: &random))")
    case 3: return .number("\(Int.random(in: -99...99, using: &random)).5")
    case 4: return .string(randomText(using: &random))
    case 5:
      return .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          .random(depth: depth - 1, using: &random)
        })
    case _:
      return .object(
        (0..<Int.random(in: 0...4, using: &random)).map { index in
          Member(
            "\(index)" + randomText(using: &random), .random(depth: depth - 1, using: &random))
        })
    }
  }

  private static func randomText(using random: inout SeededRandom) -> String {
    let scalars: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x20...0x7E, 0x20...0x7E, 0x7F...0x7FF, 0x2028...0x2029, 0x800...0xD7FF,
      0xE000...0xFFFD, 0x10000...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let range = scalars[Int.random(in: 0..<scalars.count, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// The value as `JSONSerialization` would hand it out.
  var foundation: NSObject {
    switch self {
    case .null: NSNull()
    case .bool(let truth): NSNumber(value: truth)
    case .number(let digits): NSNumber(value: Double(digits) ?? .nan)
    case .string(let text): text as NSString
    case .array(let elements): elements.map(\.foundation) as NSArray
    case .object(let members):
      NSDictionary(
        objects: members.map(\.value.foundation), forKeys: members.map { $0.name as NSString })
    }
  }
}
