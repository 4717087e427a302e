/// Text laid out for reading: headings, wrapped paragraphs, and entries whose names stand in a column.
struct Page {
  /// Where the words of entries begin at the latest.
  private static let lastColumn = 28

  private(set) var text = ""
  private let width: Int
  private let style: TextStyle

  init(width: Int, style: TextStyle) {
    self.width = width
    self.style = style
  }

  /// A blank line, unless there is one already.
  mutating func space() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// What the page or a part of it is about; `name` stands out.
  mutating func heading(_ name: String, _ words: String = "") {
    space()
    let rest = words.wrapped(to: width, indent: name.count + 2).dropFirst(name.count)
    text += style.bold(name.wrapped(to: width)) + (words.isEmpty ? "" : rest) + "\n"
  }

  mutating func section(_ title: String) {
    space()
    text += style.bold(title.wrapped(to: width)) + "\n"
  }

  mutating func paragraph(_ words: String) {
    guard !words.isEmpty else { return }
    text += words.wrapped(to: width, indent: 2) + "\n"
  }

  /// Names and, in a column of their own, words about each.
  mutating func entries(_ rows: [(name: String, words: String)], indent: Int = 2) {
    let widest = rows.map(\.name.count).max() ?? 0
    let column = width < 60 ? indent + 2 : min(max(widest + indent + 2, 12), Self.lastColumn)
    for row in rows {
      let body = row.words.wrapped(to: width, indent: column)
      let head = String(repeating: " ", count: indent) + row.name
      if head.count + 2 <= column {
        text += head + body.dropFirst(head.count) + "\n"
      } else {
        text += head + "\n" + body + "\n"
      }
    }
  }

  mutating func item(_ words: String) {
    text += "  - " + words.wrapped(to: width, indent: 4).dropFirst(4) + "\n"
  }

  mutating func footer(_ words: String) {
    guard !words.isEmpty else { return }
    text += style.dim(words.wrapped(to: width)) + "\n"
  }
}
