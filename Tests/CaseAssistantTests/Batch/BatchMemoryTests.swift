import CaseAssistant
import CodingRules
import Testing

/// What a run remembers from case to case makes no difference but in time.
@Suite struct BatchMemoryTests {
  private static let lines = [
    #"{"id":"a","facts":{"act":"embolization","territory":"pelvis","reason":"tumor"}}"#,
    #"{"id":"b \"2\"","facts":{"reason":"tumor","act":"embolization","territory":"pelvis"}}"#,
    #"{"id":"c","facts":{"act":"embolization","territory":"pelvis"}}"#,
    #"{"id":"d","dateOfService":"2025-06-01","facts":{"act":"embolization","territory":"pelvis"}}"#,
    #"{"id":"e","facts":{"act":"nonsense"}}"#,
    #"{"id":"f","dateOfService":"1999-01-01","facts":{"act":"embolization"}}"#,
    #"{"id":"g","text":"EMBOLISATION of an oesophageal varix; embolizaton tried, Zorgblatt seen."}"#,
    #"{"id":"h","text":"Embolisation of two Oesophageal varices, zorgblatts and ZORGBLATT seen."}"#,
    #"{"id":"i","text":"Otorhinolaryngobronchoscopy and neurothrombectomy were done."}"#,
    #"{"id":"j","text":"Coils in the spleen, bleeding.","facts":{"territory":"abdomen"}}"#,
  ]

  private static let block = RecordBlock(
    content: .lines, bytes: Array((lines.joined(separator: "\n") + "\n").utf8), firstLine: 1)

  @Test(arguments: AnswerFormat.allCases)
  func `a case is answered the same, whatever was answered before`(format: AnswerFormat) {
    let answerer = BlockAnswerer(CaseTexts.assistant, format: format, date: nil)
    var alone: [UInt8] = []
    Self.block.forEachRecord { format.write(answerer.answer($0), onto: &alone) }
    let memory = answerer.memory()
    for _ in 0..<2 {
      var bytes: [UInt8] = []
      let summary = answerer.answer(Self.block, with: memory, onto: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: alone, as: UTF8.self))
      #expect(summary.cases == Self.lines.count)
      #expect(summary.invalid == 2)
    }
  }
}
