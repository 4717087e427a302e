extension RuleBookChecker {
  mutating func resolvePhrases() -> [Phrase] {
    var count = 0
    for tree in trees { for syntax in tree.phrases { count += syntax.words.count } }
    var phrases: [Phrase] = []
    phrases.reserveCapacity(count)
    var spellings = PhraseSpellings(capacity: count)
    // By phrase the next one of the same words.
    var next: [Int32] = []
    next.reserveCapacity(count)
    // Phrases of which a claim could not be resolved; they are compared with nothing.
    var unresolved: Set<Int> = []
    for tree in trees {
      for syntax in tree.phrases {
        let claims = resolve(syntax.claims)
        let isResolved = claims.count == syntax.claims.count
        let near = syntax.near.map { $0.text }
        for text in syntax.words {
          let phrase = Phrase(words: text.text, near: near, claims: claims, span: text.span)
          if var earlier = spellings.first(ofWords: text.text, in: phrases) {
            var last = earlier
            while earlier >= 0, !Self.speaksBeside(phrase, phrases[earlier]) {
              (last, earlier) = (earlier, Int(next[earlier]))
            }
            if earlier >= 0 {
              if isResolved, !unresolved.contains(earlier) { add(phrase, to: &phrases[earlier]) }
              continue
            }
            next[last] = Int32(phrases.count)
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
