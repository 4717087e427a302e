import CodingRules

/// What the phrases of a book say of one fact. Looked up in the book where somebody asks: a case has
/// tens of mentions, a book tens of thousands of phrases.
struct FactClaims: Sendable {
  let fact: Int
  private let phrases: [Phrase]

  init(of fact: Int, in book: RuleBook) {
    self.fact = fact
    phrases = book.phrases
  }

  /// The claim of a phrase, given by its index; nil where it says nothing of the fact.
  subscript(phrase: Int) -> Phrase.Claim? { phrases[phrase].claims.first { $0.fact == fact } }
}
