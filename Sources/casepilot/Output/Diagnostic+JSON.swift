import CaseAssistant
import CodingRules

extension Diagnostic {
  /// Writes the diagnostic as one object; lines and columns count from one.
  func write(to json: inout JSONWriter, files: [SourceFile]) {
    json.beginObject()
    json.key("version")
    json.integer(1)
    json.member("code", code.rawValue)
    json.member("severity", severity.rawValue)
    json.member("message", message)
    if let label { json.member("label", label) }
    json.place(span, files)
    json.list("notes", notes) { json, note in
      json.beginObject()
      json.member("text", note.text)
      if let span = note.span { json.place(span, files) }
      json.endObject()
    }
    json.list("fixIts", fixIts) { json, fixIt in
      json.beginObject()
      json.member("message", fixIt.message)
      json.place(fixIt.span, files)
      json.member("replacement", fixIt.replacement)
      json.endObject()
    }
    json.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func place(_ span: SourceSpan, _ files: [SourceFile]) {
    let file = files[span.file]
    let ends = [("line", "column", span.start), ("endLine", "endColumn", span.end)]
    member("file", file.name)
    for (line, column, offset) in ends {
      let location = file.location(at: offset)
      key(line)
      integer(location.line)
      key(column)
      integer(location.column)
    }
  }
}
