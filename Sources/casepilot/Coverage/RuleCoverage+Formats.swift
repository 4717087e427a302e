import CaseAssistant

extension RuleCoverage {
  private static let namedCases = 3

  /// For people: every rule with its cases, then those without any, then the sum.
  var text: String {
    var text = "exercised\n"
    for entry in entries where !entry.cases.isEmpty {
      let more = entry.cases.count - Self.namedCases
      text +=
        "  \(entry.place)  \(entry.name): "
        + entry.cases.prefix(Self.namedCases).joined(separator: ", ")
        + (more > 0 ? " and \(more) more" : "") + "\n"
    }
    text += "not exercised\n"
    for entry in entries where entry.cases.isEmpty { text += "  \(entry.place)  \(entry.name)\n" }
    return text
      + "\(exercisedCount) of \(count) rules exercised (\(permille.asPercent)), "
      + "\(metPhraseCount) of \(phraseCount) phrases met\n"
  }

  /// One object, to stand among the lines of a test report.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("version", 1)
    json.member("kind", "coverage")
    json.member("rules", count)
    json.member("exercised", exercisedCount)
    json.member("phrases", phraseCount)
    json.member("met", metPhraseCount)
    json.list("list", entries) { json, entry in
      json.beginObject()
      json.member("name", entry.name)
      json.member("kind", entry.kind)
      json.member("file", entry.file)
      json.member("line", entry.line)
      json.key("cases")
      json.strings(entry.cases)
      json.endObject()
    }
    json.endObject()
    json.endLine()
  }

  /// A tracefile as lcov and what reads its files know it: a rule is a function and its first line.
  var lcov: String {
    var text = ""
    var rest = entries[...]
    while let first = rest.first {
      let own = rest.prefix { $0.file == first.file }
      rest = rest.dropFirst(own.count)
      let hits = own.count { !$0.cases.isEmpty }
      text += "TN:\nSF:\(first.file)\n"
      for entry in own { text += "FN:\(entry.line),\(entry.name)\n" }
      for entry in own { text += "FNDA:\(entry.cases.count),\(entry.name)\n" }
      text += "FNF:\(own.count)\nFNH:\(hits)\n"
      for entry in own { text += "DA:\(entry.line),\(entry.cases.count)\n" }
      text += "LF:\(own.count)\nLH:\(hits)\nend_of_record\n"
    }
    return text
  }
}

extension RuleCoverage.Entry {
  fileprivate var place: String { "\(file):\(line)" }
}
