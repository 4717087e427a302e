import CodingRules

extension Explanation {
  /// Writes the reading as one JSON object; what is absent is not known or not there.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.list("sections", sections) { $1.write(to: &$0) }
    json.list("mentions", mentions) { write($1, to: &$0) }
    json.list("measurements", measurements) { json, measured in
      json.beginObject()
      json.member("name", measured.name)
      json.member("value", measured.value)
      json.place(measured.quote)
      json.endObject()
    }
    json.list("deeds", deeds) { $1.write(to: &$0) }
    json.list("notDone", notDone) { json, deed in
      json.beginObject()
      json.member("mention", deed.mention)
      json.member("status", deed.status.rawValue)
      json.endObject()
    }
    json.endObject()
  }

  private func write(_ mention: Mention, to json: inout JSONWriter) {
    let sentence = sentences[mention.sentence]
    json.beginObject()
    json.place(mention.quote)
    json.member("phrase", mention.phrase)
    json.member("status", mention.status.rawValue)
    if mention.isRoute { json.member("role", "route") }
    if let cue = mention.cue {
      json.key("cue")
      cue.write(to: &json)
    }
    json.key("section")
    json.beginObject()
    json.member("kind", sections[sentence.section].kind.rawValue)
    if let heading = sections[sentence.section].heading {
      json.key("heading")
      heading.write(to: &json)
    }
    json.endObject()
    json.key("sentence")
    json.beginObject()
    json.place(sentence.quote.range)
    if sentence.isAside {
      json.member("isAside", true)
    }
    json.endObject()
    json.list("claims", mention.claims) { json, claim in
      json.beginObject()
      json.member("fact", claim.fact)
      json.member("value", claim.value)
      json.member("strength", claim.strength == .states ? "states" : "suggests")
      json.member("use", claim.use.rawValue)
      json.endObject()
    }
    json.endObject()
  }
}

extension Explanation.Section {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("kind", kind.rawValue)
    json.place(range)
    if let heading {
      json.key("heading")
      heading.write(to: &json)
    }
    json.endObject()
  }
}

extension Explanation.Cue {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("rule", rule.name)
    json.member("category", rule.category.rawValue)
    if let direction = rule.direction { json.member("direction", direction.rawValue) }
    if let reach = rule.reach { json.member("reach", reach.rawValue) }
    if let quote { json.place(quote) }
    if let field {
      json.key("field")
      json.beginObject()
      json.place(field)
      json.endObject()
    }
    if let until {
      json.key("until")
      until.write(to: &json)
    }
    json.endObject()
  }
}

extension Explanation.Deed {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("act", act)
    json.member("how", how.rawValue)
    json.member("wasStopped", wasStopped)
    json.key("mentions")
    json.beginArray()
    for mention in mentions { json.integer(mention) }
    json.endArray()
    if let rule { json.member("rule", rule) }
    json.list("facts", facts) { json, fact in
      json.beginObject()
      json.member("fact", fact.fact)
      json.member("value", fact.value)
      json.member("how", fact.how.rawValue)
      json.member("isUsed", fact.isUsed)
      json.list("evidence", fact.evidence) { $1.write(to: &$0) }
      json.endObject()
    }
    json.endObject()
  }
}

extension JSONWriter {
  /// Writes where something stands, as members of the object begun.
  fileprivate mutating func place(_ range: TextRange) {
    member("start", range.start)
    member("end", range.end)
  }

  fileprivate mutating func place(_ quote: Quote) {
    place(quote.range)
    member("text", quote.text)
  }
}
