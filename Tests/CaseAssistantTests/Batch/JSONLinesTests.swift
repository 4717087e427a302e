import CaseAssistant
import CodingRules
import Testing

@Suite struct JSONLinesTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var json: String
    var input: CaseInput
    init(_ json: String, _ input: CaseInput) {
      self.json = json
      self.input = input
    }
    var testDescription: String { json }
  }

  static let lines: [Line] = [
    Line(#"{"id":"a","text":"coils"}"#, .record("a", "coils", line: 1)),
    Line(#"{"id":7,"text":"coils"}"#, .record("7", "coils", line: 1)),
    Line(#"{"text":"coils"}"#, .record("1", "coils", line: 1)),
    Line(#"{"id":null,"text":"coils","facts":null}"#, .record("1", "coils", line: 1)),
    Line(
      #"{"facts":{"vessel":"artery","minutes":12,"stent":true,"bleeding":false,"lesion":null}}"#,
      .record(
        "1", nil, ["vessel": "artery", "minutes": "12", "stent": "yes", "bleeding": "no"], line: 1)
    ),
    Line(
      #"{"text":"x","dateOfService":"2026-03-01","expect":{"primary":["37244"]},"who":[{}]}"#,
      .record("1", "x", on: "2026-03-01", line: 1)),
    Line(
      #"{"facts":{"a":"1","a":"2"},"text":"x","text":"y"}"#,
      .record("1", "y", ["a": "2"], line: 1)),
    Line(
      #"{"id":"a","text":"x""#,
      .invalid("a", "not JSON at byte 21: the text ends where ',' or '}' should stand", line: 1)),
    Line("coils", .invalid("1", "not JSON at byte 1: expected a value", line: 1)),
    Line("[]", .invalid("1", "a case is a JSON object", line: 1)),
    Line("{}", .invalid("1", "the case has neither text nor facts", line: 1)),
    Line(
      #"{"id":"e","text":" \n"}"#, .invalid("e", "the case has neither text nor facts", line: 1)),
    Line(#"{"text":5,"id":"t"}"#, .invalid("t", "'text' must be a string", line: 1)),
    Line(
      #"{"id":[1],"text":"x"}"#, .invalid("1", "'id' must be a string or a number", line: 1)),
    Line(#"{"facts":[],"text":"x"}"#, .invalid("1", "'facts' must be an object", line: 1)),
    Line(
      #"{"facts":{"a":["b"]},"text":"x"}"#,
      .invalid("1", "the value of a fact must be a string, a number, true or false", line: 1)),
    Line(
      #"{"text":"x","dateOfService":"1 March"}"#,
      .invalid("1", "'dateOfService' is not a date such as 2026-03-31", line: 1)),
    Line(
      #"{"text":"x","dateOfService":"2026-02-30"}"#,
      .invalid("1", "'dateOfService' is not a date such as 2026-03-31", line: 1)),
  ]

  @Test(arguments: lines) func `a line is a case or says why it is none`(line: Line) throws {
    #expect(try readCases(line.json.utf8, .jsonLines) == [line.input])
    #expect(try readCases((line.json + "\r\n").utf8, .jsonLines) == [line.input])
  }

  @Test func `a line that is not UTF-8 is invalid and the run goes on`() throws {
    let bytes = Array(#"{"id":"a","text":""#.utf8) + [0xFF] + Array("\"}\n{\"text\":\"x\"}".utf8)
    #expect(
      try readCases(bytes, .jsonLines) == [
        .invalid("a", "not JSON at byte 19: the text is not UTF-8", line: 1),
        .record("2", "x", line: 2),
      ])
  }

  @Test func `blank lines count but are no records`() throws {
    let text = "\u{FEFF}\n \t\r\n{\"text\":\"x\"}\n\n{\"text\":\"y\"}\n\n"
    #expect(
      try readCases(text.utf8, nil) == [.record("3", "x", line: 3), .record("5", "y", line: 5)])
  }

  @Test func `any cut into blocks gives the same records`() throws {
    let text = Self.lines.map(\.json).joined(separator: "\n\n")
    let whole = try readCases(text.utf8, .jsonLines)
    #expect(whole.count == Self.lines.count)
    for size in 1...60 {
      #expect(try readCases(text.utf8, .jsonLines, limits: BlockLimits(block: size)) == whole)
    }
  }

  @Test(arguments: [1, 7, 60])
  func `a record past the limit is refused and passed over`(blockSize: Int) throws {
    let long = #"{"id":"long","text":""# + String(repeating: "x", count: 100) + "\"}\n"
    let short = "{\"text\":\"y\"}\n"
    let inputs = try readCases(
      (short + long + short + short + long + String(long.dropLast())).utf8, .jsonLines,
      limits: BlockLimits(block: blockSize, record: 60))
    let refused = "the record is longer than 60 bytes"
    #expect(
      inputs == [
        .record("1", "y", line: 1), .invalid("2", refused, line: 2), .record("3", "y", line: 3),
        .record("4", "y", line: 4), .invalid("5", refused, line: 5),
        .invalid("6", refused, line: 6),
      ])
  }

  @Test func `a text file is one case`() throws {
    let format = try #require(CaseFormat(fileName: "notes/day 1/case.7.TXT"))
    #expect(format == .text(id: "case.7"))
    #expect(
      try readCases("Coils.\r\n\n".utf8, format, limits: BlockLimits(block: 2))
        == [.record("case.7", "Coils.\r\n\n", line: 1)])
    #expect(
      try readCases([0xC3], format) == [.invalid("case.7", "the text is not UTF-8", line: 1)])
    #expect(
      try readCases("".utf8, format)
        == [.invalid("case.7", "the case has neither text nor facts", line: 1)])
    #expect(
      try readCases("abcd".utf8, format, limits: BlockLimits(block: 1, record: 2))
        == [.invalid("1", "the record is longer than 2 bytes", line: 1)])
  }
}
