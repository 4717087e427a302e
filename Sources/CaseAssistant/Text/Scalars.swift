/// What a scalar outside ASCII is to the reader.
enum ScalarRole {
  /// A letter, written with up to two ASCII letters where one knows which.
  case letter(UInt8, UInt8)
  /// A letter of another script, kept as it is.
  case foreign
  /// A combining mark or an invisible character: part of a word, and of no account.
  case mark
  case space, lineBreak, hyphen, dash, apostrophe, quote, bullet, ellipsis
  case emptyBox, tickedBox, symbol
}

enum Scalars {
  static func role(of value: UInt32) -> ScalarRole {
    switch value {
    case 0xC0...0x17F: latin(value)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x85, 0x2028, 0x2029: .lineBreak
    case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0x1AB0...0x1AFF,
      0x1DC0...0x1DFF, 0x20D0...0x20FF:
      .mark
    case 0x2010, 0x2011, 0x2212: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2018, 0x2019, 0x02BC, 0x2032: .apostrophe
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: .quote
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x25A0, 0x2219, 0x27A2, 0x2756,
      0xF0B7:
      .bullet
    case 0x2610, 0x25A1, 0x25CB: .emptyBox
    case 0x2611, 0x2612, 0x2713, 0x2714, 0x2717, 0x2718: .tickedBox
    case 0x2026: .ellipsis
    case 0xFF21...0xFF3A: .letter(UInt8(value - 0xFF21) + 0x61, 0)
    case 0xFF41...0xFF5A: .letter(UInt8(value - 0xFF41) + 0x61, 0)
    case 0xAA, 0xB5, 0xBA, 0x180...0x2AF, 0x370...0x1AAF, 0x1B00...0x1DBF, 0x1E00...0x1FFF,
      0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0xFE70...0xFEFE, 0xFF66...0xFFDC:
      .foreign
    default: .symbol
    }
  }

  /// Latin letters with marks, U+00C0 to U+017F, one ASCII letter each; `.` where two are needed.
  private static let bases: StaticString = """
    aaaaaa.ceeeeiiiidnooooo.ouuuuyt.aaaaaa.ceeeeiiiidnooooo.ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll\
    lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """

  private static func latin(_ value: UInt32) -> ScalarRole {
    switch value {
    case 0xD7, 0xF7: return .symbol
    case 0xC6, 0xE6: return .letter(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case 0x152, 0x153: return .letter(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case 0xDF: return .letter(UInt8(ascii: "s"), UInt8(ascii: "s"))
    case 0x132, 0x133: return .letter(UInt8(ascii: "i"), UInt8(ascii: "j"))
    default:
      let base = bases.utf8Start[Int(value - 0xC0)]
      return base >= UInt8(ascii: "a") ? .letter(base, 0) : .foreign
    }
  }

  /// The scalar at an offset of valid UTF-8, and its length in bytes.
  static func decode(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    func tail(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let value: UInt32 =
      switch length {
      case 1: first
      case 2: (first & 0x1F) << 6 | tail(1)
      case 3: (first & 0x0F) << 12 | tail(1) << 6 | tail(2)
      default: (first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      }
    return (value, min(length, bytes.count - index))
  }
}
