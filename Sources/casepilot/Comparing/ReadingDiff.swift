import CodingRules

/// What is different in the words that cases are read by and the questions that are asked.
struct ReadingDiff: Hashable {
  /// A phrase or a fact, and what was and is said of it; nil where there is no such thing.
  struct Entry: Hashable {
    var name: String
    var old: String?
    var new: String?
  }

  let phrases: [Entry]
  let facts: [Entry]

  init(_ old: RuleBook, _ new: RuleBook) {
    phrases = Self.compare(old.phraseTexts, new.phraseTexts)
    facts = Self.compare(old.factTexts, new.factTexts)
  }

  /// Entries that differ, those that are gone or different in old order, then the new ones.
  private static func compare(
    _ old: [(name: String, text: String)], _ new: [(name: String, text: String)]
  ) -> [Entry] {
    var texts: [String: String] = [:]
    for entry in new { texts[entry.name] = entry.text }
    var known: Set<String> = []
    var found: [Entry] = []
    for entry in old where known.insert(entry.name).inserted && texts[entry.name] != entry.text {
      found.append(Entry(name: entry.name, old: entry.text, new: texts[entry.name]))
    }
    for entry in new where known.insert(entry.name).inserted {
      found.append(Entry(name: entry.name, old: nil, new: entry.text))
    }
    return found
  }
}

extension RuleBook {
  fileprivate var phraseTexts: [(name: String, text: String)] {
    phrases.map { phrase in
      let claims = phrase.claims.map { claim in
        let verb = claim.strength == .states ? "states" : "suggests"
        return "\(verb) \(facts[claim.fact].name) \(facts[claim.fact].values[claim.value].name)"
      }
      let near = phrase.near.isEmpty ? "" : " near " + phrase.near.sorted().joined(separator: ", ")
      return (
        "\"\(phrase.words)\"\(near)",
        claims.isEmpty ? "means nothing" : claims.sorted().joined(separator: " ")
      )
    }
  }

  /// What a person who is asked about a fact sees, and what orders the questions.
  fileprivate var factTexts: [(name: String, text: String)] {
    facts.map { fact in
      var values: [String] = []
      if case .number(let range, _) = fact.kind {
        values = ["\(range.lowerBound) to \(range.upperBound)"]
      } else {
        values = fact.values.map { value in
          "\(value.name) \"\(value.label)\"" + (value.prior.map { " prior \($0)" } ?? "")
        }
      }
      return (fact.name, "\"\(fact.question)\" \(values.joined(separator: ", "))")
    }
  }
}
