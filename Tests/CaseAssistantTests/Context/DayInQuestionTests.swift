import CaseAssistant
import Testing

@Suite struct DayInQuestionTests {
  private static let first = "Monday: coil embolization of the splenic artery."
  private static let second = "Wednesday: thrombectomy of the femoral artery."

  private func acts(_ text: String) -> [Status] {
    SampleVocabulary.reader.read(text).mentions.filter {
      $0.phrase < SampleVocabulary.acts.count
    }.map(\.status)
  }

  @Test(arguments: [
    ("Code for Monday?", [Status.performed, .planned]),
    ("Which code for Wednesday?", [.prior, .performed]),
    ("What is coded on Wednesday?", [.prior, .performed]),
    ("Code Monday only.", [.performed, .planned]),
    ("Which code?", [.performed, .performed]),
    ("Which code for Friday?", [.performed, .performed]),
    ("Monday and Wednesday: which codes?", [.performed, .performed]),
  ])
  func `a question about one of several days is about what was done on it`(
    question: String, expected: [Status]
  ) {
    #expect(acts("\(Self.first) \(Self.second) \(question)") == expected)
  }

  @Test(arguments: [
    ("Day 1", "Day 2", "day 2"), ("Session one", "Session two", "session two"),
    ("12 June", "13 June", "the 13th"), ("June 12", "June 13", "June 13"),
    ("On the 3rd", "On the 4th", "the 4th"), ("Session 1", "Session 2", "the session 2"),
  ])
  func `days and sessions are named in many ways`(one: String, other: String, asked: String) {
    let text =
      "\(one): coil embolization of the splenic artery. \(other): thrombectomy of the femoral "
      + "artery. What is the code for \(asked)?"
    #expect(acts(text) == [.prior, .performed])
  }
}
