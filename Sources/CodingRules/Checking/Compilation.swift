/// What became of rule text: the book when it is sound, and everything there is to say about it.
public struct Compilation: Sendable {
  /// The files read, in the order the loader met them; spans refer to them by index.
  public let files: [SourceFile]
  /// Ordered by file, place and code.
  public let diagnostics: [Diagnostic]
  /// Nil when there is any error.
  public let ruleBook: RuleBook?
  /// The book as far as it can be checked in spite of errors; nil when they leave nothing to check.
  public let draft: RuleBookDraft?
  /// Where the pages of words begin among the files.
  package let firstPage: Int
  /// What the pages say besides their phrases.
  package let entries: [WordEntry]

  public init(files: [SourceFile], diagnostics: [Diagnostic], ruleBook: RuleBook?) {
    self.init(
      files: files, diagnostics: diagnostics, ruleBook: ruleBook, draft: nil,
      firstPage: files.count, entries: [])
  }

  package init(
    files: [SourceFile], diagnostics: [Diagnostic], ruleBook: RuleBook?, draft: RuleBookDraft?,
    firstPage: Int, entries: [WordEntry]
  ) {
    self.files = files
    self.diagnostics = diagnostics
    self.ruleBook = ruleBook
    self.draft = draft
    self.firstPage = firstPage
    self.entries = entries
  }
}

extension Compilation {
  /// The SHA-256 hash of the pages of words, as they were handed in; nil without any.
  package var digestOfPages: String? {
    guard firstPage < files.count else { return nil }
    return SHA256(files[firstPage...].flatMap { Array($0.text.utf8) + [0] }).hex
  }

  /// The compilation with more said of it.
  package func saying(_ more: [Diagnostic]) -> Compilation {
    Compilation(
      files: files, diagnostics: (diagnostics + more).inReadingOrder(), ruleBook: ruleBook,
      draft: draft, firstPage: firstPage, entries: entries)
  }

  /// The compilation with what the book means looked at as well, as far as that can be told.
  public var checked: Compilation { draft.map { saying(check($0)) } ?? self }
}

extension RuleBook {
  /// Reads and checks a book that begins with `root`. `load` hands over a file by its path, which is
  /// taken relative to the folder of the file that uses it; nil when there is none.
  public static func compile(
    _ root: SourceFile, loading load: (_ name: String) -> SourceFile? = { _ in nil }
  ) -> Compilation {
    compile(root, adding: [], loading: load)
  }

  /// As above, with pages that add words to the book.
  package static func compile(
    _ root: SourceFile, adding pages: [SourceFile], loading load: (_ name: String) -> SourceFile?
  ) -> Compilation {
    var loader = FileLoader(root)
    loader.run(load)
    loader.add(pages)
    var checker = RuleBookChecker(loader)
    let book = checker.run()
    let diagnostics = checker.diagnostics.inReadingOrder()
    let isSound = !diagnostics.contains { $0.severity == .error }
    let draft = isSound ? book.map { RuleBookDraft($0) } : book.flatMap { checker.draft($0) }
    return Compilation(
      files: loader.files, diagnostics: diagnostics, ruleBook: isSound ? book : nil, draft: draft,
      firstPage: loader.files.count - pages.count, entries: loader.entries)
  }
}

extension [Diagnostic] {
  /// By file, place and code, so that the same text always gives the same report.
  public func inReadingOrder() -> [Diagnostic] {
    sorted { left, right in
      let (a, b) = (left.span, right.span)
      if a.file != b.file { return a.file < b.file }
      if a.start != b.start { return a.start < b.start }
      if left.code != right.code { return left.code.rawValue < right.code.rawValue }
      return left.message < right.message
    }
  }
}
