import CaseAssistant
import CodingRules

/// How long a case of a file takes from its bytes to the bytes of its answer, on one thread, beside
/// copying those bytes.
enum Batch {
  /// A block is as long as one of a run over a file; it is answered as often as this.
  private static let repeats = 20

  static func runFromFacts(_ assistant: Assistant) {
    let block = block(of: factLines(assistant.book))
    // One of so many threads has no room for answers.
    run("Batch from facts, full answers", block, assistant, .jsonl, oneOf: .max)
    run("Batch from facts met before, full answers", block, assistant, .jsonl)
    run("Batch from facts, codes", block, assistant, .codes, oneOf: .max)
    run("Batch from facts met before, codes", block, assistant, .codes)
  }

  static func runFromText(_ assistant: Assistant) {
    let lines = Notes.made(count: 8).map { text in
      var json = JSONWriter()
      json.beginObject()
      json.member("text", text)
      json.endObject()
      return String(decoding: json.bytes, as: UTF8.self)
    }
    run("Batch from text, full answers", block(of: lines), assistant, .jsonl)
  }

  private static func run(
    _ question: String, _ block: RecordBlock, _ assistant: Assistant, _ format: AnswerFormat,
    oneOf threads: Int = 1
  ) {
    let answerer = BlockAnswerer(assistant, format: format, date: nil)
    let memory = answerer.memory(oneOf: threads)
    var expected: [UInt8] = []
    let summary = answerer.answer(block, with: memory, onto: &expected)
    Harness.check(summary.invalid == 0, "every record is a case")
    Harness.compare(
      question, each: "a case",
      Harness.Side(name: "bytes to answers") {
        var cases = 0
        for _ in 0..<repeats {
          var bytes: [UInt8] = []
          cases += answerer.answer(block, with: memory, onto: &bytes).cases
          Harness.check(bytes == expected, "the same bytes every time")
        }
        return cases
      },
      to: Harness.Side(name: "copying and comparing the answers") {
        for _ in 0..<repeats {
          var bytes: [UInt8] = []
          bytes += expected
          Harness.check(bytes == expected, "a copy is equal")
        }
        return summary.cases * repeats
      })
  }

  private static func block(of lines: [String]) -> RecordBlock {
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    return RecordBlock(content: .lines, bytes: bytes, firstLine: 1)
  }

  /// Cases of eight facts, made at random: about four of five get a code.
  private static func factLines(_ book: RuleBook) -> [String] {
    var random = SeededGenerator(3)
    let settled = ["approach": "percutaneous", "progress": "completed"]
    return (0..<160).map { number in
      let facts = book.facts.prefix(8).map { fact in
        let values = fact.opensLine ? fact.values.prefix(3) : fact.values[...]
        let value = settled[fact.name] ?? values.randomElement(using: &random)?.name ?? ""
        return "\"\(fact.name)\":\"\(value)\""
      }
      return "{\"id\":\"case-\(number)\",\"facts\":{" + facts.joined(separator: ",") + "}}"
    }
  }
}
