extension StringProtocol {
  /// The text broken at blanks into lines of at most `width` columns, each indented; a word that is
  /// longer stands alone. Line ends in the text stay, blanks at the ends of lines do not.
  func wrapped(to width: Int, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      var rows: [String] = []
      var row = margin
      for word in line.split(separator: " ") {
        if row.count > indent, row.count + 1 + word.count > width {
          rows.append(row)
          row = margin
        }
        if row.count > indent { row += " " }
        row += word
      }
      rows.append(row.count > indent ? row : "")
      return rows.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The text on one line and without characters that would move the cursor or change colours.
  var onOneLine: String {
    var text = ""
    var isBlank = true
    for scalar in unicodeScalars {
      let isSpace = scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value)
      if isSpace, isBlank { continue }
      text.unicodeScalars.append(isSpace ? " " : scalar)
      isBlank = isSpace
    }
    if text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
