import CaseAssistant
import CodingRules

// MARK: - As text

extension MutationReport {
  /// Every survivor with its place, what was changed, a case that tells it and that case as a line to
  /// add; then the sums.
  var text: String {
    var text = ""
    for survivor in survivors {
      let mutant = mutants.mutants[survivor.mutant]
      let (file, location) = place(of: mutant)
      text += "\(file):\(location.line):\(location.column): \(mutant.name) \(mutant.text)\n"
      text += "  when \(survivor.suggestion.given)\n"
      for clause in survivor.gone.asWritten { text += "  - \(clause)\n" }
      for clause in survivor.come.asWritten { text += "  + \(clause)\n" }
      if survivor.isRepeated {
        text += "  the case '\(survivor.suggestion.record.id)' above tells it as well\n\n"
        continue
      }
      var line = JSONWriter()
      survivor.suggestion.write(to: &line)
      text += "  \(String(decoding: line.bytes, as: UTF8.self))\n\n"
    }
    return text + summary
  }

  private var summary: String {
    let survived = survivors.count
    return "\(mutants.mutants.count) mutants: \(caughtCount) caught by check, "
      + "\(equivalentCount) equivalent, \(killableCount) killable\n"
      + "\(killers.count) of \(killableCount) killed (\(permille.asPercent)) by \(caseCount) "
      + (caseCount == 1 ? "case" : "cases")
      + (survived == 0 ? "\n" : ", \(survived) \(survived == 1 ? "survives" : "survive")\n")
  }
}

extension MutationReport.Survivor {
  /// What the rules as they are say of the case and the mutant does not.
  var gone: [String] { isOtherAnswer ? [wasAnswered] : result.lacking }

  /// What the mutant says of the case instead.
  var come: [String] { isOtherAnswer ? ["answers \(result.answered)"] : result.unexpected }

  private var wasAnswered: String {
    "answers \(suggestion.expectation.primary.joined(separator: ", "))"
  }

  private var isOtherAnswer: Bool { !suggestion.expectation.primary.contains(result.answered) }
}

// MARK: - As JSON Lines

extension MutationReport {
  /// One object a mutant and one for the whole.
  var json: [UInt8] {
    var json = JSONWriter()
    var survivors: [Int: Survivor] = [:]
    for survivor in self.survivors { survivors[survivor.mutant] = survivor }
    for index in mutants.mutants.indices {
      write(index, survivors[index], to: &json)
      json.endLine()
    }
    json.beginObject()
    json.member("version", 1)
    json.member("kind", "summary")
    json.member("mutants", mutants.mutants.count)
    json.member("caught", caughtCount)
    json.member("equivalent", equivalentCount)
    json.member("killable", killableCount)
    json.member("killed", killers.count)
    json.member("survived", self.survivors.count)
    json.member("cases", caseCount)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func write(_ index: Int, _ survivor: Survivor?, to json: inout JSONWriter) {
    let mutant = mutants.mutants[index]
    let (file, location) = place(of: mutant)
    json.beginObject()
    json.member("version", 1)
    json.member("kind", "mutant")
    json.member("name", mutant.name)
    json.member("file", file)
    json.member("line", location.line)
    json.member("column", location.column)
    json.member("changed", mutant.kind.rawValue)
    json.member("text", mutant.text)
    switch mutants.standings[index] {
    case .caught(let code):
      json.member("became", "caught")
      json.member("by", code.rawValue)
    case .equivalent: json.member("became", "equivalent")
    case .killable:
      json.member("became", survivor == nil ? "killed" : "survived")
      if let killer = killers[index] { json.member("by", killer) }
      if let survivor { write(survivor, to: &json) }
    }
    json.endObject()
  }

  private func write(_ survivor: Survivor, to json: inout JSONWriter) {
    json.key("gone")
    json.strings(survivor.gone)
    json.key("come")
    json.strings(survivor.come)
    json.key("case")
    survivor.suggestion.write(to: &json)
  }
}
