import CaseAssistant
import Foundation
import Testing

/// The reader of our own beside Foundation's, which serves as the oracle.
@Suite struct JSONReadingTests {
  struct Text: Sendable, CustomTestStringConvertible {
    var json: String
    var value: JSONValue
    init(_ json: String, _ value: JSONValue) {
      self.json = json
      self.value = value
    }
    var testDescription: String { json }
  }

  static let texts: [Text] = [
    Text("null", .null), Text(" true ", .bool(true)), Text("\tfalse\r\n", .bool(false)),
    Text("0", .number("0")), Text("-0.5e+10", .number("-0.5e+10")),
    Text("12345678901234567890123", .number("12345678901234567890123")),
    Text(#""""#, .string("")), Text(#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{c}\n\r\t")),
    Text(#""\u00e9 \ud83e\uDDE0 \u0000""#, .string("é 🧠 \0")), Text("\"é🧠\"", .string("é🧠")),
    Text("[]", .array([])),
    Text("[1,[2] , {}]", .array([.number("1"), .array([.number("2")]), .object([])])),
    Text(
      #"{"b":1,"a":{"c":null}}"#,
      .object([.init("b", .number("1")), .init("a", .object([.init("c", .null)]))])),
    Text(#"{"a":1,"b":2,"a":3}"#, .object([.init("a", .number("3")), .init("b", .number("2"))])),
    Text("\u{FEFF}[]", .array([])),
  ]

  @Test(arguments: texts) func `a text is read as the value it stands for`(text: Text) throws {
    #expect(try JSONValue(parsing: Array(text.json.utf8)) == text.value)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]
    var offset: Int
    var message: String
    init(_ json: String, _ offset: Int, _ message: String) {
      self.init(Array(json.utf8), offset, message)
    }
    init(_ bytes: [UInt8], _ offset: Int, _ message: String) {
      self.bytes = bytes
      self.offset = offset
      self.message = message
    }
    var testDescription: String { String(decoding: bytes.prefix(40), as: UTF8.self) }
  }

  static let faults: [Fault] = [
    Fault("", 0, "the text ends where a value should stand"),
    Fault("nul", 0, "expected 'true', 'false' or 'null'"),
    Fault("[1,]", 3, "expected a value"), Fault("[1 2]", 3, "expected ',' or ']'"),
    Fault("{\"a\":1,}", 7, "expected a member name in double quotes"),
    Fault("{a:1}", 1, "expected a member name in double quotes"),
    Fault("{\"a\" 1}", 5, "expected ':' after the member name"),
    Fault("{\"a\":1", 6, "the text ends where ',' or '}' should stand"),
    Fault("01", 1, "expected nothing after the value"), Fault("1.", 2, "expected a digit"),
    Fault("-", 1, "expected a digit"), Fault("1e", 2, "expected a digit"),
    Fault("+1", 0, "expected a value"), Fault(".5", 0, "expected a value"),
    Fault("\"a", 0, "the string that begins here is not closed"),
    Fault("\"a\nb\"", 2, "a control character in a string must be escaped"),
    Fault(#""\n\"#, 4, "the text ends where an escape should stand"),
    Fault(#""\x""#, 2, "no such escape"), Fault(#""\u12g4""#, 5, "expected a hexadecimal digit"),
    Fault(#""\ud800""#, 1, "half of a surrogate pair"),
    Fault(#""\ud800\ud800""#, 1, "half of a surrogate pair"),
    Fault(#""\udc00""#, 1, "half of a surrogate pair"),
    Fault([0x22, 0xFF, 0x22], 1, "the text is not UTF-8"),
    Fault([0x22, 0xC0, 0x80, 0x22], 1, "the text is not UTF-8"),
    Fault([0x22, 0xED, 0xA0, 0x80, 0x22], 1, "the text is not UTF-8"),
    Fault([0x22, 0x5C, 0x6E, 0xE2, 0x82, 0x22], 1, "the text is not UTF-8"),
    Fault("{} {}", 3, "expected nothing after the value"),
    Fault(String(repeating: "[", count: 100_000), 513, "nested more than 512 deep"),
    Fault(String(repeating: "{\"a\":", count: 100_000), 2561, "nested more than 512 deep"),
  ]

  @Test(arguments: faults) func `a fault is told with its place`(fault: Fault) {
    #expect(throws: JSONError(fault.message, at: fault.offset)) {
      try JSONValue(parsing: fault.bytes)
    }
  }

  @Test func `skipping a value accepts exactly what reading it accepts`() {
    let texts = Self.texts.map { Array($0.json.utf8) } + Self.faults.map(\.bytes)
    for bytes in texts {
      let isRead = (try? JSONValue(parsing: bytes)) != nil
      #expect(Self.isSkipped(bytes) == isRead)
    }
  }

  @Test func `generated values are read as Foundation reads them`() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let value = JSONValue.random(depth: 4, using: &random)
      var json = JSONWriter()
      json.value(value)
      let ours = try JSONValue(parsing: json.bytes)
      #expect(ours == value)
      let theirs = try JSONSerialization.jsonObject(
        with: Data(json.bytes), options: .fragmentsAllowed)
      #expect(ours.foundation == theirs as? NSObject)
    }
  }

  @Test func `a damaged text is refused where Foundation refuses it`() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<1500 {
      var json = JSONWriter()
      json.value(JSONValue.random(depth: 3, using: &random))
      var bytes = json.bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.remove(at: place)
      case 1:
        bytes.insert(Array(#"{}[]",:\0-.e1 "#.utf8).randomElement(using: &random) ?? 0, at: place)
      case _: bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let ours = try? JSONValue(parsing: bytes)
      #expect(Self.isSkipped(bytes) == (ours != nil))
      // Foundation guesses UTF-16 and UTF-32 from zero bytes and lets some numbers overflow.
      guard !bytes.prefix(4).contains(0) else { continue }
      let theirs = try? JSONSerialization.jsonObject(
        with: Data(bytes), options: .fragmentsAllowed)
      #expect(
        (ours != nil) == (theirs != nil), "\(String(decoding: bytes, as: UTF8.self))")
      if let ours, let theirs { #expect(ours.foundation == theirs as? NSObject) }
    }
  }

  private static func isSkipped(_ bytes: [UInt8]) -> Bool {
    var scanner = JSONScanner(bytes)
    do throws(JSONError) {
      try scanner.skipValue()
      try scanner.finish()
      return true
    } catch { return false }
  }
}
