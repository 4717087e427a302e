import CodingRules

extension RuleBook {
  /// What a rule set says of itself.
  var thing: WordingDiff.Thing {
    WordingDiff.Thing(
      name: "rule set",
      texts: [
        ("name", name), ("edition", edition), ("as of", asOf.description), ("covers", covers.text),
        ("notice", notice),
      ])
  }

  func thing(_ phrase: Phrase) -> WordingDiff.Thing {
    let claims = phrase.claims.map { claim in
      let verb = claim.strength == .states ? "states" : "suggests"
      return "\(verb) \(facts[claim.fact].name) \(facts[claim.fact].values[claim.value].name)"
    }
    let near = phrase.near.isEmpty ? "" : " near " + phrase.near.sorted().joined(separator: ", ")
    let said = claims.isEmpty ? "means nothing" : claims.sorted().joined(separator: " ")
    return WordingDiff.Thing(name: "\"\(phrase.words)\"\(near)", texts: [("", said)])
  }

  /// What a person who is asked about a fact sees, what orders the questions, and what the reader
  /// goes by.
  func thing(_ fact: Fact) -> WordingDiff.Thing {
    var texts = [("question", "\"\(fact.question)\"")]
    if case .number(let range, _) = fact.kind {
      texts.append(("range", "\(range.lowerBound) to \(range.upperBound)"))
    } else {
      for value in fact.values {
        texts.append(("value \(value.name)", "\"\(value.label)\""))
        if let prior = value.prior { texts.append(("prior of \(value.name)", "\(prior)")) }
      }
    }
    if !fact.precedence.isEmpty {
      let names = fact.precedence.map { fact.values[$0].name }
      texts.append(("precedence", names.joined(separator: ", ")))
    }
    if let silence = silence(of: fact) { texts.append(("silence means", silence)) }
    if let measure = fact.measure { texts.append(("measured", measure)) }
    if fact.nearestWins { texts.append(("nearest", "wins")) }
    if fact.opensLine { texts.append(("opens", "a line")) }
    if !fact.partsLinesOf.isEmpty, let deeds = facts.first(where: { $0.opensLine }) {
      let names = fact.partsLinesOf.indices.map { deeds.values[$0].name }
      texts.append(("parts lines of", names.joined(separator: ", ")))
    }
    return WordingDiff.Thing(name: fact.name, texts: texts)
  }

  private func silence(of fact: Fact) -> String? {
    guard let silence = fact.silence else { return nil }
    let name = fact.values[silence].name
    guard !fact.silenceUnless.isEmpty, let deeds = facts.first(where: { $0.opensLine }) else {
      return name
    }
    let names = fact.silenceUnless.indices.map { deeds.values[$0].name }
    return "\(name) unless \(names.sorted().joined(separator: ", "))"
  }

  func thing(_ code: Code) -> WordingDiff.Thing {
    var texts = [("label", "\"\(code.label)\"")]
    if code.effective != .always { texts.append(("exists", code.effective.text)) }
    if !code.addOnTo.isEmpty {
      texts.append(("add-on to", code.addOnTo.sorted().joined(separator: ", ")))
    }
    if !code.sources.isEmpty { texts.append(("source", names(ofSources: code.sources))) }
    return WordingDiff.Thing(name: code.number, texts: texts)
  }

  /// The reasons and sources of rules and companions.
  var ruleThings: [WordingDiff.Thing] {
    let texts =
      rules.map { ($0.name, $0.because, $0.sources) }
      + companions.map { ($0.name, $0.because, $0.sources) }
    return texts.map { name, because, sources in
      WordingDiff.Thing(
        name: name, texts: [("because", "\"\(because)\""), ("source", names(ofSources: sources))])
    }
  }

  func thing(_ source: Citation) -> WordingDiff.Thing {
    var texts = [("title", "\"\(source.title)\"")]
    if !source.address.isEmpty { texts.append(("address", source.address)) }
    return WordingDiff.Thing(name: source.name, texts: texts)
  }

  private func names(ofSources indices: [Int]) -> String {
    indices.map { sources[$0].name }.sorted().joined(separator: ", ")
  }
}
