/// What words of a site stand for, as a page of words says it: `"SAE" as "splenic artery embolization"`.
package struct WordEntry: Hashable, Sendable {
  /// The blocks of a page of words, each under its name.
  package enum Block: String, CaseIterable, Hashable, Sendable {
    /// As in rule files; read into the book.
    case phrases
    case synonyms, cues, headings
  }

  package struct Words: Hashable, Sendable {
    package var text: String
    package var span: SourceSpan
  }

  package var block: Block
  /// The words of the site.
  package var words: [Words]
  /// Known words, or for a cue the name of a known rule.
  package var meaning: Words
}

/// A file that adds words to a book: phrases as rule files have them, and entries.
struct WordPage {
  /// Nothing but phrases.
  var tree = FileSyntax()
  var entries: [WordEntry] = []
  var problems: [Diagnostic] = []

  init(_ file: LexedFile, names: Names) {
    var parser = Parser(file, names: names)
    // What the lexer found is told with the phrases.
    parser.problems = []
    var phrases: [Token] = []
    var block: WordEntry.Block?
    while !parser.atEnd {
      if let header = parser.header(in: block) {
        block = header
        // To the phrases every other block is one that says nothing, so that a phrase ends before it.
        var begins = parser.take()
        begins.keyword = .phrases
        phrases.append(begins)
      } else if parser.isAstray(in: block) {
        parser.reportAstray()
        block = nil
        parser.passToHeader()
      } else if block == .phrases {
        phrases.append(parser.take())
      } else if let block, let entry = parser.entry(of: block) {
        entries.append(entry)
      }
    }
    let rest = LexedFile(
      index: file.index, bytes: file.bytes, tokens: phrases + file.tokens.suffix(1),
      comments: file.comments, problems: file.problems)
    let read = Parser.parse(rest, names: names)
    tree = read.tree
    problems = read.problems + parser.problems
  }
}

extension Parser {
  fileprivate func header(in block: WordEntry.Block?) -> WordEntry.Block? {
    guard current.startsLine, at(.word), !goesOn(in: block) else { return nil }
    return WordEntry.Block(rawValue: text(current))
  }

  /// Whether something stands where only a block may begin.
  fileprivate func isAstray(in block: WordEntry.Block?) -> Bool {
    block == nil || current.startsLine && at(.word) && !goesOn(in: block)
  }

  /// Whether the line goes on with the phrase begun on the line before.
  private func goesOn(in block: WordEntry.Block?) -> Bool {
    guard block == .phrases, index > 0 else { return false }
    switch current.keyword {
    case .states, .suggests, .means, .near: return true
    case _:
      let before = tokens[index - 1]
      return before.kind == .comma || before.keyword == .states || before.keyword == .suggests
    }
  }

  fileprivate mutating func reportAstray() {
    let names = WordEntry.Block.allCases.map { $0.rawValue }
    let written = text(current)
    problems.append(
      Diagnostic(
        .unexpectedToken,
        "expected \(list(names.map { "'\($0)'" }, "or")) before "
          + (at(.text) ? "the text \(written)" : "'\(written)'"), at: span(current),
        fixIts: closestName(to: written, among: names).map {
          [.init("did you mean '\($0)'?", replace: span(current), with: $0)]
        } ?? []))
  }

  fileprivate mutating func passToHeader() {
    repeat { take() } while !atEnd && header(in: nil) == nil
  }

  /// One line of a block; nil for one that cannot be read, which is reported.
  fileprivate mutating func entry(of block: WordEntry.Block) -> WordEntry? {
    clauseStart = index
    do throws(Mistake) {
      var words = [try site("the words of your site")]
      while take(if: .comma) { words.append(try site("the words of your site")) }
      try expect(.asOf)
      let meaning: WordEntry.Words
      if block == .cues {
        let name = try name("the name of a rule of reading")
        meaning = WordEntry.Words(text: names.text(of: name.symbol), span: name.span)
      } else {
        meaning = try site(block == .synonyms ? "words of the vocabulary" : "a known heading")
      }
      guard atEnd || current.startsLine else { throw fail("the end of the line") }
      return WordEntry(block: block, words: words, meaning: meaning)
    } catch {
      if index == clauseStart { take() }
      while !atEnd, !current.startsLine { take() }
      return nil
    }
  }

  private mutating func site(_ what: String) throws(Mistake) -> WordEntry.Words {
    let syntax = try text(what)
    return WordEntry.Words(text: syntax.text, span: syntax.span)
  }
}
