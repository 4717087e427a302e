/// The names of one kind, each with its index and where it is declared.
struct NameTable {
  private var entries: [Symbol: (index: Int, span: SourceSpan)] = [:]
  /// In the order of declaration.
  private(set) var declared: [Symbol] = []

  /// Enters a name; hands back where it is declared already, when it is.
  mutating func declare(_ name: NameSyntax, as index: Int) -> SourceSpan? {
    guard name.symbol != .unreadable else { return nil }
    if let earlier = entries[name.symbol] { return earlier.span }
    entries[name.symbol] = (index, name.span)
    declared.append(name.symbol)
    return nil
  }

  subscript(name: NameSyntax) -> Int? { entries[name.symbol]?.index }

  func span(of name: NameSyntax) -> SourceSpan? { entries[name.symbol]?.span }
}

extension RuleBookChecker {
  func text(_ name: NameSyntax) -> String { names.text(of: name.symbol) }

  func closest(to name: NameSyntax, among symbols: [Symbol]) -> NameGuess? {
    NameGuess(text(name), among: symbols.map(names.text))
  }

  /// The index of a name used; an unknown one is reported, unless it may be declared where a
  /// declaration could not be read.
  mutating func resolve(
    _ name: NameSyntax, in table: NameTable, _ kind: Keyword, _ code: DiagnosticCode
  ) -> Int? {
    if let index = table[name] { return index }
    guard !unreadable.contains(kind), !unread.contains(name.symbol) else { return nil }
    diagnostics.append(
      .unknown(
        code, kind.rawValue, text(name), at: name.span,
        closest: closest(to: name, among: table.declared)))
    return nil
  }

  mutating func reportDuplicate(_ name: NameSyntax, _ kind: String, earlier: SourceSpan) {
    diagnostics.append(.duplicateName(text(name), kind, at: name.span, earlier: earlier))
  }

  /// Reports names that stand twice in one list.
  mutating func reportRepeated(_ list: [NameSyntax]) {
    guard list.count > 1 else { return }
    var seen: Set<Symbol> = []
    for name in list where !seen.insert(name.symbol).inserted {
      diagnostics.append(.repeatedName(text(name), at: name.span))
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicateName(
    _ name: String, _ kind: String, at span: SourceSpan, earlier: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .duplicateName, "a second \(kind) named '\(name)'", at: span,
      notes: [Note("the first is declared here", at: earlier)])
  }

  static func unknown(
    _ code: DiagnosticCode, _ kind: String, _ name: String, at span: SourceSpan,
    closest: NameGuess?, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      code, "no \(kind) named '\(name)'", at: span, label: "not declared in this rule book",
      notes: notes, fixIts: closest.map { [.didYouMean($0, at: span)] } ?? [])
  }

  fileprivate static func repeatedName(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.repeatedName, "'\(name)' stands in this list already", at: span)
  }
}
