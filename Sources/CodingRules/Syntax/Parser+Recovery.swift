/// Where to go on after a mistake, and what to keep quiet about because of it.
extension Parser {
  /// Passes over what is left of the clause, up to a line that begins with a keyword or nearly so.
  /// Says whether it passed over the start of a line, which may have been a clause of its own.
  mutating func recover(_ allowed: [Keyword] = []) -> Bool {
    var passedLine = false
    if index == clauseStart { take() }
    while !atEnd, !opensLine(index) {
      if current.startsLine, current.kind == .word, intended(allowed) != nil { break }
      passedLine = passedLine || current.startsLine
      take()
    }
    noteUnread()
    return passedLine
  }

  /// Remembers the words of the clause that could not be read.
  mutating func noteUnread() {
    for token in tokens[clauseStart..<index] where token.kind == .word {
      tree.unread.insert(token.symbol)
    }
  }

  /// The keyword that the word here was probably meant to be.
  func intended(_ candidates: [Keyword]) -> Keyword? {
    guard current.kind == .word, current.keyword?.opensClause != true else { return nil }
    let next = tokens[min(index + 1, tokens.count - 1)]
    let fitting = candidates.filter { $0.mayStand(before: next) }
    return closestName(to: text(current), among: fitting.map { $0.rawValue })
      .flatMap(Keyword.init(rawValue:))
  }

  /// Whether a line that begins with no keyword stands too far left for a clause: it will be a
  /// declaration that cannot be read.
  func isOutside(_ token: Token) -> Bool {
    guard token.startsLine, token.keyword?.opensClause != true else { return false }
    let lineStart = file.bytes[..<token.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return token.start - lineStart < 2
  }
}

extension Keyword {
  /// Whether the token may follow, as far as it takes to tell a misspelt keyword from a name.
  fileprivate func mayStand(before token: Token) -> Bool {
    switch self {
    case .rulebook, .use, .phrases, .edition, .notice, .query, .because, .review:
      token.kind == .text
    case .outside: token.kind == .text || token.kind == .word
    case .when: token.kind == .word || token.kind == .openParenthesis
    default: token.kind == .word
    }
  }
}
