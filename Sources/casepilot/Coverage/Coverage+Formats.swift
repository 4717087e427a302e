import CaseAssistant
import CodingRules

extension Coverage {
  private static let namedCases = 3

  /// For people: every goal with its cases, then those without any, then a sum for each criterion.
  var text: String {
    let inOrder = entries.inFileOrder
    var text = "exercised\n"
    for entry in inOrder where !entry.cases.isEmpty {
      let more = entry.cases.count - Self.namedCases
      text +=
        "  \(entry.words): " + entry.cases.prefix(Self.namedCases).joined(separator: ", ")
        + (more > 0 ? " and \(more) more" : "") + "\n"
    }
    text += "not exercised\n"
    for entry in inOrder where entry.cases.isEmpty { text += "  \(entry.words)\n" }
    for criterion in criteria where count(criterion) > 0 {
      text +=
        "\(criterion): \(exercisedCount(criterion)) of \(count(criterion)) exercised "
        + "(\(permille(criterion).asPercent))\n"
    }
    return text + "phrases: \(metPhraseCount) of \(phraseCount) met\n"
  }

  /// One object, to stand among the lines of a test report.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("version", 2)
    json.member("kind", "coverage")
    json.list("criteria", criteria) { json, criterion in
      json.beginObject()
      json.member("name", criterion.rawValue)
      json.member("goals", count(criterion))
      json.member("exercised", exercisedCount(criterion))
      json.endObject()
    }
    json.member("phrases", phraseCount)
    json.member("met", metPhraseCount)
    json.list("list", entries) { json, entry in
      json.beginObject()
      json.member("criterion", entry.goal.criterion.rawValue)
      json.member("name", entry.goal.name)
      json.member("text", entry.goal.text)
      json.member("file", entry.file)
      json.member("line", entry.location.line)
      json.member("column", entry.location.column)
      json.key("cases")
      json.strings(entry.cases)
      json.endObject()
    }
    json.endObject()
    json.endLine()
  }

  /// A tracefile as lcov and what reads its files know it: a rule or a companion is a function, every
  /// other goal a branch where its words stand, and a line counts the cases that reach any goal on it.
  var lcov: String {
    var text = ""
    var rest = entries.inFileOrder[...]
    while let first = rest.first {
      let own = rest.prefix { $0.file == first.file }
      rest = rest.dropFirst(own.count)
      text += "TN:\nSF:\(first.file)\n" + Self.functions(own) + Self.branches(own)
      text += Self.lines(own) + "end_of_record\n"
    }
    return text
  }

  private static func functions(_ entries: ArraySlice<Entry>) -> String {
    var functions: [(name: String, line: Int, cases: Set<String>)] = []
    for entry in entries where entry.goal.isFunction {
      if let known = functions.firstIndex(where: { $0.name == entry.goal.name }) {
        functions[known].cases.formUnion(entry.cases)
      } else {
        functions.append((entry.goal.name, entry.location.line, Set(entry.cases)))
      }
    }
    let hits = functions.count { !$0.cases.isEmpty }
    return functions.map { "FN:\($0.line),\($0.name)\n" }.joined()
      + functions.map { "FNDA:\($0.cases.count),\($0.name)\n" }.joined()
      + "FNF:\(functions.count)\nFNH:\(hits)\n"
  }

  private static func branches(_ entries: ArraySlice<Entry>) -> String {
    let branches = entries.filter { $0.goal.criterion != .rules }
    if branches.isEmpty { return "" }
    var text = ""
    var (line, number) = (0, 0)
    for entry in branches {
      number = entry.location.line == line ? number + 1 : 0
      line = entry.location.line
      text += "BRDA:\(line),0,\(number),\(entry.cases.count)\n"
    }
    return text + "BRF:\(branches.count)\nBRH:\(branches.count { !$0.cases.isEmpty })\n"
  }

  private static func lines(_ entries: ArraySlice<Entry>) -> String {
    var lines: [(line: Int, cases: Set<String>)] = []
    for entry in entries {
      if lines.last?.line == entry.location.line {
        lines[lines.count - 1].cases.formUnion(entry.cases)
      } else {
        lines.append((entry.location.line, Set(entry.cases)))
      }
    }
    return lines.map { "DA:\($0.line),\($0.cases.count)\n" }.joined()
      + "LF:\(lines.count)\nLH:\(lines.count { !$0.cases.isEmpty })\n"
  }
}

extension Goal {
  fileprivate var isFunction: Bool { criterion == .rules || criterion == .companions }
}

extension Coverage.Entry {
  fileprivate var words: String { "\(file):\(location.line)  \(goal.name) \(goal.text)" }
}

extension [Coverage.Entry] {
  /// By file and line; on one line as the goals stand.
  fileprivate var inFileOrder: Self {
    enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.file != b.file { return a.file < b.file }
      return (a.location.line, left.offset) < (b.location.line, right.offset)
    }.map(\.element)
  }
}
