extension Parser {
  /// Reads lines of phrases up to the next declaration.
  mutating func phrases() {
    while !atEnd, !opensDeclaration(index) {
      clauseStart = index
      mark(.entry)
      do throws(Mistake) {
        let phrase = try phrase()
        guard atEnd || opensLine(index) || (at(.text) && current.startsLine) else {
          throw fail("the end of the phrase")
        }
        if !hasStrayCharacters { tree.phrases.append(phrase) }
      } catch {
        recoverToPhrase()
      }
    }
  }

  private mutating func phrase() throws(Mistake) -> PhraseSyntax {
    var words = [try text("a phrase")]
    while take(if: .comma) { words.append(try text("a phrase")) }
    if take(if: .means) {
      try expect(.nothing)
      return PhraseSyntax(words: words, claims: [])
    }
    var near: [TextSyntax] = []
    if take(if: .near) {
      near.append(try text("a word"))
      while take(if: .comma) { near.append(try text("a word")) }
    }
    var claims: [PhraseSyntax.Claim] = []
    while true {
      if take(if: .states) {
        try self.claims(.states, &claims)
      } else if take(if: .suggests) {
        try self.claims(.suggests, &claims)
      } else {
        break
      }
    }
    if claims.isEmpty { throw fail("'states', 'suggests' or 'means nothing'") }
    return PhraseSyntax(words: words, near: near, claims: claims)
  }

  private mutating func claims(
    _ strength: Phrase.Strength, _ claims: inout [PhraseSyntax.Claim]
  ) throws(Mistake) {
    repeat {
      let fact = try name("a fact")
      claims.append(
        PhraseSyntax.Claim(fact: fact, value: try name("a value"), strength: strength))
    } while take(if: .comma)
  }

  /// The next phrase begins with a text at the start of a line.
  private mutating func recoverToPhrase() {
    if index == clauseStart { take() }
    while !atEnd, !opensDeclaration(index), !(at(.text) && current.startsLine) { take() }
    noteUnread()
  }
}
