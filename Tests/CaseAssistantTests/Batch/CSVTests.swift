import CaseAssistant
import CodingRules
import Testing

@Suite struct CSVTests {
  struct File: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var csv: String
    var inputs: [CaseInput]
    init(_ name: String, _ csv: String, _ inputs: [CaseInput]) {
      testDescription = name
      self.csv = csv
      self.inputs = inputs
    }
  }

  static let files: [File] = [
    File(
      "plain", "id,text\na,coils\nb,plug\n",
      [.record("a", "coils", line: 2), .record("b", "plug", line: 3)]),
    File("no line end at the end", "text\ncoils", [.record("2", "coils", line: 2)]),
    File("byte order mark", "\u{FEFF}id,text\r\na,coils\r\n", [.record("a", "coils", line: 2)]),
    File(
      "quotes, commas and line ends in cells",
      "id,text\n1,\"a, \"\"b\"\"\r\nc\"\n2,d\n",
      [.record("1", "a, \"b\"\r\nc", line: 2), .record("2", "d", line: 4)]),
    File(
      "a quote inside a plain cell", "text,id\n5\" coil,a\n", [.record("a", "5\" coil", line: 2)]),
    File(
      "facts, an empty cell being none",
      "id,fact.vessel,fact.stent,fact.minutes\n1,artery,,10\n",
      [.record("1", nil, ["vessel": "artery", "minutes": "10"], line: 2)]),
    File(
      "date and columns we do not know", "who,text,dateOfService\nx,coils,2026-01-02\n",
      [.record("2", "coils", on: "2026-01-02", line: 2)]),
    File(
      "a blank line is no record", "\n\ntext\n\nx\n \r\ny\n",
      [.record("5", "x", line: 5), .record("7", "y", line: 7)]),
    File(
      "short and long rows", "id,text\na\nb,x,y\nc,z\n",
      [
        .invalid("a", "the row has 1 cell where the header has 2", line: 2),
        .invalid("b", "the row has 3 cells where the header has 2", line: 3),
        .record("c", "z", line: 4),
      ]),
    File(
      "text after a quote", "text\n\"a\"b\nc\n",
      [
        .invalid("2", "text stands after the closing quote of a cell", line: 2),
        .record("3", "c", line: 3),
      ]),
    File(
      "a quote that is not closed", "text\na\n\"b\nc\n",
      [.record("2", "a", line: 2), .invalid("3", "a quoted cell is not closed", line: 3)]),
    File("header only", "id,text\n", []),
    File("nothing", "", []),
  ]

  @Test(arguments: files) func `a file of rows is read as its cases`(file: File) throws {
    for size in [1, 2, 3, 5, 8, 1000] {
      let limits = BlockLimits(block: size)
      #expect(try readCases(file.csv.utf8, .csv, limits: limits) == file.inputs)
    }
  }

  @Test(arguments: [
    ("id,what\n", "the header has neither a column 'text' nor a column such as 'fact.territory'"),
    ("text,id,text\n", "the column 'text' stands twice in the header"),
    ("\"text", "the header cannot be read: a quoted cell is not closed"),
  ])
  func `a header that names no case is told`(csv: String, message: String) {
    #expect(throws: InputFailure(message)) { try readCases(csv.utf8, .csv) }
  }

  @Test func `a row that is not UTF-8 is invalid and the run goes on`() throws {
    let bytes = Array("text\n".utf8) + [0xFF, 0x0A] + Array("x\n".utf8)
    #expect(
      try readCases(bytes, .csv)
        == [.invalid("2", "the text is not UTF-8", line: 2), .record("3", "x", line: 3)])
  }

  @Test(arguments: [1, 9, 60])
  func `a row past the limit is refused and passed over`(blockSize: Int) throws {
    let long = "\"" + String(repeating: "x\n", count: 50) + "\"\n"
    let inputs = try readCases(
      ("text\n" + long + "a\n" + long + "b\n").utf8, nil,
      limits: BlockLimits(block: blockSize, record: 60))
    #expect(
      inputs == [
        .invalid("2", "the record is longer than 60 bytes", line: 2), .record("53", "a", line: 53),
        .invalid("54", "the record is longer than 60 bytes", line: 54),
        .record("105", "b", line: 105),
      ])
  }

  @Test func `generated cells come back as they were`() throws {
    var random = SeededRandom(seed: 3)
    let letters = Array("ab,\"\n\r é🧠")
    for _ in 0..<100 {
      let texts = (0..<5).map { _ in
        "x"
          + String(
            (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
              letters.randomElement(using: &random)
            })
      }
      let rows = texts.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"\n" }
      let inputs = try readCases(("text\n" + rows.joined()).utf8, .csv)
      let read = inputs.map { input -> String? in
        guard case .record(let record, _) = input else { return nil }
        return record.text
      }
      #expect(read == texts)
    }
  }

  @Test(arguments: [
    ("a.jsonl", CaseFormat.jsonLines), ("a.ndjson", .jsonLines), ("dir.csv/a.CSV", .csv),
    ("b.txt", .text(id: "b")),
  ])
  func `a file name promises a format`(name: String, format: CaseFormat) {
    #expect(CaseFormat(fileName: name) == format)
  }

  @Test(arguments: ["a", "-", ".txt", "dir.csv/a", "a.docx"])
  func `another file name promises none`(name: String) {
    #expect(CaseFormat(fileName: name) == nil)
  }
}
