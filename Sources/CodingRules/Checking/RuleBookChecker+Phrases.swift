extension RuleBookChecker {
  mutating func resolvePhrases() -> [Phrase] {
    var phrases: [Phrase] = []
    phrases.reserveCapacity(trees.reduce(0) { $0 + $1.phrases.count * 2 })
    var words = Names()
    // By words: the first phrase of these words, and by phrase the next one of the same words.
    var first: [Int] = []
    var next: [Int] = []
    // Phrases of which a claim could not be resolved; they are compared with nothing.
    var unresolved: Set<Int> = []
    for tree in trees {
      for syntax in tree.phrases {
        let claims = resolve(syntax.claims)
        for text in syntax.words {
          let phrase = Phrase(
            words: text.text, near: syntax.near.map { $0.text }, claims: claims, span: text.span)
          let known = words.count
          let symbol = Int(words.symbol(ofPhrase: text.text).index)
          let isResolved = claims.count == syntax.claims.count
          var last = -1
          if words.count > known {
            first.append(phrases.count)
          } else {
            var earlier = first[symbol]
            while earlier >= 0, !Self.speaksBeside(phrase, phrases[earlier]) {
              (last, earlier) = (earlier, next[earlier])
            }
            if earlier >= 0 {
              if isResolved, !unresolved.contains(earlier) { add(phrase, to: &phrases[earlier]) }
              continue
            }
            next[last] = phrases.count
          }
          if !isResolved { unresolved.insert(phrases.count) }
          phrases.append(phrase)
          next.append(-1)
        }
      }
    }
    return phrases
  }

  /// Whether two phrases of the same words may speak in the same sentence: neither asks for words near
  /// it, or both ask for the same one.
  private static func speaksBeside(_ phrase: Phrase, _ other: Phrase) -> Bool {
    phrase.near.isEmpty && other.near.isEmpty || phrase.near.contains(where: other.near.contains)
  }

  private mutating func resolve(_ claims: [PhraseSyntax.Claim]) -> [Phrase.Claim] {
    var resolved: [Phrase.Claim] = []
    resolved.reserveCapacity(claims.count)
    for claim in claims {
      guard let index = resolve(claim.fact, in: factNames, .fact, .unknownFact) else { continue }
      let known = facts[index].values[claim.value.symbol]?.single
      if let value = known ?? singleValue(claim.value, of: facts[index]) {
        resolved.append(Phrase.Claim(fact: index, value: value, strength: claim.strength))
      }
    }
    return resolved
  }

  /// A phrase may stand in several places near the same words if it speaks to other facts in each.
  private mutating func add(_ phrase: Phrase, to earlier: inout Phrase) {
    let known = Set(earlier.claims.map { $0.fact })
    let isFurther =
      !phrase.claims.isEmpty && !known.isEmpty && phrase.near == earlier.near
      && phrase.claims.allSatisfy { !known.contains($0.fact) }
    if isFurther {
      earlier.claims += phrase.claims
    } else {
      compare(phrase, with: earlier)
    }
  }

  private mutating func compare(_ phrase: Phrase, with earlier: Phrase) {
    let isSame = Set(phrase.claims) == Set(earlier.claims) && phrase.near == earlier.near
    diagnostics.append(
      isSame
        ? .duplicatePhrase(phrase, earlier: earlier.span, in: files[phrase.span.file])
        : .phraseCollision(phrase.words, at: phrase.span, earlier: earlier.span))
  }
}

extension Names {
  /// One symbol for all ways of writing a phrase that make no difference to the reader: blanks, and
  /// case unless the phrase is an abbreviation.
  fileprivate mutating func symbol(ofPhrase phrase: String) -> Symbol {
    var phrase = phrase
    let folded = phrase.withUTF8 { bytes in
      let lowers = bytes.contains { (0x61...0x7A).contains($0) }
      return [UInt8](unsafeUninitializedCapacity: bytes.count) { folded, count in
        for byte in bytes {
          if byte == 0x20 || byte == 0x09 {
            if count == 0 || folded[count - 1] == 0x20 { continue }
            folded[count] = 0x20
          } else {
            folded[count] = lowers && (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
          }
          count += 1
        }
        if count > 0, folded[count - 1] == 0x20 { count -= 1 }
      }
    }
    return symbol(of: folded, from: 0, to: folded.count)
  }
}

extension Diagnostic {
  fileprivate static func duplicatePhrase(
    _ phrase: Phrase, earlier: SourceSpan, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .duplicatePhrase, "the phrase '\(phrase.words)' says the same twice", at: phrase.span,
      notes: [Note("it stands here already", at: earlier)],
      fixIts: [.removing(phrase, in: file)])
  }

  fileprivate static func phraseCollision(
    _ words: String, at span: SourceSpan, earlier: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .phraseCollision, "the phrase '\(words)' says one thing here and another elsewhere",
      at: span, notes: [Note("it says something else here", at: earlier)])
  }
}
