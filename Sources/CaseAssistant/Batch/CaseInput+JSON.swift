extension CaseInput {
  /// Reads one line of JSON Lines. Members it does not know are skipped.
  init(json bytes: [UInt8], in range: Range<Int>, line: Int) {
    var draft = CaseDraft()
    var scanner = JSONScanner(bytes, in: range)
    do throws(JSONError) {
      if let fault = try draft.read(&scanner) {
        self = .invalid(draft.id, fault, line: line)
      } else {
        self = draft.finished(line: line)
      }
    } catch {
      self = .invalid(
        draft.id, "not JSON at byte \(error.offset + 1): \(error.message)", line: line)
    }
  }
}

extension CaseInput {
  /// Reads a file that holds one case as a JSON object, on however many lines.
  package init(jsonFile bytes: [UInt8]) {
    self.init(json: bytes, in: bytes.byteOrderMarkCount..<bytes.count, line: 1)
  }
}

extension CaseDraft {
  /// Reads the whole record; returns what is wrong with its shape, the first fault only.
  fileprivate mutating func read(_ scanner: inout JSONScanner) throws(JSONError) -> String? {
    guard try scanner.kind() == .object else {
      try scanner.skipValue()
      try scanner.finish()
      return "a case is a JSON object"
    }
    var fault: String?
    var more = try scanner.enterObject()
    while more {
      let memberFault = try readMember(named: try scanner.key(), &scanner)
      fault = fault ?? memberFault
      more = try scanner.nextMember()
    }
    try scanner.finish()
    return fault
  }

  private mutating func readMember(
    named name: String, _ scanner: inout JSONScanner
  ) throws(JSONError) -> String? {
    switch name {
    case "id":
      guard let value = try scanner.plain(.string, .number) else {
        return "'id' must be a string or a number"
      }
      id = value.text
    case "text":
      guard let value = try scanner.plain(.string) else { return "'text' must be a string" }
      text = value.text
    case "dateOfService":
      guard let value = try scanner.plain(.string) else {
        return "'dateOfService' is not a date such as 2026-03-31"
      }
      dateOfService = value.text
    case "facts": return try readFacts(&scanner)
    case _: try scanner.skipValue()
    }
    return nil
  }

  private mutating func readFacts(_ scanner: inout JSONScanner) throws(JSONError) -> String? {
    facts = []
    guard try scanner.kind() == .object else {
      return try scanner.plain() == nil ? "'facts' must be an object" : nil
    }
    var fault: String?
    var more = try scanner.enterObject()
    while more {
      let name = try scanner.key()
      if let value = try scanner.plain(.string, .number, .literal) {
        if let text = value.text { set(name, to: text) }
      } else {
        fault = fault ?? "the value of a fact must be a string, a number, true or false"
      }
      more = try scanner.nextMember()
    }
    return fault
  }
}

/// A scalar of a record as text; no text for null, which means "not given".
private struct PlainValue: Equatable {
  var text: String?
}

extension JSONScanner {
  /// Reads a value that must be of one of these kinds or null; nil, and skipped, when it is not.
  fileprivate mutating func plain(_ kinds: Kind...) throws(JSONError) -> PlainValue? {
    let kind = try kind()
    switch kind {
    case .string where kinds.contains(kind): return PlainValue(text: try string())
    case .number where kinds.contains(kind): return PlainValue(text: try number())
    case .literal:
      guard let truth = try literal() else { return PlainValue() }
      return kinds.contains(kind) ? PlainValue(text: truth ? "yes" : "no") : nil
    case .object, .array, .string, .number:
      try skipValue()
      return nil
    }
  }
}
