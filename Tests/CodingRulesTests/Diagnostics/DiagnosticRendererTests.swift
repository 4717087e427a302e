import CodingRules
import Testing

struct DiagnosticRendererTests {
  private func render(_ text: String, line: Bool = false, style: DiagnosticStyle = .plain) -> String
  {
    let compilation = RuleBook.compile(
      SourceFile(name: "Rules/a.rules", text: smallBook + text))
    let renderer = DiagnosticRenderer(files: compilation.files, style: style)
    return line
      ? compilation.diagnostics.map(renderer.renderLine).joined(separator: "\n")
      : renderer.render(compilation.diagnostics)
  }

  private let misspelt = """
    section s
      when teritory is brain
    """

  @Test func `a diagnostic shows place, line, carets and help`() {
    #expect(
      render(misspelt) == """
        Rules/a.rules:27:8: error: no fact named 'teritory' [unknown-fact]
           |
        27 |   when teritory is brain
           |        ^^^^^^^^ not declared in this rule book
           = help: did you mean 'territory'?
           = see:  casepilot explain unknown-fact

        """)
  }

  @Test func `a diagnostic fits one line`() {
    #expect(
      render(misspelt, line: true)
        == "Rules/a.rules:27:8: error: no fact named 'teritory' [unknown-fact]; did you mean 'territory'?"
    )
  }

  @Test func `a note names its place`() {
    #expect(
      render("source own \"Again\"").contains(
        "\n   = note: the first is declared here: Rules/a.rules:6:8\n"))
  }

  @Test func `columns count scalars, and tabs and carriage returns stay out of the way`() {
    let text = "phrases\r\n\t\"é\" states\tteritory brain\r\n"
    #expect(
      render(text) == """
        Rules/a.rules:27:13: error: no fact named 'teritory' [unknown-fact]
           |
        27 | \t"é" states\tteritory brain
           | \t          \t^^^^^^^^ not declared in this rule book
           = help: did you mean 'territory'?
           = see:  casepilot explain unknown-fact

        """)
  }

  @Test func `colour marks severity and fades what is less important`() {
    let text = render(misspelt, style: .coloured)
    #expect(text.contains("\u{1B}[1;31merror:\u{1B}[0m no fact named"))
    #expect(text.contains("\u{1B}[1;31m^^^^^^^^\u{1B}[0m not declared"))
    var plain = ""
    var isEscape = false
    for character in text {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { plain.append(character) }
      if character == "m" { isEscape = false }
    }
    #expect(plain == render(misspelt))
  }

  @Test func `an empty file has a first line to point at`() {
    let compilation = RuleBook.compile(SourceFile(name: "a.rules", text: ""))
    #expect(
      DiagnosticRenderer(files: compilation.files).render(compilation.diagnostics)
        .hasPrefix("a.rules:1:1: error: expected 'rulebook'"))
  }
}
