/// A command of a session and the lines it should print.
struct SpecStep {
  let command: String
  /// The number of the command's line in the document, from one.
  let line: Int
  let expected: [String]

  static func steps(of block: SpecBlock) -> [SpecStep] {
    let starts = block.lines.indices.filter { block.lines[$0].hasPrefix("$ ") }
    return zip(starts, starts.dropFirst() + [block.lines.count]).map { start, end in
      var next = start + 1
      var command = String(block.lines[start].dropFirst(2))
      while command.hasSuffix("\\"), next < end {
        command.removeLast()
        command += block.lines[next].trimmingPrefix("> ").drop { $0 == " " }
        next += 1
      }
      return SpecStep(
        command: command, line: block.content.lowerBound + start + 1,
        expected: Array(block.lines[next..<end]).droppingLastBlanks)
    }
  }
}

extension [String] {
  var droppingLastBlanks: [String] {
    Array(prefix((lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  /// Whether these expected lines fit the printed ones: `…` alone stands for any number of lines,
  /// inside a line for any characters.
  func fit(_ printed: [String]) -> Bool {
    // Which prefixes of the printed lines the expected lines so far can stand for.
    var reached = Set([0])
    for line in self {
      if line.isEllipsis {
        reached = Set((reached.min() ?? 0)...printed.count)
      } else {
        reached = Set(
          reached.filter { $0 < printed.count && line.fits(printed[$0]) }.map { $0 + 1 })
      }
      if reached.isEmpty { return false }
    }
    return reached.contains(printed.count)
  }

  /// The printed lines, shortened by `…` wherever these expected lines were shortened and the lines
  /// around the `…` are still there.
  func shortening(_ printed: [String]) -> [String] {
    let pairs = Alignment(self, printed).pairs
    var hidden = Set<Int>()
    for (index, line) in enumerated() where line.isEllipsis {
      let before = index == 0 ? -1 : pairs[index - 1]
      let after = index == count - 1 ? printed.count : pairs[index + 1]
      if let before, let after { hidden.formUnion((before + 1)..<Swift.max(after, before + 1)) }
    }
    var lines: [String] = []
    for (index, line) in printed.enumerated() {
      if !hidden.contains(index) {
        lines.append(first { !$0.isEllipsis && $0.fits(line) } ?? line)
      } else if !hidden.contains(index - 1) {
        lines.append("…")
      }
    }
    return lines
  }

  /// What to change in these expected lines to get the printed ones.
  func difference(to printed: [String]) -> String {
    let pairs = Alignment(self, printed).pairs
    var lines: [String] = []
    var next = 0
    for (index, line) in enumerated() {
      if let pair = pairs[index] {
        lines += printed[next..<pair].map { "+ " + $0 } + ["  " + line]
        next = pair + 1
      } else {
        lines.append((line.isEllipsis ? "  " : "- ") + line)
      }
    }
    return (lines + printed[next...].map { "+ " + $0 }).joined(separator: "\n")
  }
}

/// The longest run of expected lines that are among the printed ones in the same order.
private struct Alignment {
  /// By the number of the expected line the number of the printed one.
  private(set) var pairs: [Int: Int] = [:]

  init(_ expected: [String], _ printed: [String]) {
    let width = printed.count + 1
    var longest = Array(repeating: 0, count: (expected.count + 1) * width)
    func fits(_ row: Int, _ column: Int) -> Bool {
      !expected[row].isEllipsis && expected[row].fits(printed[column])
    }
    for row in expected.indices.reversed() {
      for column in printed.indices.reversed() {
        let place = row * width + column
        longest[place] =
          fits(row, column)
          ? longest[place + width + 1] + 1 : max(longest[place + width], longest[place + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < expected.count, column < printed.count {
      let place = row * width + column
      if fits(row, column) {
        pairs[row] = column
        (row, column) = (row + 1, column + 1)
      } else if longest[place + width] >= longest[place + 1] {
        row += 1
      } else {
        column += 1
      }
    }
  }
}

extension String {
  fileprivate var isEllipsis: Bool { drop { $0 == " " } == "…" }

  /// Whether this line stands for a printed one.
  fileprivate func fits(_ printed: String) -> Bool {
    let parts = split(separator: "…", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return self == printed
    }
    guard printed.hasPrefix(first), printed.hasSuffix(last),
      printed.count >= first.count + last.count
    else { return false }
    var rest = printed.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
