import Testing

@testable import CaseAssistant
@testable import casepilot

@Suite struct AnswerTextTests {
  @Test(arguments: [80, 40]) func `answers read as recorded`(width: Int) throws {
    let texts = SampleAnswers.all.map { AnswerText.render($0, width: width) }
    try expectGolden(texts.joined(separator: "\n----\n\n"), "answers-\(width)")
  }

  @Test func `no line is longer than the page is wide`() {
    for answer in SampleAnswers.all {
      for line in AnswerText.render(answer, width: 80).split(separator: "\n") {
        #expect(line.count <= 80)
      }
    }
  }

  @Test func `colours only add to the text`() {
    for answer in SampleAnswers.all {
      let colored = AnswerText.render(answer, width: 80, style: TextStyle(hasColor: true))
      let marks = /\u{1B}\[[0-9]+m/
      #expect(colored.contains(marks))
      #expect(colored.replacing(marks, with: "") == AnswerText.render(answer, width: 80))
    }
  }

  @Test func `answers are written as the contract says`() throws {
    var json = JSONWriter()
    for answer in SampleAnswers.all + [SampleAnswers.invalid] {
      answer.write(to: &json)
      json.endLine()
    }
    try expectGolden(String(decoding: json.bytes, as: UTF8.self), "answers-jsonl")
  }

  @Test(arguments: [AnswerFormat.csv, .codes])
  func `short formats are as recorded`(format: AnswerFormat) throws {
    var bytes = Array(format.header.utf8)
    for answer in SampleAnswers.all + [SampleAnswers.invalid] {
      format.write(answer, onto: &bytes)
    }
    try expectGolden(String(decoding: bytes, as: UTF8.self), "answers-\(format.rawValue)")
  }
}
