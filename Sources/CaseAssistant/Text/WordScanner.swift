/// Cuts a text into words, looks each up, and notes what stands between them.
struct WordScanner {
  private let bytes: [UInt8]
  private let lexicon: Lexicon
  private var index = 0
  private var gap: Gap = [.newline]
  private var letters: [UInt8] = []
  /// The letters of the word before, as written but for case.
  private var before: [UInt8] = []
  private(set) var words: [Word] = []
  private(set) var hasCapitals = false
  private(set) var hasSmallLetters = false
  /// What follows the last word.
  var rest: Gap { gap }

  init(_ bytes: [UInt8], _ lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    letters.reserveCapacity(64)
    words.reserveCapacity(bytes.count / 6 + 4)
  }

  mutating func scan() {
    while index < bytes.count {
      let byte = bytes[index]
      let kind = Self.kinds[Int(byte)]
      if kind == .letter || kind == .capital || kind == .digit {
        scanWord()
      } else if kind == .space {
        gap.insert(.space)
        index += 1
      } else if byte < 0x80 {
        punctuation(byte)
        index += 1
      } else {
        unicode()
      }
    }
  }

  private mutating func scanWord() {
    let start = index
    swap(&letters, &before)
    letters.removeAll(keepingCapacity: true)
    var end = index
    var capitals = 0
    var small = 0
    var digits = 0
    scan: while index < bytes.count {
      let byte = bytes[index]
      switch Self.kinds[Int(byte)] {
      case .letter:
        letters.append(byte)
        small += 1
      case .capital:
        letters.append(byte | 0x20)
        capitals += 1
      case .digit:
        letters.append(byte)
        digits += 1
      default:
        if byte >= 0x80 {
          let (value, length) = Scalars.decode(bytes, at: index)
          switch Scalars.role(of: value) {
          case .letter(let first, let second):
            letters.append(first)
            if second != 0 { letters.append(second) }
            small += 1
          case .foreign:
            letters.append(contentsOf: bytes[index..<(index + length)])
            small += 1
          case .mark: break
          case .apostrophe:
            guard apostrophe(length) else { break scan }
            continue
          default: break scan
          }
          index += length
          end = index
          continue
        }
        if byte == UInt8(ascii: "'") {
          guard apostrophe(1) else { break scan }
          continue
        }
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), joinsDigits(byte) {
          letters.append(byte)
          index += 1
          continue
        }
        break scan
      }
      index += 1
      end = index
    }
    if index < end { index = end }
    emit(start, end, capitals: capitals, small: small, digits: digits)
  }

  /// Steps over an apostrophe: true where the word goes on after it.
  private mutating func apostrophe(_ length: Int) -> Bool {
    let next = index + length
    guard next < bytes.count else { return false }
    func isLetter(_ at: Int) -> Bool {
      at < bytes.count
        && (Self.kinds[Int(bytes[at])] == .letter || Self.kinds[Int(bytes[at])] == .capital)
    }
    guard isLetter(next) else { return false }
    if bytes[next] | 0x20 == UInt8(ascii: "s"), !isLetter(next + 1) {
      index = next + 1
      return false
    }
    index = next
    return true
  }

  /// Whether a full stop or comma stands inside a number.
  private func joinsDigits(_ byte: UInt8) -> Bool {
    guard index > 0, index + 1 < bytes.count, Self.kinds[Int(bytes[index - 1])] == .digit,
      Self.kinds[Int(bytes[index + 1])] == .digit
    else { return false }
    if byte == UInt8(ascii: ".") { return true }
    var count = 0
    var at = index + 1
    while at < bytes.count, Self.kinds[Int(bytes[at])] == .digit {
      count += 1
      at += 1
    }
    return count == 3
  }

  private mutating func emit(_ start: Int, _ end: Int, capitals: Int, small: Int, digits: Int) {
    if capitals > 0 { hasCapitals = true }
    if small > 0 { hasSmallLetters = true }
    var marks: Word.Marks = []
    if digits > 0, capitals == 0, small == 0 {
      marks.insert(.number)
      if digits == 4, letters.count == 4,
        letters[0] == UInt8(ascii: "1") && letters[1] == UInt8(ascii: "9")
          || letters[0] == UInt8(ascii: "2") && letters[1] == UInt8(ascii: "0")
      {
        marks.insert(.year)
      }
    }
    let first = Self.kinds[Int(bytes[start])]
    if first == .capital {
      marks.insert(.capital)
      if capitals == 1, small == 0 { marks.insert(.oneCapital) }
    }
    if capitals >= 2,
      small == 0 || small == 1 && bytes[end - 1] == UInt8(ascii: "s")
        || capitals >= 2 && small == 0
    {
      marks.insert(.allCaps)
    }
    if capitals == 1, small == 0, digits > 0 { marks.insert(.allCaps) }
    var folded = letters
    let found = lexicon.look(up: &folded)
    var kind = lexicon.classes(of: found.id, prefix: found.prefix)
    if found.id < 0 { kind.formUnion(UnknownWords.classes(of: folded)) }
    if marks.contains(.number) { kind.insert(.number) }
    if let last = words.indices.last,
      gap.contains(.hyphen) || gap == .space && words[last].kind.contains(.combining)
    {
      words[last].joined = lexicon.join(before, letters)
    }
    words.append(
      Word(
        start: Int32(start), end: Int32(end), id: found.id, prefix: found.prefix, gap: gap,
        marks: marks, year: marks.contains(.year) ? year() : 0, kind: kind))
    gap = []
  }
}

