import CaseAssistant
import CodingRules

extension CheckReport {
  /// One run in the Static Analysis Results Interchange Format, version 2.1.0.
  var sarif: [UInt8] {
    let findings = findings
    let codes = DiagnosticCode.allCases.filter { code in
      findings.contains { $0.diagnostic.code == code }
    }
    var json = JSONWriter()
    json.beginObject()
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.member("name", "casepilot")
    json.member("version", Casepilot.version)
    json.list("rules", codes) { $1.writeSARIF(to: &$0) }
    json.endObject()
    json.endObject()
    json.member("columnKind", "unicodeCodePoints")
    json.list("results", findings) { json, finding in
      finding.writeSARIF(to: &json, index: codes.firstIndex(of: finding.diagnostic.code) ?? 0)
    }
    json.endObject()
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

extension DiagnosticCode {
  fileprivate func writeSARIF(to json: inout JSONWriter) {
    let page = DiagnosticPages.page(named: rawValue) ?? rawValue
    json.beginObject()
    json.member("id", rawValue)
    json.key("shortDescription")
    json.text(Self.summary(of: page))
    json.key("help")
    json.beginObject()
    json.member("text", page)
    json.member("markdown", page)
    json.endObject()
    json.key("defaultConfiguration")
    json.beginObject()
    json.member("level", defaultSeverity.sarifLevel)
    json.endObject()
    json.endObject()
  }

  /// The paragraph of a page that says what the problem is: the third, after the heading and whom
  /// it is for.
  private static func summary(of page: String) -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let paragraphs = lines.split { $0.isEmpty }
    return (paragraphs.dropFirst(2).first ?? []).joined(separator: " ")
  }
}

extension Diagnostic.Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .remark: "note"
    }
  }
}

extension CheckReport.Finding {
  fileprivate func writeSARIF(to json: inout JSONWriter, index: Int) {
    let placeless = diagnostic.notes.filter { $0.span == nil }.map { "\n" + $0.text }
    json.beginObject()
    json.member("ruleId", diagnostic.code.rawValue)
    json.member("ruleIndex", index)
    json.member("level", diagnostic.severity.sarifLevel)
    json.key("message")
    json.text(diagnostic.message + placeless.joined())
    json.key("locations")
    json.beginArray()
    json.location(diagnostic.span, files, message: diagnostic.label)
    json.endArray()
    let placed = diagnostic.notes.filter { $0.span != nil }
    if !placed.isEmpty {
      json.list("relatedLocations", placed) { json, note in
        if let span = note.span { json.location(span, files, message: note.text) }
      }
    }
    if !diagnostic.fixIts.isEmpty {
      json.list("fixes", diagnostic.fixIts) { json, fixIt in json.fix(fixIt, files) }
    }
    json.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func text(_ text: String) {
    beginObject()
    member("text", text)
    endObject()
  }

  fileprivate mutating func location(_ span: SourceSpan, _ files: [SourceFile], message: String?) {
    beginObject()
    key("physicalLocation")
    beginObject()
    artifact(files[span.file])
    key("region")
    region(span, files)
    endObject()
    if let message {
      key("message")
      text(message)
    }
    endObject()
  }

  private mutating func artifact(_ file: SourceFile) {
    key("artifactLocation")
    beginObject()
    member("uri", file.name.asURI)
    endObject()
  }

  private mutating func region(_ span: SourceSpan, _ files: [SourceFile]) {
    let start = files[span.file].location(at: span.start)
    let end = files[span.file].location(at: span.end)
    beginObject()
    member("startLine", start.line)
    member("startColumn", start.column)
    member("endLine", end.line)
    member("endColumn", end.column)
    endObject()
  }

  fileprivate mutating func fix(_ fixIt: Diagnostic.FixIt, _ files: [SourceFile]) {
    beginObject()
    key("description")
    text(fixIt.message)
    key("artifactChanges")
    beginArray()
    beginObject()
    artifact(files[fixIt.span.file])
    key("replacements")
    beginArray()
    beginObject()
    key("deletedRegion")
    region(fixIt.span, files)
    key("insertedContent")
    text(fixIt.replacement)
    endObject()
    endArray()
    endObject()
    endArray()
    endObject()
  }
}

extension String {
  /// The path as a URI reference: absolute ones with the scheme, and everything unusual in percent.
  fileprivate var asURI: String {
    var uri = utf8.first == UInt8(ascii: "/") ? "file://" : ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      case _:
        uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }
}
