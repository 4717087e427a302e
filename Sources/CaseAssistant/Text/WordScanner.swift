/// Cuts a text into words, looks each up, and notes what stands between them.
struct WordScanner {
  let bytes: [UInt8]
  let lexicon: Lexicon
  private let memory: WordMemory?
  /// What each byte is.
  let kinds: [Kind] = allKinds
  var index = 0
  var gap: Gap = [.newline]
  var letters: [UInt8] = []
  private(set) var words: [Word] = []
  private(set) var hasCapitals = false
  private(set) var hasSmallLetters = false
  /// What follows the last word.
  var rest: Gap { gap }

  init(_ bytes: [UInt8], _ lexicon: Lexicon, _ memory: WordMemory? = nil) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.memory = memory
    letters.reserveCapacity(64)
    words.reserveCapacity(bytes.count / 6 + 4)
  }

  mutating func scan() {
    while index < bytes.count {
      let byte = bytes[index]
      let kind = kinds[Int(byte)]
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

  /// Reads a word of plain letters and digits without copying it; any other goes the long way.
  mutating func scanWord() {
    let start = index
    var hash = WordTable.seed
    var tally = Tally()
    var at = index
    scan: while at < bytes.count {
      let byte = bytes[at]
      switch kinds[Int(byte)] {
      case .letter: tally.small += 1
      case .capital: tally.capitals += 1
      case .digit: tally.digits += 1
      case .space: break scan
      case .other:
        guard byte < 0x80, byte != UInt8(ascii: "'"),
          byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",") || tally.digits == 0
        else {
          scanOddWord()
          return
        }
        if byte == UInt8(ascii: "/"), at == start + 1, scanShorthand(start) { return }
        break scan
      }
      hash = WordTable.step(hash, byte | 0x20)
      at += 1
    }
    index = at
    hash = WordTable.finish(hash)
    let known = lexicon.words.find(bytes[start..<at], smallHash: hash)
    if known >= 0 {
      emit(start, at, tally, lexicon.meaning(of: known))
    } else if let met = memory?.meaning(of: bytes[start..<at], smallHash: hash) {
      emit(start, at, tally, met)
    } else {
      setLetters(of: start..<at)
      let meaning = lexicon.meaningOfUnknown(&letters)
      memory?.remember(meaning, of: bytes[start..<at], smallHash: hash)
      emit(start, at, tally, meaning)
    }
  }

  /// Reads `w/` and `w/o` as the words they stand for; says whether one of them stands here.
  private mutating func scanShorthand(_ start: Int) -> Bool {
    guard bytes[start] | 0x20 == UInt8(ascii: "w") else { return false }
    func isWordByte(_ at: Int) -> Bool {
      at < bytes.count && bytes[at] != UInt8(ascii: "/")
        && (kinds[Int(bytes[at])] != .other || bytes[at] >= 0x80) && kinds[Int(bytes[at])] != .space
    }
    let isNegated =
      start + 2 < bytes.count && bytes[start + 2] | 0x20 == UInt8(ascii: "o")
      && !isWordByte(start + 3)
    // `w/u` is a workup.
    if !isNegated, isWordByte(start + 2), !isWordByte(start + 3) { return false }
    letters = Array((isNegated ? "without" : "with").utf8)
    index = start + (isNegated ? 3 : 2)
    let isCapital = kinds[Int(bytes[start])] == .capital
    var tally = Tally()
    if isCapital { tally.capitals = 1 } else { tally.small = index - start - 1 }
    emit(start, index, tally, lexicon.meaning(of: &letters))
    return true
  }

  struct Tally {
    var capitals = 0
    var small = 0
    var digits = 0
  }

  /// Puts plain letters, made small, into `letters`.
  private mutating func setLetters(of range: Range<Int>) {
    letters.removeAll(keepingCapacity: true)
    letters.append(contentsOf: bytes[range])
    for index in letters.indices { letters[index] |= 0x20 }
  }

  /// A word with an apostrophe, a decimal point, or letters outside ASCII.
  private mutating func scanOddWord() {
    let start = index
    letters.removeAll(keepingCapacity: true)
    var end = index
    var tally = Tally()
    scan: while index < bytes.count {
      let byte = bytes[index]
      switch kinds[Int(byte)] {
      case .letter:
        letters.append(byte)
        tally.small += 1
      case .capital:
        letters.append(byte | 0x20)
        tally.capitals += 1
      case .digit:
        letters.append(byte)
        tally.digits += 1
      default:
        if byte >= 0x80 {
          let (value, length) = Scalars.decode(bytes, at: index)
          switch Scalars.role(of: value) {
          case .letter(let first, let second):
            letters.append(first)
            if second != 0 { letters.append(second) }
            tally.small += 1
          case .foreign:
            letters.append(contentsOf: bytes[index..<(index + length)])
            tally.small += 1
          case .mark:
            if isSoftHyphenAtLineEnd(value, length) { break scan }
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
    emit(start, end, tally, lexicon.meaning(of: &letters))
  }

  /// Steps over an apostrophe: true where the word goes on after it.
  private mutating func apostrophe(_ length: Int) -> Bool {
    let next = index + length
    guard next < bytes.count else { return false }
    func isLetter(_ at: Int) -> Bool {
      at < bytes.count
        && (kinds[Int(bytes[at])] == .letter || kinds[Int(bytes[at])] == .capital)
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
    guard index > 0, index + 1 < bytes.count, kinds[Int(bytes[index - 1])] == .digit,
      kinds[Int(bytes[index + 1])] == .digit
    else { return false }
    if byte == UInt8(ascii: ".") { return true }
    var count = 0
    var at = index + 1
    while at < bytes.count, kinds[Int(bytes[at])] == .digit {
      count += 1
      at += 1
    }
    return count == 3
  }

  mutating func emit(
    _ start: Int, _ end: Int, _ tally: Tally, _ meaning: WordMeaning
  ) {
    if tally.capitals > 0 { hasCapitals = true }
    if tally.small > 0 { hasSmallLetters = true }
    let marks = marks(start, end, tally)
    var kind = meaning.kind
    if marks.contains(.number) { kind.insert(.number) }
    if let last = words.indices.last,
      gap.contains(.hyphen) || gap == .space && words[last].kind.contains(.combining)
    {
      words[last].joined = joined(words[last], start, end)
    }
    words.append(
      Word(
        start: Int32(start), end: Int32(end), id: meaning.id, prefix: meaning.prefix, gap: gap,
        marks: marks, year: marks.contains(.year) ? year(at: start, end) : 0, kind: kind))
    gap = []
  }
}

extension WordScanner {
  private func marks(_ start: Int, _ end: Int, _ tally: Tally) -> Word.Marks {
    var marks: Word.Marks = []
    if end - start > 3, bytes[end - 1] | 0x20 == UInt8(ascii: "d"),
      bytes[end - 2] | 0x20 == UInt8(ascii: "e")
    {
      marks.insert(.participle)
    }
    if tally.capitals == 0 {
      if tally.small == 0 {
        marks.insert(.number)
        let century =
          end - start == 4 ? Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] & 15) : 0
        if tally.digits == 4, century == 19 || century == 20 { marks.insert(.year) }
        if tally.digits == 2, isShortYear(at: start) { marks.insert(.year) }
      }
      return marks
    }
    if kinds[Int(bytes[start])] == .capital {
      marks.insert(.capital)
      if tally.capitals == 1, tally.small == 0 { marks.insert(.oneCapital) }
    }
    let isLoud =
      tally.small == 0
      ? tally.capitals > 1 || tally.digits > 0
      : tally.small == 1 && tally.capitals > 1 && bytes[end - 1] == UInt8(ascii: "s")
    if isLoud { marks.insert(.allCaps) }
    return marks
  }

  private func year(at start: Int, _ end: Int) -> Int16 {
    let value = bytes[start..<end].reduce(0) { $0 * 10 + Int16($1 & 15) }
    guard end - start == 2 else { return value }
    return value + (value < 50 ? 2000 : 1900)
  }

  /// Whether an apostrophe makes a year of two digits: `'09`.
  private func isShortYear(at start: Int) -> Bool {
    guard start > 0 else { return false }
    let typed = bytes[start - 1] == UInt8(ascii: "'")
    let curled =
      start > 2 && bytes[start - 3] == 0xE2 && bytes[start - 2] == 0x80
      && (bytes[start - 1] == 0x98 || bytes[start - 1] == 0x99)
    let before = typed ? start - 2 : start - 4
    return (typed || curled) && (before < 0 || kinds[Int(bytes[before])] == .space)
  }

  /// The word that two words with a hyphen or a blank between make up together; -1 for none.
  private func joined(_ first: Word, _ start: Int, _ end: Int) -> Int32 {
    var letters = Array(bytes[Int(first.start)..<Int(first.end)])
    letters.append(contentsOf: bytes[start..<end])
    for index in letters.indices where letters[index] < 0x80 { letters[index] |= 0x20 }
    return lexicon.joined(&letters, after: Int(first.end - first.start))
  }

  enum Kind: UInt8 {
    case other, letter, capital, digit, space
  }

  private static let allKinds: [Kind] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20, 0x09, 0x0A, 0x0D, 0x0C: byte == 0x20 || byte == 0x09 ? .space : .other
    default: .other
    }
  }
}