extension WordScanner {
  private func year() -> Int16 { letters.reduce(0) { $0 * 10 + Int16($1 - 0x30) } }

  private mutating func punctuation(_ byte: UInt8) {
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
    case UInt8(ascii: "+"): gap.insert(gap.isEmpty || gap == .space ? .slash : .space)
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

  private func kind(at position: Int) -> Kind { Self.kinds[Int(byte(at: position))] }

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

  /// A question mark before a word doubts the word: `?embolus`.
  private var isDoubt: Bool {
    if words.isEmpty || gap.isAtLineStart, kind(at: index + 1) == .space { return true }
    guard kind(at: index - 1) != .letter, kind(at: index - 1) != .capital,
      kind(at: index - 1) != .digit, byte(at: index - 1) != UInt8(ascii: "?")
    else { return false }
    let next = kind(at: index + 1)
    return next == .letter || next == .capital || next == .digit
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

  private mutating func ampersand() {
    swap(&letters, &before)
    letters = [UInt8(ascii: "a"), UInt8(ascii: "n"), UInt8(ascii: "d")]
    emit(index, index + 1, capitals: 0, small: 3, digits: 0)
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

  /// Whether the line ends here and the next begins with a small letter.
  private func isBrokenWord(after position: Int) -> Bool {
    var at = position
    var breaks = 0
    while at < bytes.count, at - position < 40 {
      switch bytes[at] {
      case 0x0A: breaks += 1
      case 0x20, 0x09, 0x0D: break
      default: return breaks == 1 && Self.kinds[Int(bytes[at])] == .letter
      }
      at += 1
    }
    return false
  }

  private mutating func unicode() {
    let (value, length) = Scalars.decode(bytes, at: index)
    switch Scalars.role(of: value) {
    case .letter, .foreign:
      scanWord()
      return
    case .mark, .apostrophe: break
    case .space: gap.insert(.space)
    case .lineBreak: lineBreak()
    case .hyphen: hyphen(length: length)
    case .dash:
      if gap.isEmpty, Self.kinds[Int(byte(at: index + length))] != .space {
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

  enum Kind: UInt8 {
    case other, letter, capital, digit, space
  }

  static let kinds: [Kind] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20, 0x09, 0x0A, 0x0D, 0x0C: byte == 0x20 || byte == 0x09 ? .space : .other
    default: .other
    }
  }
}
