import CodingRules

extension Answer {
  /// The version of the shape below; it changes when a member changes its meaning or goes away.
  package static let jsonVersion = 1

  /// Writes the answer as one JSON object; every member stands in every answer, save `problem`, and
  /// `reading` where one asked how the case was read.
  package func write(to json: inout JSONWriter, explainedBy reading: Explanation? = nil) {
    Self.writeHead(id, to: &json)
    writeRest(to: &json, explainedBy: reading)
  }

  /// Begins the object with the members that do not depend on the case.
  static func writeHead(_ id: String, to json: inout JSONWriter) {
    json.beginObject()
    json.member("version", jsonVersion)
    json.member("id", id)
  }

  /// Writes all members after the id and ends the object.
  func writeRest(to json: inout JSONWriter, explainedBy reading: Explanation? = nil) {
    json.member("verdict", verdict.rawValue)
    json.key("codes")
    json.strings(codes)
    json.list("lines", lines) { $1.write(to: &$0) }
    json.key("companions")
    json.fragment(companions.json)
    json.list("notReported", notReported) { $1.write(to: &$0) }
    json.list("missing", missing) { $1.write(to: &$0) }
    json.list("nearby", nearby) { $1.write(to: &$0) }
    json.key("review")
    json.strings(review)
    json.key("ruleset")
    json.fragment(ruleSet.json)
    json.member("dateOfService", dateOfService.description)
    if let problem {
      json.key("problem")
      problem.write(to: &json)
    }
    if let reading {
      json.key("reading")
      reading.write(to: &json)
    }
    json.endObject()
  }
}

extension Answer.Line {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("code", code)
    json.member("label", label)
    json.member("units", units)
    json.key("modifiers")
    json.strings(modifiers)
    json.member("act", act)
    json.member("rule", rule)
    json.member("because", because)
    json.list("sources", sources) { $0.fragment($1.json) }
    json.list("facts", facts) { $1.write(to: &$0) }
    json.endObject()
  }
}

extension Answer.Fact {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("fact", fact)
    json.member("value", value)
    json.member("how", how.rawValue)
    json.list("evidence", evidence) { $1.write(to: &$0) }
    json.endObject()
  }
}

extension Quote {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("start", range.start)
    json.member("end", range.end)
    json.member("text", text)
    json.endObject()
  }
}

extension Answer.Companion {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("code", code)
    json.member("kind", kind.rawValue)
    json.member("because", because)
    json.list("sources", sources) { $0.fragment($1.json) }
    if let units {
      json.member("units", units)
    }
    if let modifier { json.member("modifier", modifier) }
    json.endObject()
  }
}

extension Answer.NotReported {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("mention", mention)
    json.member("status", status)
    json.list("evidence", evidence) { $1.write(to: &$0) }
    if let because { json.member("because", because) }
    if !pointers.isEmpty {
      json.key("pointers")
      json.strings(pointers)
    }
    json.endObject()
  }
}

extension Answer.Missing {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("fact", fact)
    json.member("question", question)
    json.list("choices", choices) { json, choice in
      json.beginObject()
      json.member("value", choice.value)
      json.member("label", choice.label)
      json.key("codes")
      json.strings(choice.codes)
      json.endObject()
    }
    json.endObject()
  }
}

extension Answer.Nearby {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("code", code)
    json.list("differs", differs) { json, difference in
      json.beginObject()
      json.member("fact", difference.fact)
      json.member("from", difference.from)
      json.member("to", difference.to)
      json.endObject()
    }
    json.endObject()
  }
}

extension Answer.Problem {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("message", message)
    if let line {
      json.member("line", line)
    }
    json.endObject()
  }
}

extension JSONWriter {
  package mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  package mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    integer(number)
  }

  package mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a member whose value is an array, each element by `write`.
  package mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    list(elements, write: write)
  }

  /// Writes an array, each element by `write`.
  mutating func list<Element>(
    _ elements: [Element], write: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
