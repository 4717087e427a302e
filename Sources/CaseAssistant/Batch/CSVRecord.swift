/// Where in a CSV text the walk stands: enough to tell a line end that closes a record from one
/// that lies inside quotes.
struct CSVState: Hashable, Sendable {
  private enum Place: Hashable, Sendable {
    case cellStart, plain, quoted, quoteInQuoted
  }

  private var place = Place.cellStart

  /// Whether the walk stands inside a quoted cell.
  var isQuoted: Bool { place == .quoted }

  /// Takes the next byte; true when it ends the record.
  mutating func take(_ byte: UInt8) -> Bool {
    if place == .quoted {
      if byte == UInt8(ascii: "\"") { place = .quoteInQuoted }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""):
      // A quote inside an unquoted cell is a character like any other.
      if place != .plain { place = .quoted }
    case UInt8(ascii: ","): place = .cellStart
    case 0x0A:
      place = .cellStart
      return true
    case _: place = .plain
    }
    return false
  }
}

/// Why the bytes of a record are no row of cells.
enum CSVFault: Error, Hashable, Sendable {
  case unclosedQuote, textAfterQuote, notUTF8

  var message: String {
    switch self {
    case .unclosedQuote: "a quoted cell is not closed"
    case .textAfterQuote: "text stands after the closing quote of a cell"
    case .notUTF8: "the text is not UTF-8"
    }
  }
}

/// Reads the cells of one record as RFC 4180 has them; the line end belongs to no cell.
func csvCells(_ bytes: [UInt8], in range: Range<Int>) throws(CSVFault) -> [String] {
  let end = bytes.withoutLineEnd(range).upperBound
  var cells: [String] = []
  var position = range.lowerBound
  while true {
    var cell: [UInt8] = []
    if position < end, bytes[position] == UInt8(ascii: "\"") {
      cell = try quotedCell(bytes, &position, end)
    } else {
      let first = position
      while position < end, bytes[position] != UInt8(ascii: ",") { position += 1 }
      cell = Array(bytes[first..<position])
    }
    guard let text = String(validating: cell, as: UTF8.self) else { throw .notUTF8 }
    cells.append(text)
    if position == end { return cells }
    guard bytes[position] == UInt8(ascii: ",") else { throw .textAfterQuote }
    position += 1
  }
}

private func quotedCell(
  _ bytes: [UInt8], _ position: inout Int, _ end: Int
) throws(CSVFault) -> [UInt8] {
  var cell: [UInt8] = []
  position += 1
  while position < end {
    let byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: "\"") {
      guard position < end, bytes[position] == byte else { return cell }
      position += 1
    }
    cell.append(byte)
  }
  throw .unclosedQuote
}
