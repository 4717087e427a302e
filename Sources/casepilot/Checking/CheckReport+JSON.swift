import CaseAssistant
import CodingRules

extension CheckReport {
  /// One document, in the shape of `Docs/check.schema.json`.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("version", 1)
    json.list("ruleSets", ruleSets) { json, set in
      json.beginObject()
      json.member("file", set.files.first?.name ?? "")
      if let book = set.ruleBook {
        json.member("name", book.name)
        json.member("edition", book.edition)
        json.member("facts", book.facts.count)
        json.member("codes", book.codes.count)
        json.member("rules", book.rules.count + book.companions.count)
        json.member("phrases", book.phrases.count)
      }
      json.endObject()
    }
    json.member("errors", count(.error))
    json.member("warnings", count(.warning))
    json.member("remarks", count(.remark))
    json.list("diagnostics", findings) { $1.write(to: &$0) }
    json.list("fixed", fixes) { $1.write(to: &$0) }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

extension CheckReport.Finding {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("code", diagnostic.code.rawValue)
    json.member("severity", diagnostic.severity.rawValue)
    json.member("message", diagnostic.message)
    if let label = diagnostic.label { json.member("label", label) }
    json.place(diagnostic.span, files)
    if let witness = diagnostic.witness {
      json.key("witness")
      witness.write(to: &json)
    }
    json.list("notes", diagnostic.notes) { json, note in
      json.beginObject()
      json.member("text", note.text)
      if let span = note.span { json.place(span, files) }
      json.endObject()
    }
    json.list("fixIts", diagnostic.fixIts) { json, fixIt in
      json.beginObject()
      json.member("message", fixIt.message)
      json.member("isSafe", fixIt.isSafe)
      json.place(fixIt.span, files)
      json.member("replacement", fixIt.replacement)
      json.endObject()
    }
    json.endObject()
  }
}

extension Diagnostic.Witness {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("date", date.description)
    json.key("facts")
    json.beginObject()
    for statement in statements {
      let name = statement.prefix { $0 != "=" }
      json.key(String(name))
      json.string(String(statement.dropFirst(name.count + 1)))
    }
    json.endObject()
    // Texts, since they may be larger than the numbers of most readers.
    json.member("count", count.description)
    json.member("combinations", combinations.description)
    json.endObject()
  }
}

extension RuleRepair.Fix {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("code", code.rawValue)
    json.member("file", file)
    json.member("line", location.line)
    json.member("column", location.column)
    json.member("before", before)
    json.member("after", after)
    json.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func place(_ span: SourceSpan, _ files: [SourceFile]) {
    let file = files[span.file]
    member("file", file.name)
    let start = file.location(at: span.start)
    let end = file.location(at: span.end)
    member("line", start.line)
    member("column", start.column)
    member("endLine", end.line)
    member("endColumn", end.column)
  }
}
