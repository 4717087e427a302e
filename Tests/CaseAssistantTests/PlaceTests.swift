import CaseAssistant
import CodingRules
import Testing

@Suite struct PlaceTests {
  private func answer(_ text: String) -> Answer {
    CaseTexts.assistant.answer(CaseRecord(id: "a", text: text))
  }

  @Test func `each field has facts and evidence of its own`() throws {
    let text =
      "Embolization of the bleeding splenic artery and of an unruptured right renal artery aneurysm."
    let lines = answer(text).lines
    #expect(lines.map { "\($0.code)\($0.modifiers)" } == ["37244[]", #"37242["59"]"#])
    let fields = lines.map { line in line.facts.first { $0.fact == "field" } }
    #expect(fields.map { $0?.value } == ["spleen", "kidney"])
    #expect(
      fields.map { $0?.evidence.map(\.text) } == [["splenic artery"], ["right renal artery"]]
        || fields.map { $0?.evidence.map(\.text) }
          == [["splenic artery"], ["right renal artery aneurysm"]]
    )
    let reasons = lines.map { line in line.facts.first { $0.fact == "reason" }?.value }
    #expect(reasons == ["bleeding", "arterial-lesion"])
  }

  @Test(arguments: [
    ("Verapamil was infused into the left ICA for 15 minutes.", nil),
    ("Verapamil was infused into the right ICA and the left ICA for 15 minutes each.", 1),
    ("Verapamil was infused into both ICAs and the left vertebral artery for 15 minutes each.", 2),
  ])
  func `each further territory infused is a unit`(text: String, units: Int?) throws {
    let more = try #require(
      answer("SAH vasospasm. " + text).companions.first { $0.code == "61651" })
    #expect(more.kind == (units == nil ? .review : .report))
    #expect(more.units == units)
  }

  @Test func `a side that is not settled is left to a person`() {
    let answer = answer(
      "Pulmonary angiography of both sides, then thrombectomy of the right pulmonary artery.")
    #expect(answer.lines.map(\.modifiers) == [[]])
    #expect(answer.review.contains { $0.hasPrefix("Modifier 50 may belong to the line") })
  }
}
