/// Any JSON value, with the members of objects in their order and numbers as they were written.
package enum JSONValue: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// Reads a whole JSON text.
  package init(parsing bytes: [UInt8], in range: Range<Int>? = nil) throws(JSONError) {
    var scanner = JSONScanner(bytes, in: range)
    self = try Self(reading: &scanner)
    try scanner.finish()
  }

  /// Reads the next value of a text. Of members of one name the last counts.
  package init(reading scanner: inout JSONScanner) throws(JSONError) {
    switch try scanner.kind() {
    case .object:
      var members: [Member] = []
      var more = try scanner.enterObject()
      while more {
        let name = try scanner.key()
        members.append(Member(name, try JSONValue(reading: &scanner)))
        more = try scanner.nextMember()
      }
      self = .object(Self.lastOfEachName(members))
    case .array:
      var elements: [JSONValue] = []
      var more = try scanner.enterArray()
      while more {
        elements.append(try JSONValue(reading: &scanner))
        more = try scanner.nextElement()
      }
      self = .array(elements)
    case .string: self = .string(try scanner.string())
    case .number: self = .number(try scanner.number())
    case .literal: self = try scanner.literal().map(JSONValue.bool) ?? .null
    }
  }

  /// Keeps the place of the first and the value of the last member of a name. Names are compared
  /// byte by byte: two spellings of one accented letter are two names.
  private static func lastOfEachName(_ members: [Member]) -> [Member] {
    var places: [[UInt8]: Int] = [:]
    var kept: [Member] = []
    for member in members {
      let name = Array(member.name.utf8)
      if let place = places[name] {
        kept[place].value = member.value
      } else {
        places[name] = kept.count
        kept.append(member)
      }
    }
    return kept
  }
}

extension JSONValue {
  /// The member of that name, when this is an object that has one.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  package var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }
}
