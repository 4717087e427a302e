extension SourceFile {
  /// Takes an element out of a list with commas, together with one comma; nil when it is the only one.
  func removing(element span: SourceSpan) -> SourceEdit? {
    let bytes = Array(text.utf8)
    var next = span.end
    while next < bytes.count, bytes[next].isBlank { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: ",") {
      next += 1
      while next < bytes.count, bytes[next].isBlank { next += 1 }
      // A comment between the elements stays with what follows.
      return SourceEdit(SourceSpan(file: span.file, start: span.start, end: next), "")
    }
    var start = span.start
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    guard start > 0, bytes[start - 1] == UInt8(ascii: ",") else { return nil }
    return SourceEdit(SourceSpan(file: span.file, start: start - 1, end: span.end), "")
  }

  /// Takes out the line on which a place is, and the lines after it that are indented deeper: a clause,
  /// an entry of a vocabulary or a declaration with its clauses.
  func removingLines(at span: SourceSpan) -> SourceEdit {
    let bytes = Array(text.utf8)
    var start = span.start
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    let depth = indentation(bytes, start) ?? 0
    var end = endOfLine(bytes, start)
    var next = end
    while next < bytes.count {
      let after = endOfLine(bytes, next)
      if let own = indentation(bytes, next) {
        guard own > depth else { break }
        end = after
      }
      next = after
    }
    // One blank line goes as well, so that none stands where there were none.
    if depth == 0, end < bytes.count, indentation(bytes, end) == nil { end = endOfLine(bytes, end) }
    return SourceEdit(SourceSpan(file: span.file, start: start, end: end), "")
  }

  /// Behind the line break of the line that holds the offset.
  private func endOfLine(_ bytes: [UInt8], _ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return min(end + 1, bytes.count)
  }

  /// How many blanks begin a line; nil for an empty one.
  private func indentation(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D else { return nil }
    return index - start
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension Diagnostic.FixIt {
  /// Removes a phrase that is not needed, with its line when it stands there alone.
  package static func removing(_ phrase: Phrase, in file: SourceFile) -> Diagnostic.FixIt {
    let edit = file.removing(element: phrase.span) ?? file.removingLines(at: phrase.span)
    return Diagnostic.FixIt(
      "remove '\(phrase.words)'", replace: edit.span, with: edit.replacement, isSafe: true)
  }
}
