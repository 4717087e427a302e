import CodingRules
import Testing

/// Rule text with `‹` before each place where a diagnostic is expected to begin.
struct MarkedText {
  var text = ""
  /// UTF-8 offsets in the text without its marks.
  var marks: [Int] = []

  init(_ marked: String) {
    for character in marked {
      if character == "‹" { marks.append(text.utf8.count) } else { text.append(character) }
    }
  }
}

/// Compiles marked text inside a small sound book and expects exactly the given codes, one at each
/// mark in order. `fixed` is what the text must be once every first fix is made.
func expectDiagnostics(
  of marked: String, _ codes: [DiagnosticCode], fixed: String? = nil,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked)
  let compilation = RuleBook.compile(
    SourceFile(name: "book.rules", text: "use \"text.rules\"\n" + smallBook)
  ) { name in name == "text.rules" ? SourceFile(name: name, text: marked.text) : nil }
  let found = compilation.diagnostics
  #expect(found.map(\.code) == codes, "\(found.map(\.message))", sourceLocation: sourceLocation)
  #expect(found.map(\.span.start) == marked.marks, sourceLocation: sourceLocation)
  #expect(found.allSatisfy { $0.span.file == 1 }, sourceLocation: sourceLocation)
  let isSound = !found.contains { $0.severity == .error }
  #expect((compilation.ruleBook != nil) == isSound, sourceLocation: sourceLocation)
  if let fixed, compilation.files.count == 2 {
    #expect(compilation.fixed()[1].text == fixed, sourceLocation: sourceLocation)
  }
}

/// What the texts under test may refer to.
let smallBook = """
  rulebook "small"
    edition "1"
    as of 2026-01-01
    covers 2020-01-01 until 2026-12-31

  source own "Our own reading"

  fact territory "Where is the disease?"
    value brain "the brain"
    value spinal-cord "the spinal cord"
    value abdomen "the abdomen"
    group cns = brain, spinal-cord

  fact stent yes/no "Was a stent placed?"

  fact minutes number 0 to 999 "How many minutes?"

  code 61624 "closing a vessel of the brain"
  code 37242 "closing an artery"

  rule brain
    when territory is brain
    report 61624
    because "The brain."
    source own

  """
