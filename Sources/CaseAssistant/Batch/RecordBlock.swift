/// A stretch of a case file that can be decided without the rest of it: whole records, in order.
package struct RecordBlock: Sendable {
  package enum Content: Hashable, Sendable {
    /// One JSON object a line.
    case lines
    /// The header of CSV, and no rows yet.
    case header
    /// Rows of CSV.
    case rows(CSVColumns)
    /// One case, all of it text.
    case text(id: String)
    /// No record at all, but the reason why one could not be taken.
    case problem(String)
  }

  package var content: Content
  package var bytes: [UInt8]
  /// Where in the bytes the records begin.
  package var start: Int
  /// The line of the file in which the first record begins, counted from one.
  package var firstLine: Int

  package init(content: Content, bytes: [UInt8], start: Int = 0, firstLine: Int) {
    self.content = content
    self.bytes = bytes
    self.start = start
    self.firstLine = firstLine
  }

  /// Hands out the records one after the other; blank ones are passed over.
  package func forEachRecord(_ body: (CaseInput) -> Void) {
    switch content {
    case .problem(let message):
      body(.invalid(nil, message, line: firstLine))
    case .text(let id):
      guard let text = String(validating: bytes[start...], as: UTF8.self) else {
        return body(.invalid(id, CSVFault.notUTF8.message, line: firstLine))
      }
      body(CaseDraft(id: id, text: text).finished(line: firstLine))
    case .header: break
    case .lines:
      forEachRange { range, line in
        body(CaseInput(json: bytes, in: bytes.withoutLineEnd(range), line: line))
      }
    case .rows(let columns):
      forEachRange { range, line in
        do throws(CSVFault) {
          body(columns.read(try csvCells(bytes, in: range), line: line))
        } catch {
          body(.invalid(nil, error.message, line: line))
        }
      }
    }
  }

  func forEachRange(_ body: (Range<Int>, Int) -> Void) {
    let isOneLineEach = content == .lines
    var line = firstLine
    var position = start
    while let range = nextRecord(from: position) {
      if !isBlank(range) { body(range, line) }
      line += isOneLineEach ? 1 : bytes.lineEnds(in: range)
      position = range.upperBound
    }
  }

  /// The record that begins here with its line end, or nil at the end of the bytes.
  func nextRecord(from position: Int) -> Range<Int>? {
    guard position < bytes.count else { return nil }
    var end = position
    if content == .lines {
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      return position..<Swift.min(end + 1, bytes.count)
    }
    var state = CSVState()
    while end < bytes.count {
      end += 1
      if state.take(bytes[end - 1]) { break }
    }
    return position..<end
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}

extension [UInt8] {
  /// The range without the LF or CRLF it may end with.
  func withoutLineEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    if end > range.lowerBound, self[end - 1] == 0x0A { end -= 1 }
    if end > range.lowerBound, self[end - 1] == 0x0D { end -= 1 }
    return range.lowerBound..<end
  }

  /// How many lines end in the range.
  func lineEnds(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range { count &+= bytes[index] == 0x0A ? 1 : 0 }
      return count
    }
  }
}
