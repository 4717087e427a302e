import CaseAssistant
import CodingRules

extension BookComparison {
  /// One document, described in `Docs/Formats.md`.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("version", 1)
    for (name, side) in [("old", old), ("new", new)] {
      json.key(name)
      side.write(to: &json)
    }
    json.member("isSame", isSame)
    json.member("combinations", rules.caseCount.description)
    json.list("changes", rules.changes) { write($1, to: &$0) }
    json.list("companionChanges", rules.companionChanges) { write($1, to: &$0) }
    json.list("questions", questions.changes) { json, change in
      json.beginObject()
      json.key("known")
      json.strings(change.known)
      if let old = change.old { json.member("old", old) }
      if let new = change.new { json.member("new", new) }
      json.endObject()
    }
    json.list("book", wording.book) { $1.write(to: &$0) }
    json.list("facts", wording.facts) { $1.write(to: &$0) }
    json.list("phrases", wording.phrases) { $1.write(to: &$0) }
    json.list("codes", wording.codes) { $1.write(to: &$0) }
    json.list("rules", wording.rules) { $1.write(to: &$0) }
    json.list("sources", wording.sources) { $1.write(to: &$0) }
    if let cases {
      json.member("cases", cases.count)
      json.list("moves", cases.moves) { $1.write(to: &$0) }
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func write(_ change: RuleBookDiff.Change, to json: inout JSONWriter) {
    json.beginObject()
    json.member("from", change.from.short)
    json.member("to", change.to.short)
    write(change.cases, to: &json)
    json.list("oldRules", old.references(change.oldRules)) { $1.write(to: &$0) }
    json.list("newRules", new.references(change.newRules)) { $1.write(to: &$0) }
    json.endObject()
  }

  private func write(_ change: RuleBookDiff.CompanionChange, to json: inout JSONWriter) {
    json.beginObject()
    json.member("line", change.line)
    json.member("effect", change.effect)
    json.member("isAdded", change.isAdded)
    write(change.cases, to: &json)
    let side = change.isAdded ? new : old
    json.list("rules", side.references(change.companions)) { $1.write(to: &$0) }
    json.endObject()
  }

  private func write(_ cases: RuleBookDiff.Cases, to json: inout JSONWriter) {
    // A text, since it may be larger than the numbers of most readers.
    json.member("count", cases.count.description)
    json.key("when")
    json.strings(cases.cubes.map { $0.condition(rules.facts) })
    json.member("isWhole", cases.isWhole)
    json.list("dates", cases.dates) { json, dates in
      json.beginObject()
      if let from = dates.from { json.member("from", from.description) }
      if let until = dates.until { json.member("until", until.description) }
      json.endObject()
    }
    json.key("witness")
    json.beginObject()
    if let cube = cases.cubes.first {
      for (fact, value) in cube.someCase.enumerated() {
        let statement = rules.facts[fact].statement(of: value)
        json.key(rules.facts[fact].name)
        json.string(String(statement.dropFirst(rules.facts[fact].name.count + 1)))
      }
    }
    json.endObject()
  }
}

extension BookComparison.Side {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("file", name)
    json.member("name", book.name)
    json.member("edition", book.edition)
    json.member("digest", MeaningDigest(book).hex)
    if let date { json.member("date", date.description) }
    json.endObject()
  }
}

extension RuleReference {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("rule", name)
    json.member("file", file)
    json.member("line", line)
    json.member("because", because)
    json.list("sources", sources) { json, source in
      json.beginObject()
      json.member("name", source.name)
      json.member("title", source.title)
      json.member("address", source.address)
      json.endObject()
    }
    json.endObject()
  }
}

extension WordingDiff.Entry {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", name)
    if let old { json.member("old", old) }
    if let new { json.member("new", new) }
    json.endObject()
  }
}

extension CaseMoves.Move {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", id)
    json.member("old", old)
    json.member("new", new)
    json.key("oldRules")
    json.strings(oldRules)
    json.key("newRules")
    json.strings(newRules)
    json.list("parts", parts) { json, part in
      json.beginObject()
      json.member("name", part.name)
      json.key("old")
      json.strings(part.old)
      json.key("new")
      json.strings(part.new)
      json.endObject()
    }
    json.endObject()
  }
}
