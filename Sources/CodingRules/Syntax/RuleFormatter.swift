/// Lays rule text out in the one canonical way.
///
/// Works on tokens and comments, so that no word and no comment can get lost: the parser only says
/// where declarations, clauses and phrases begin. What stays the author's is where single blank
/// lines stand inside a declaration and between short declarations of one kind.
public struct RuleFormatter {
  /// The text in canonical layout; nil when it cannot be read, since then nobody knows what belongs
  /// together.
  public static func format(_ file: SourceFile) -> String? {
    let (lexed, parser) = read(file)
    guard parser.problems.allSatisfy({ harmless.contains($0.code) }) else { return nil }
    var formatter = RuleFormatter(lexed, parser.breaks)
    formatter.run()
    return formatter.output
  }

  /// What keeps a text from being laid out, in reading order; empty exactly if `format` has an
  /// answer.
  public static func obstacles(in file: SourceFile) -> [Diagnostic] {
    read(file).parser.problems.filter { !harmless.contains($0.code) }.inReadingOrder()
  }

  private static func read(_ file: SourceFile) -> (lexed: LexedFile, parser: Parser) {
    var names = Names.keywords
    let lexed = Lexer.tokens(of: file, index: 0, names: &names)
    return (lexed, Parser.parse(lexed, names: names))
  }

  /// Mistakes that leave it clear what belongs together.
  private static let harmless: [DiagnosticCode] = [
    .missingClause, .missingSource, .repeatedClause, .emptyText, .invalidName,
  ]

  private let file: LexedFile
  /// The kind of line each token begins, when it begins one.
  private var breaks: [Parser.Break.Kind?]
  private var output = ""
  private var line = FormattedLine()
  private var lastKind: LineKind?
  /// The declaration that is being written.
  private var declaration: Keyword?

  /// A comment is one that stands outside; inside a declaration it counts as a clause.
  private enum LineKind { case head, clause, comment }

  private init(_ file: LexedFile, _ breaks: [Parser.Break]) {
    self.file = file
    self.breaks = [Parser.Break.Kind?](repeating: nil, count: file.tokens.count)
    for place in breaks { self.breaks[place.token] = place.kind }
    joinConditions(breaks)
  }

  /// A condition stays on the line of the section or the codes it is for.
  private mutating func joinConditions(_ breaks: [Parser.Break]) {
    for (earlier, later) in zip(breaks, breaks.dropFirst()) {
      guard file.tokens[later.token].keyword == .when else { continue }
      let owner = file.tokens[earlier.token].keyword
      if owner == .beside || owner == .section { self.breaks[later.token] = nil }
    }
  }

  private mutating func run() {
    var comments = file.comments[...]
    for (index, token) in file.tokens.enumerated() {
      while let comment = comments.first, comment.start < token.start {
        comments.removeFirst()
        write(comment, before: index)
      }
      if token.kind != .end { write(token, index) }
    }
    flush()
  }

  // MARK: - Tokens

  private mutating func write(_ token: Token, _ index: Int) {
    let text = file.text(from: token.start, to: token.end)
    switch breaks[index] {
    case nil:
      line.append(text, spaces: isTight(index) ? 0 : 1, mayBreak: mayBreak(before: index))
    case .declaration:
      flush()
      if lastKind != nil, needsBlank(before: index) { output += "\n" }
      declaration = token.keyword
      begin(text, .head, indentation: 0)
    case .clause, .entry:
      flush()
      if lastKind != .head, blankLines(before: token.start) > 0 { output += "\n" }
      begin(text, .clause, indentation: 2)
    }
  }

  private mutating func begin(_ text: String, _ kind: LineKind, indentation: Int) {
    line = FormattedLine(indentation: indentation, text)
    lastKind = kind
  }

  private func isTight(_ index: Int) -> Bool {
    switch file.tokens[index].kind {
    case .comma, .closeParenthesis: true
    case .word, .text, .equals, .openParenthesis, .end:
      index > 0 && file.tokens[index - 1].kind == .openParenthesis
    }
  }

  /// A line may go on after a comma and before a joining word, but never with a word that would
  /// begin a clause there.
  private func mayBreak(before index: Int) -> Bool {
    let keyword = file.tokens[index].keyword
    switch keyword {
    case .and, .or, .states, .suggests, .means, .when: return true
    case nil: return file.tokens[index - 1].kind == .comma
    case .some(let keyword):
      return file.tokens[index - 1].kind == .comma && !keyword.opensClause
        && !keyword.opensDeclaration
    }
  }

  // MARK: - Comments

  private mutating func write(_ comment: Comment, before index: Int) {
    let text = file.text(from: comment.start, to: comment.end)
    let standsAlone = lineBreaks(before: comment.start) > 0 || lastKind == nil
    if !standsAlone, !line.isEmpty { return line.appendComment(text, spaces: 2) }
    let next = file.tokens[index]
    guard next.kind == .end || breaks[index] != nil else { return line.breakForComment(text) }
    flush()
    let isOutside = next.kind == .end || breaks[index] == .declaration
    let indentation = isOutside && isUnindented(comment.start) ? 0 : 2
    let wantsBlank =
      indentation == 0 && lastKind != .comment && next.kind != .end && !mayBeClose(index)
    if lastKind != nil, lastKind != .head || indentation == 0,
      wantsBlank || blankLines(before: comment.start) > 0
    {
      output += "\n"
    }
    begin(text, indentation == 0 ? .comment : .clause, indentation: indentation)
    flush()
  }

  private func isUnindented(_ offset: Int) -> Bool {
    offset == 0 || file.bytes[offset - 1] == 0x0A || (offset == 3 && file.bytes[0] == 0xEF)
  }

  // MARK: - Blank lines

  private func needsBlank(before index: Int) -> Bool {
    let isFree = lastKind == .comment || mayBeClose(index)
    return !isFree || blankLines(before: file.tokens[index].start) > 0
  }

  /// Blank lines part declarations; short ones of one kind may stand close.
  private func mayBeClose(_ index: Int) -> Bool {
    let keyword = file.tokens[index].keyword
    return keyword == declaration && (keyword == .use || keyword == .source || keyword == .code)
  }

  private func blankLines(before offset: Int) -> Int { max(0, lineBreaks(before: offset) - 1) }

  /// The line breaks between the text before the offset and the offset.
  private func lineBreaks(before offset: Int) -> Int {
    var count = 0
    var offset = offset
    while offset > 0, file.bytes[offset - 1] <= 0x20 {
      offset -= 1
      if file.bytes[offset] == 0x0A { count += 1 }
    }
    return count
  }

  private mutating func flush() {
    line.write(into: &output)
    line = FormattedLine()
  }
}
