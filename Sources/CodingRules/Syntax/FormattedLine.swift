/// A line on its way out, folded where it grows too long.
struct FormattedLine {
  private struct Piece {
    var text: String
    var spaces: Int
    var mayBreak: Bool
    var mustBreak: Bool
    var isComment: Bool
  }

  static let width = 120

  private let indentation: Int
  private var pieces: [Piece] = []

  var isEmpty: Bool { pieces.isEmpty }

  init() { indentation = 0 }

  init(indentation: Int, _ text: String) {
    self.indentation = indentation
    pieces.append(Piece(text: text, spaces: 0, mayBreak: false, mustBreak: false, isComment: false))
  }

  mutating func append(_ text: String, spaces: Int, mayBreak: Bool) {
    let mustBreak = pieces.last?.isComment ?? false
    pieces.append(
      Piece(text: text, spaces: spaces, mayBreak: mayBreak, mustBreak: mustBreak, isComment: false))
  }

  /// A comment behind what stands already; what follows goes to the next line.
  mutating func appendComment(_ text: String, spaces: Int) {
    let mustBreak = pieces.last?.isComment ?? false
    pieces.append(
      Piece(text: text, spaces: spaces, mayBreak: false, mustBreak: mustBreak, isComment: true))
  }

  /// A comment on a line of its own in the middle.
  mutating func breakForComment(_ text: String) {
    pieces.append(Piece(text: text, spaces: 1, mayBreak: false, mustBreak: true, isComment: true))
  }

  func write(into output: inout String) {
    if pieces.isEmpty { return }
    var column = 0
    for (index, piece) in pieces.enumerated() {
      let width = piece.text.unicodeScalars.count
      if index == 0 {
        output += spaces(indentation)
        column = indentation
      } else if piece.mustBreak
        || (piece.mayBreak && column + piece.spaces + run(from: index) > Self.width)
      {
        column = indentation + 2
        output += "\n" + spaces(column)
      } else {
        output += spaces(piece.spaces)
        column += piece.spaces
      }
      output += piece.text
      column += width
    }
    output += "\n"
  }

  /// The width of a piece and of all that cannot be parted from it.
  private func run(from index: Int) -> Int {
    var width = pieces[index].text.unicodeScalars.count
    for piece in pieces[(index + 1)...] {
      if piece.mayBreak || piece.mustBreak || piece.isComment { break }
      width += piece.spaces + piece.text.unicodeScalars.count
    }
    return width
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
