/// A place in a text as people count: lines from one, columns from one in Unicode scalars.
public struct SourceLocation: Hashable, Sendable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourceFile {
  /// The place of a UTF-8 offset; an offset behind the text is at its end.
  public func location(at offset: Int) -> SourceLocation {
    SourceLines(self).location(at: offset)
  }
}

/// The lines of a file, found once for many questions.
struct SourceLines: Sendable {
  private let bytes: [UInt8]
  private var starts = [0]

  init(_ file: SourceFile) {
    bytes = Array(file.text.utf8)
    for offset in bytes.indices where bytes[offset] == 0x0A { starts.append(offset + 1) }
  }

  func location(at offset: Int) -> SourceLocation {
    let offset = min(max(0, offset), bytes.count)
    let line = index(ofLineAt: offset)
    return SourceLocation(line: line + 1, column: scalars(in: starts[line]..<offset) + 1)
  }

  /// The line with the given number, from one, without what ends it.
  func text(ofLine number: Int) -> String {
    String(decoding: bytes[range(ofLine: number)], as: UTF8.self)
  }

  /// The offsets of the line with the given number, from one, without what ends it.
  func range(ofLine number: Int) -> Range<Int> {
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// How many Unicode scalars begin in the range.
  func scalars(in range: Range<Int>) -> Int {
    var count = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private func index(ofLineAt offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
