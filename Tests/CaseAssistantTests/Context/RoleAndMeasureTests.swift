import CaseAssistant
import Testing

@Suite struct RoleAndMeasureTests {
  @Test(arguments: [
    ("Via the right femoral vein a catheter was advanced.", true),
    ("Right femoral artery access was obtained.", true),
    ("The right femoral artery was punctured.", true),
    ("Puncture of the femoral vein.", true),
    ("A sheath in the femoral artery.", true),
    ("TACE through the left hepatic artery.", true),
    ("Femoral artery approach.", true),
    ("The left hepatic artery was embolized.", false),
    ("Aneurysm of the splenic artery.", false),
    ("Thrombectomy of the femoral artery.", false),
  ])
  func `the way taken is told from what was treated`(text: String, isRoute: Bool) {
    let roles = SampleVocabulary.reader.read(text).mentions.map(\.role)
    #expect(roles.contains(.route) == isRoute)
  }

  @Test(arguments: [
    ("Verapamil was infused for 20 minutes.", 20), ("Nicardipine infusion over 15 min.", 15),
    ("Milrinone ran x 12 min.", 12), ("The infusion ran 25 minutes.", 25),
    ("Infusion over 15min.", 15), ("A 30-minute infusion of verapamil.", 30),
    ("Papaverine infused over thirty minutes.", 30), ("Infusion for one hour.", 60),
  ])
  func `minutes of infusion are measured`(text: String, minutes: Int) {
    #expect(SampleVocabulary.reader.read(text).measurements.map(\.value) == [minutes])
  }

  @Test(arguments: [
    "Fluoroscopy time 25 minutes.", "The procedure took 40 minutes.",
    "Out after 15 minutes.", "Sedation for 62 minutes.", "Verapamil given 20 minutes later.",
  ])
  func `other minutes are not`(text: String) {
    #expect(SampleVocabulary.reader.read(text).measurements.isEmpty)
  }
}
