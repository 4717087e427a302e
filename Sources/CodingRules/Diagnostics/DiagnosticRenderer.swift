/// Whether rendered diagnostics carry terminal colours.
public enum DiagnosticStyle: Hashable, Sendable { case plain, coloured }

/// Shows diagnostics to people: where, what, the line itself with carets, and what helps.
public struct DiagnosticRenderer: Sendable {
  private let files: [SourceFile]
  private let lines: [SourceLines]
  private let style: DiagnosticStyle

  /// `files` are those of the compilation, since spans refer to them by index.
  public init(files: [SourceFile], style: DiagnosticStyle = .plain) {
    self.files = files
    self.style = style
    lines = files.map { SourceLines($0) }
  }

  /// Several lines without a line break at the end:
  ///
  ///     Rules/a.rules:12:8: error: no fact named 'lateralty' [unknown-fact]
  ///        |
  ///     12 |   when lateralty is bilateral
  ///        |        ^^^^^^^^^ not declared in this rule book
  ///        = help: did you mean 'laterality'?
  ///        = see:  casepilot explain unknown-fact
  public func render(_ diagnostic: Diagnostic) -> String {
    let number = "\(location(diagnostic.span).line)"
    let gutter = String(repeating: " ", count: number.utf8.count)
    var rows = [headline(diagnostic)]
    rows.append(faint("\(gutter) |"))
    rows.append(faint("\(number) |") + trailing(line(diagnostic.span)))
    rows.append(faint("\(gutter) |") + carets(diagnostic))
    for note in diagnostic.notes { rows.append(faint("\(gutter) = ") + "note: \(text(note))") }
    for fixIt in diagnostic.fixIts { rows.append(faint("\(gutter) = ") + "help: \(fixIt.message)") }
    rows.append(faint("\(gutter) = ") + "see:  casepilot explain \(diagnostic.code.rawValue)")
    return rows.joined(separator: "\n")
  }

  /// One line for tools that read line by line, with the help when there is any.
  public func renderLine(_ diagnostic: Diagnostic) -> String {
    headline(diagnostic) + (diagnostic.fixIts.first.map { "; \($0.message)" } ?? "")
  }

  /// All of them with a blank line between, and a line break at the end; empty for none.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    if diagnostics.isEmpty { return "" }
    return diagnostics.map { render($0) }.joined(separator: "\n\n") + "\n"
  }

  /// The file, line and column of a place, as `file:line:column`.
  public func place(_ span: SourceSpan) -> String {
    let location = location(span)
    return "\(files[span.file].name):\(location.line):\(location.column)"
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    let severity = paint("\(diagnostic.severity.rawValue):", color(diagnostic.severity))
    return place(diagnostic.span) + ": \(severity) \(diagnostic.message)"
      + faint(" [\(diagnostic.code.rawValue)]")
  }

  private func text(_ note: Diagnostic.Note) -> String {
    note.text + (note.span.map { ": \(place($0))" } ?? "")
  }

  private func location(_ span: SourceSpan) -> SourceLocation {
    lines[span.file].location(at: span.start)
  }

  private func line(_ span: SourceSpan) -> String {
    lines[span.file].text(ofLine: location(span).line)
  }

  private func trailing(_ line: String) -> String { line.isEmpty ? "" : " " + line }

  /// Carets under the span, as far as its first line goes; at least one. Tabs stay tabs, so that
  /// the carets stand where the words do.
  private func carets(_ diagnostic: Diagnostic) -> String {
    let lines = lines[diagnostic.span.file]
    let place = lines.location(at: diagnostic.span.start)
    var row = " "
    for scalar in line(diagnostic.span).unicodeScalars.prefix(place.column - 1) {
      row += scalar == "\t" ? "\t" : " "
    }
    let end = min(diagnostic.span.end, lines.range(ofLine: place.line).upperBound)
    let width = max(
      1, diagnostic.span.start < end ? lines.scalars(in: diagnostic.span.start..<end) : 1)
    let marks = String(repeating: "^", count: width)
    return row + paint(marks, color(diagnostic.severity))
      + (diagnostic.label.map { " \($0)" } ?? "")
  }
}

extension DiagnosticRenderer {
  private func color(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .remark: "1;36"
    }
  }

  private func faint(_ text: String) -> String { paint(text, "2") }

  private func paint(_ text: String, _ color: String) -> String {
    switch style {
    case .plain: text
    case .coloured: "\u{1B}[\(color)m\(text)\u{1B}[0m"
    }
  }
}
