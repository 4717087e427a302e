import CaseAssistant
import CodingRules
import Testing

@Suite struct ExplanationTests {
  private func explain(_ text: String) throws -> Explanation {
    let record = CaseRecord(id: "case", text: text)
    return try #require(CaseTexts.assistant.explain(record).reading)
  }

  private func claim(_ fact: String, of words: String, in text: String) throws -> ClaimUse? {
    let mention = try explain(text).mentions.first { $0.quote.text == words }
    return mention?.claims.first { $0.fact == fact }?.use
  }

  @Test func `a cue tells its words, its kind and how far it reaches`() throws {
    let text = "No bleeding was seen, but coil embolization of a splenic aneurysm was done."
    let mention = try #require(try explain(text).mentions.first)
    let cue = try #require(mention.cue)
    #expect(mention.status == .negated && mention.quote.text == "bleeding")
    #expect(cue.rule.name == "no" && cue.rule.category == .negation)
    #expect(cue.rule.direction == .forward && cue.rule.reach == .list)
    #expect(cue.quote == Quote(range: TextRange(0, 2), text: "No"))
    #expect(cue.field == TextRange(0, 20))
    #expect(cue.until?.text == "but")
  }

  @Test(
    arguments: [
      ("act", "Coil embolization", ClaimUse.decides),
      ("vessel", "splenic artery aneurysm", .known),
      ("reason", "bleeding", .status),
      ("act", "thrombectomy", .status),
    ])
  func `a claim tells what it was used for`(fact: String, words: String, use: ClaimUse) throws {
    let text = """
      No bleeding was seen. Coil embolization of a splenic artery aneurysm. A thrombectomy was not needed.
      """
    #expect(try claim(fact, of: words, in: text) == use)
  }

  @Test func `a claim that loses tells why`() throws {
    let ulcer = "Coil embolization for a bleeding duodenal ulcer beside a splenic artery aneurysm."
    #expect(try claim("reason", of: "splenic artery aneurysm", in: ulcer) == .outranked)
    let coils = "Embolization of the splenic artery for bleeding with coils."
    #expect(try claim("act", of: "coils", in: coils) == .stated)
    #expect(try claim("reason", of: "bleeding", in: "There was bleeding.") == .noDeed)
    let record = CaseRecord(
      id: "case", text: "Coil embolization of the splenic artery for bleeding.",
      facts: [CaseRecord.GivenFact(name: "reason", value: "tumor")])
    let given = CaseTexts.assistant.explain(record).reading?.mentions.flatMap(\.claims)
    #expect(given?.first { $0.fact == "reason" }?.use == .given)
  }

  @Test func `explaining changes no answer`() {
    for record in CaseTexts.all {
      #expect(CaseTexts.assistant.explain(record).answer == CaseTexts.assistant.answer(record))
    }
  }

  @Test func `in every case all offsets cut out the text that is quoted`() throws {
    for record in CaseTexts.all {
      let (answer, reading) = CaseTexts.assistant.explain(record)
      var json = JSONWriter()
      answer.write(to: &json, explainedBy: reading)
      let value = try JSONValue(parsing: json.bytes, in: 0..<json.bytes.count)
      let scalars = Array(record.text!.unicodeScalars)
      #expect(QuoteCheck.faults(in: value, of: scalars) == [], "\(record.id)")
    }
  }

  /// What decides stands among the facts of a deed, and every fact of a deed rests on mentions that say
  /// that they were used, on a measurement, or on the deed itself.
  @Test func `uses and facts agree in every case`() {
    for record in CaseTexts.all {
      guard let reading = CaseTexts.assistant.explain(record).reading else { continue }
      let used = reading.deeds.flatMap(\.facts).filter(\.isUsed)
      for mention in reading.mentions {
        for claim in mention.claims where claim.use == .decides {
          let isThere = used.contains { fact in
            fact.fact == claim.fact && fact.evidence.contains(mention.quote)
              && fact.value.split(separator: "|").contains { $0 == claim.value }
          }
          #expect(isThere, "\(record.id): \(claim.fact) of \(mention.quote.text)")
        }
      }
      for fact in used where fact.how == .stated || fact.how == .suggested {
        let isSaid = fact.evidence.contains { quote in
          reading.mentions.contains { mention in
            mention.quote == quote
              && mention.claims.contains { $0.fact == fact.fact && $0.use == .decides }
          } || reading.measurements.contains { $0.quote == quote }
        }
        #expect(isSaid, "\(record.id): nothing is said to decide \(fact.fact) \(fact.value)")
      }
    }
  }

  @Test func `every cue that fires is a rule of the list, under a name of its own`() {
    let rules = ReadingRuleEntry.all(.builtIn)
    #expect(Set(rules.map(\.name)).count == rules.count)
    for record in CaseTexts.all {
      for mention in CaseTexts.assistant.read(record.text!).mentions {
        guard let cue = mention.cue else { continue }
        #expect(rules.contains { $0.name == cue.name }, "\(cue.name)")
      }
    }
  }
}

/// Looks for quotations in JSON that are not the text at their offsets.
enum QuoteCheck {
  static func faults(in value: JSONValue, of scalars: [Unicode.Scalar]) -> [String] {
    switch value {
    case .array(let elements): return elements.flatMap { faults(in: $0, of: scalars) }
    case .object(let members):
      var found = members.flatMap { faults(in: $0.value, of: scalars) }
      guard let start = number(value["start"]), let end = number(value["end"]) else {
        return found
      }
      guard start <= end, end <= scalars.count else {
        return found + ["\(start)..<\(end) is not in the text"]
      }
      if let text = value["text"]?.text, Array(text.unicodeScalars) != Array(scalars[start..<end]) {
        found.append("\(start)..<\(end) is not '\(text)'")
      }
      return found
    case .null, .bool, .number, .string: return []
    }
  }

  private static func number(_ value: JSONValue?) -> Int? {
    if case .number(let digits) = value { return Int(digits) }
    return nil
  }
}
