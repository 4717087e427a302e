/// What stands between words: punctuation, line breaks, bullets and the fields of templates.
extension WordScanner {
  mutating func punctuation(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ","): gap.insert(.comma)
    case UInt8(ascii: ";"), UInt8(ascii: "|"): gap.insert(.semicolon)
    case UInt8(ascii: ":"): gap.insert(.colon)
    case UInt8(ascii: "."): period()
    case UInt8(ascii: "?"): gap.insert(isDoubt ? .doubt : .question)
    case UInt8(ascii: "!"): gap.insert(.exclamation)
    case UInt8(ascii: "("), UInt8(ascii: "{"): gap.insert(.open)
    case UInt8(ascii: "["): bracket()
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): gap.insert(.close)
    case UInt8(ascii: "/"): gap.insert(.slash)
    case UInt8(ascii: "+"): plus()
    case UInt8(ascii: "\""): gap.insert(.quote)
    case UInt8(ascii: "-"): hyphen(length: 1)
    case UInt8(ascii: "*"): if gap.isAtLineStart { gap.insert(.bullet) }
    case UInt8(ascii: "&"): ampersand()
    case UInt8(ascii: "_"): underscore()
    case 0x0A: lineBreak()
    case 0x0D:
      if index + 1 >= bytes.count || bytes[index + 1] != 0x0A { lineBreak() }
    case 0x0C: gap.formUnion([.blankLine, .newline])
    case 0x0B: lineBreak()
    default: gap.insert(.space)
    }
  }

  /// Notes a field of a template: the value of a label before it, or the box before an item.
  private mutating func field(ticked: Bool, asValue: Bool = false) {
    let isValue = asValue || gap.contains(.colon) && !gap.contains(.newline)
    gap.insert(
      ticked ? isValue ? .tickedValue : .tickedField : isValue ? .emptyValue : .emptyField)
  }

  private mutating func lineBreak() {
    if gap.contains(.emptyField) || gap.contains(.tickedField) {
      field(ticked: gap.contains(.tickedField), asValue: true)
      gap.subtract([.emptyField, .tickedField])
    }
    gap.insert(gap.contains(.newline) && !words.isEmpty ? .blankLine : .newline)
  }

  private func byte(at position: Int) -> UInt8 {
    bytes.indices.contains(position) ? bytes[position] : 0x20
  }

  private func kind(at position: Int) -> Kind { kinds[Int(byte(at: position))] }

  /// A full stop ends something only before a blank, the end, or a new capital.
  private mutating func period() {
    if byte(at: index + 1) == UInt8(ascii: "."), byte(at: index + 2) == UInt8(ascii: ".") {
      gap.insert(.semicolon)
      return
    }
    if gap.contains(.semicolon), byte(at: index - 1) == UInt8(ascii: ".") { return }
    switch kind(at: index + 1) {
    case .letter, .digit: break
    case .capital:
      if kind(at: index - 1) == .letter || kind(at: index - 1) == .digit { gap.insert(.period) }
    default: gap.insert(.period)
    }
  }

  /// A question mark before a word doubts the word: `?embolus`, and `? embolus` where something begins.
  private var isDoubt: Bool {
    let begins =
      words.isEmpty || gap.isAtLineStart
      || gap.contains(.space) && !gap.isDisjoint(with: [.period, .colon])
    if begins, isBlank(at: index + 1) { return true }
    guard kind(at: index - 1) != .letter, kind(at: index - 1) != .capital,
      kind(at: index - 1) != .digit, byte(at: index - 1) != UInt8(ascii: "?")
    else { return false }
    let next = kind(at: index + 1)
    return next == .letter || next == .capital || next == .digit
  }

  private func isBlank(at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] >= 0x80 else { return kind(at: index) == .space }
    if case .space = Scalars.role(of: Scalars.decode(bytes, at: index).value) { return true }
    return false
  }

  /// `[ ]` is an empty field, `[x]` a ticked one.
  private mutating func bracket() {
    var at = index + 1
    var content: UInt8 = 0
    var count = 0
    while at < bytes.count, bytes[at] != UInt8(ascii: "]"), at - index < 24 {
      let byte = bytes[at]
      if byte != 0x20, byte != UInt8(ascii: "_"), byte != UInt8(ascii: "*"),
        byte != UInt8(ascii: ".")
      {
        content = byte
        count += 1
      }
      at += 1
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "]"), count <= 1 else {
      gap.insert(.open)
      return
    }
    if count == 0 {
      field(ticked: false)
      index = at
    } else if content | 0x20 == UInt8(ascii: "x") {
      field(ticked: true)
      index = at
    } else {
      gap.insert(.open)
    }
  }

  private mutating func underscore() {
    if byte(at: index + 1) == UInt8(ascii: "_") {
      field(ticked: false)
      while byte(at: index + 1) == UInt8(ascii: "_") { index += 1 }
    } else {
      gap.insert(.space)
    }
  }

  /// `A +/- B` says that B may come with A, in a word of its own.
  private mutating func plus() {
    if byte(at: index + 1) == UInt8(ascii: "/"), byte(at: index + 2) == UInt8(ascii: "-") {
      letters = Array("plusminus".utf8)
      emit(index, index + 3, Tally(small: 9), lexicon.meaning(of: &letters))
      index += 2
    } else {
      gap.insert(gap.isEmpty || gap == .space ? .slash : .space)
    }
  }

  private mutating func ampersand() {
    letters = [UInt8(ascii: "a"), UInt8(ascii: "n"), UInt8(ascii: "d")]
    emit(index, index + 1, Tally(small: 3), lexicon.meaning(of: &letters))
  }

  private mutating func hyphen(length: Int) {
    let (left, next) = (kind(at: index - 1), kind(at: index + length))
    let touchesLeft = gap.isEmpty && !words.isEmpty && left != .space
    if byte(at: index + length) == UInt8(ascii: ">") {
      gap.insert(.semicolon)
    } else if gap.isAtLineStart, !words.isEmpty || next == .space, next != .digit {
      gap.insert(.bullet)
    } else if touchesLeft, next == .letter || next == .capital || next == .digit {
      gap.insert(.hyphen)
    } else if touchesLeft, isBrokenWord(after: index + length) {
      gap.insert(.hyphen)
    } else if touchesLeft, byte(at: index + length) >= 0x80 {
      gap.insert(.hyphen)
    } else {
      gap.insert(.dash)
    }
  }

  /// Whether a soft hyphen breaks a word that goes on in the next line.
  func isSoftHyphenAtLineEnd(_ value: UInt32, _ length: Int) -> Bool {
    value == 0xAD && isBrokenWord(after: index + length)
  }

  /// Whether the line ends here and the next begins with a small letter.
  private func isBrokenWord(after position: Int) -> Bool {
    var at = position
    var breaks = 0
    while at < bytes.count, at - position < 40 {
      switch bytes[at] {
      case 0x0A: breaks += 1
      case 0x20, 0x09, 0x0D: break
      default: return breaks == 1 && kinds[Int(bytes[at])] == .letter
      }
      at += 1
    }
    return false
  }

  mutating func unicode() {
    let (value, length) = Scalars.decode(bytes, at: index)
    switch Scalars.role(of: value) {
    case .letter, .foreign:
      scanWord()
      return
    case .mark: if isSoftHyphenAtLineEnd(value, length) { gap.insert(.hyphen) }
    case .apostrophe: break
    case .space: gap.insert(.space)
    case .lineBreak: lineBreak()
    case .hyphen: hyphen(length: length)
    case .dash:
      if gap.isEmpty, kinds[Int(byte(at: index + length))] != .space {
        gap.insert(.hyphen)
      } else {
        gap.insert(.dash)
      }
    case .quote: gap.insert(.quote)
    case .bullet: gap.insert(gap.isAtLineStart ? .bullet : .semicolon)
    case .ellipsis: gap.insert(.semicolon)
    case .emptyBox: field(ticked: false)
    case .tickedBox: field(ticked: true)
    case .symbol: gap.insert(.symbol)
    }
    index += length
  }
}
