/// What a fuzzer calls with any bytes at all: reads them as a rule file and does with them whatever
/// the commands do. Compiled together with the sources of CodingRules by `Scripts/fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let file = SourceFile(name: "fuzz.rules", text: String(decoding: bytes, as: UTF8.self))
  let compilation = RuleBook.compile(file)
  tell(compilation)
  if let book = compilation.ruleBook {
    let findings = check(book)
    tell(Compilation(files: compilation.files, diagnostics: findings, ruleBook: book))
  }
  format(file, compilation)
  repair(compilation)
  return 0
}

/// Every diagnostic can be shown, and lies in its file.
private func tell(_ compilation: Compilation) {
  let renderer = DiagnosticRenderer(files: compilation.files)
  for diagnostic in compilation.diagnostics {
    let size = compilation.files[diagnostic.span.file].text.utf8.count
    precondition(diagnostic.span.end <= size, "a diagnostic lies in its file")
    precondition(!diagnostic.message.isEmpty, "a diagnostic has something to say")
    _ = renderer.render(diagnostic)
  }
}

/// Layout is stable and keeps comments, complaints and meaning.
private func format(_ file: SourceFile, _ before: Compilation) {
  guard let text = RuleFormatter.format(file) else {
    precondition(!RuleFormatter.obstacles(in: file).isEmpty, "what is not laid out has a reason")
    return
  }
  precondition(RuleFormatter.obstacles(in: file).isEmpty, "what is laid out has no obstacle")
  let formatted = SourceFile(name: file.name, text: text)
  precondition(RuleFormatter.format(formatted) == text, "a second time changes nothing")
  precondition(letters(file.text) == letters(text), "no letter is lost")
  let after = RuleBook.compile(formatted)
  precondition(
    before.diagnostics.map { $0.message }.sorted() == after.diagnostics.map { $0.message }.sorted(),
    "layout changes no complaint")
  if let old = before.ruleBook {
    guard let new = after.ruleBook else { fatalError("layout keeps the book") }
    precondition(MeaningDigest(old) == MeaningDigest(new), "layout keeps the meaning")
  }
}

/// Everything but blanks, in its order; a byte order mark counts as a blank.
private func letters(_ text: String) -> [UInt8] {
  var bytes = Array(text.utf8)
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  return bytes.filter { $0 > 0x20 }
}

/// Fixes can be made, and what they lead to can be read.
private func repair(_ compilation: Compilation) {
  let fixes = compilation.safelyFixable
  if fixes.isEmpty { return }
  tell(RuleBook.compile(compilation.fixed(fixes)[0]))
}
