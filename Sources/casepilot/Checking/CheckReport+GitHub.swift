import CodingRules

extension CheckReport {
  /// Workflow commands, one line each, that GitHub shows beside the lines of a change.
  var githubCommands: String {
    findings.map { $0.githubCommand + "\n" }.joined()
  }
}

extension CheckReport.Finding {
  fileprivate var githubCommand: String {
    let start = file.location(at: diagnostic.span.start)
    let end = file.location(at: diagnostic.span.end)
    var properties = ["file=\(file.name.githubProperty)", "line=\(start.line)"]
    // A column range is only understood within one line.
    if start.line == end.line {
      properties += ["endLine=\(end.line)", "col=\(start.column)", "endColumn=\(end.column)"]
    } else {
      properties += ["endLine=\(end.line)"]
    }
    properties.append("title=\(diagnostic.code.rawValue)")
    let words =
      [diagnostic.message]
      + diagnostic.notes.map { note in
        "note: " + note.text + (note.span.map { ": " + place($0) } ?? "")
      } + diagnostic.fixIts.map { "help: " + $0.message }
    return "::\(level) \(properties.joined(separator: ","))"
      + "::\(words.joined(separator: "\n").githubText)"
  }

  private var level: String {
    switch diagnostic.severity {
    case .error: "error"
    case .warning: "warning"
    case .remark: "notice"
    }
  }

  private func place(_ span: SourceSpan) -> String {
    let location = files[span.file].location(at: span.start)
    return "\(files[span.file].name):\(location.line):\(location.column)"
  }
}

extension String {
  /// Escaped as the text of a command: what would end it is written in percent.
  fileprivate var githubText: String { escaped(["%": "%25", "\r": "%0D", "\n": "%0A"]) }

  fileprivate var githubProperty: String {
    escaped(["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private func escaped(_ escapes: [Unicode.Scalar: String]) -> String {
    unicodeScalars.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
  }
}
