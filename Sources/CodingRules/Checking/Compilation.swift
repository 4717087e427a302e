/// What became of rule text: the book when it is sound, and everything there is to say about it.
public struct Compilation: Sendable {
  /// The files read, in the order the loader met them; spans refer to them by index.
  public let files: [SourceFile]
  /// Ordered by file, place and code.
  public let diagnostics: [Diagnostic]
  /// Nil when there is any error.
  public let ruleBook: RuleBook?

  public init(files: [SourceFile], diagnostics: [Diagnostic], ruleBook: RuleBook?) {
    self.files = files
    self.diagnostics = diagnostics
    self.ruleBook = ruleBook
  }
}

extension RuleBook {
  /// Reads and checks a book that begins with `root`. `load` hands over a file by its path, which is
  /// taken relative to the folder of the file that uses it; nil when there is none.
  public static func compile(
    _ root: SourceFile, loading load: (_ name: String) -> SourceFile? = { _ in nil }
  ) -> Compilation {
    var loader = FileLoader(root)
    loader.run(load)
    var checker = RuleBookChecker(loader)
    let book = checker.run()
    let diagnostics = checker.diagnostics.inReadingOrder()
    let isSound = !diagnostics.contains { $0.severity == .error }
    return Compilation(
      files: loader.files, diagnostics: diagnostics, ruleBook: isSound ? book : nil)
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
