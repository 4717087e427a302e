import CaseAssistant
import CodingRules

extension Session {
  /// Compiles the rule set of that path, else the one the environment names, else the built-in one.
  func compileRules(_ path: String?) throws(Failure) -> Compilation {
    guard let path = rulesPath(path) else { return BuiltIn.compilation }
    return compile(SourceFile(name: path, text: try text(of: path)))
  }

  /// Compiles a rule set whose texts may differ from those on disk: `drafts` has the text of a file
  /// by its path.
  func compile(
    _ root: SourceFile, drafts: [String: String] = [:], adding pages: [SourceFile] = []
  ) -> Compilation {
    RuleBook.compile(root, adding: pages) { name in
      (drafts[name] ?? (try? self.text(of: name))).map { SourceFile(name: name, text: $0) }
    }
  }

  /// The path of a rule file on disk, for what cannot be done to the built-in rules.
  func ruleFile(_ path: String?) throws(Failure) -> String {
    guard let path = rulesPath(path), path != "-" else {
      throw Failure("name a rule file: the built-in rules and standard input are not files")
    }
    return path
  }

  /// The checked rule set; when it has errors they are told, and nothing can be done.
  func ruleBook(_ path: String?) throws(Failure) -> RuleBook {
    let compilation = try compileRules(path)
    if let book = compilation.ruleBook { return book }
    errors.write(compilation.report(hasColor: false))
    let count = compilation.diagnostics.count { $0.severity == .error }
    throw Failure(
      "the rule set '\(compilation.files.first?.name ?? "")' has "
        + (count == 1 ? "an error" : "\(count) errors"))
  }

  /// The checked rule set, of which every case has exactly one answer; when some has not, that is told,
  /// and nothing can be done.
  func soundRuleBook(_ path: String?) throws(Failure) -> RuleBook {
    let book = try ruleBook(path)
    let problems = check(book).filter { $0.severity == .error }
    if problems.isEmpty { return book }
    errors.write(
      Compilation(files: book.files, diagnostics: problems, ruleBook: book).report(hasColor: false))
    throw Failure("the rule set '\(book.files[0].name)' is not sound")
  }

  /// Answers cases by the rule set, read with the words of some pages as well.
  func assistant(_ path: String?, lexicons: [String] = []) throws(Failure) -> Assistant {
    if lexicons.isEmpty {
      if rulesPath(path) == nil, let assistant = BuiltIn.assistant { return assistant }
      return Assistant(try ruleBook(path))
    }
    let (words, digest) = try siteWords(path, lexicons: lexicons)
    return Assistant(words, digestOfWords: digest)
  }

  /// Reads cases with the words of the rule set and of some pages.
  func reader(_ path: String?, lexicons: [String]) throws(Failure) -> CaseReader {
    if lexicons.isEmpty { return CaseReader(try ruleBook(path)) }
    let words = try siteWords(path, lexicons: lexicons).words
    return CaseReader(words.book, tables: words.tables)
  }

  /// The rule set with the words of the pages; what is wrong with them is told.
  private func siteWords(
    _ path: String?, lexicons: [String]
  ) throws(Failure) -> (words: SiteWords, digest: String?) {
    var pages: [SourceFile] = []
    for name in lexicons { pages.append(SourceFile(name: name, text: try text(of: name))) }
    let compilation: Compilation
    if let path = rulesPath(path) {
      compilation = compile(SourceFile(name: path, text: try text(of: path)), adding: pages)
    } else {
      compilation = BuiltInRules.compile(adding: pages)
    }
    let words = SiteWords(compilation)
    let told = Compilation(
      files: compilation.files,
      diagnostics: (compilation.diagnostics + (words?.problems ?? [])).filter {
        $0.severity == .error || $0.span.file >= compilation.firstPage
      }.inReadingOrder(), ruleBook: nil)
    errors.write(told.report(hasColor: false))
    guard let words, words.isSound else {
      let count = told.diagnostics.count { $0.severity == .error }
      let names = pages.map { "'\($0.name)'" }.joined(separator: ", ")
      throw Failure(
        "cases cannot be read with \(names): " + (count == 1 ? "an error" : "\(count) errors"))
    }
    return (words, compilation.digestOfPages)
  }

  /// Nil for the built-in set.
  private func rulesPath(_ path: String?) -> String? {
    path ?? environment["CASEPILOT_RULES"].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The built-in rule set, compiled once a process and only when asked for.
private enum BuiltIn {
  static let compilation = BuiltInRules.compile()
  static let assistant = compilation.ruleBook.map {
    Assistant($0, digest: BuiltInRules.digest)
  }
}

extension Compilation {
  /// The diagnostics as a person reads them; empty when there are none.
  func report(hasColor: Bool) -> String {
    DiagnosticRenderer(files: files, style: hasColor ? .coloured : .plain).render(diagnostics)
  }
}
