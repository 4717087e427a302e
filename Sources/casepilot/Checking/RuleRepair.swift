import CaseAssistant
import CodingRules

/// Makes the fixes that need no asking, looks again, and goes on while that helps.
struct RuleRepair {
  /// One mistake that is mended, and where it stood.
  struct Fix: Hashable {
    var file: String
    var location: SourceLocation
    var code: DiagnosticCode
    var before: String
    var after: String
  }

  private static let mostRounds = 10

  /// What the rules say now, after all fixes.
  private(set) var compilation: Compilation
  private(set) var fixes: [Fix] = []
  /// The new texts of the files that changed, by path.
  private(set) var drafts: [String: String] = [:]

  /// Nothing is written yet.
  init(_ path: String, in session: Session) throws(Failure) {
    compilation = try session.compileRules(path).checkedWithPhrases
    for _ in 0..<Self.mostRounds {
      let chosen = compilation.safelyFixable.withoutOverlaps
      guard !chosen.isEmpty else { break }
      let files = compilation.fixed(chosen)
      let found = chosen.compactMap { fix(for: $0) }
      var drafts = drafts
      for (old, new) in zip(compilation.files, files) where old != new {
        drafts[new.name] = new.text
      }
      let next = session.compile(files[0], drafts: drafts).checkedWithPhrases
      guard next.lacks(chosen, in: compilation.files) else { break }
      fixes += found
      compilation = next
      self.drafts = drafts
    }
  }

  private func fix(for diagnostic: Diagnostic) -> Fix? {
    guard let fixIt = diagnostic.fixIts.first else { return nil }
    let file = compilation.files[fixIt.span.file]
    let before = Array(file.text.utf8)[fixIt.span.start..<fixIt.span.end]
    return Fix(
      file: file.name, location: file.location(at: fixIt.span.start), code: diagnostic.code,
      before: String(decoding: before, as: UTF8.self), after: fixIt.replacement)
  }

  /// Puts the new texts into the files.
  func write() throws(Failure) {
    for (path, text) in drafts.sorted(by: { $0.key < $1.key }) {
      try casepilot.write(text, toFile: path)
    }
  }
}

extension [Diagnostic] {
  /// Those of which the first fix can be made at once; of fixes that overlap, the one that begins
  /// first.
  fileprivate var withoutOverlaps: [Diagnostic] {
    var chosen: [Diagnostic] = []
    var last: SourceSpan?
    for diagnostic in sorted(by: { $0.placeOfFix < $1.placeOfFix }) {
      guard let span = diagnostic.fixIts.first?.span else { continue }
      if let last, last.file == span.file, span.start < last.end { continue }
      chosen.append(diagnostic)
      last = span
    }
    return chosen.inReadingOrder()
  }
}

extension Diagnostic {
  fileprivate var placeOfFix: (Int, Int, Int) {
    let span = fixIts.first?.span ?? span
    return (span.file, span.start, span.end)
  }
}

extension Compilation {
  /// With everything there is to say about what the rules mean and how their phrases are read.
  var checkedWithPhrases: Compilation {
    guard let ruleBook else { return checked }
    return checked.saying(PhraseCheck(ruleBook).problems())
  }

  /// Whether none of the mistakes is where it was: a fix that only moves a mistake is none.
  fileprivate func lacks(_ mistakes: [Diagnostic], in old: [SourceFile]) -> Bool {
    let places = Set(mistakes.map { Self.place(of: $0, in: old) })
    return diagnostics.allSatisfy { !places.contains(Self.place(of: $0, in: files)) }
  }

  private static func place(of diagnostic: Diagnostic, in files: [SourceFile]) -> [String] {
    let file = files[diagnostic.span.file]
    let location = file.location(at: diagnostic.span.start)
    return [
      file.name, "\(location.line):\(location.column)", diagnostic.code.rawValue,
      diagnostic.message,
    ]
  }
}
