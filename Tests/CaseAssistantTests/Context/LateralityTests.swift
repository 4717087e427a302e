import Testing

@testable import CaseAssistant

@Suite struct LateralityTests {
  @Test(
    arguments: [
      ("Aneurysm.", []), ("Left aneurysm.", .left), ("The rt aneurysm.", .right),
      ("The left hepatic artery.", .left), ("The right and left splenic artery.", .both),
      ("The right main and left main splenic artery.", .both), ("Right and the left AVM.", .both),
      ("Both splenic arteries.", .both), ("Bilateral splenic arteries.", .both),
      ("Both splenic arteries and the spleen.", .both), ("Both the MMA and the spleen.", []),
      ("AVM on the left.", .left), ("AVM on both sides.", .both),
      ("AVM on the right and left.", .both),
      ("AVM, and the left groin.", []), ("AVM by way of the left groin.", []),
      ("Left weakness, right AVM.", .right), ("Left weakness and AVM.", []),
      ("No bleeding on the right side of the AVM.", []),
    ] as [(String, Sides)])
  func `the sides are read from the words beside`(text: String, sides: Sides) {
    #expect(SampleVocabulary.reader.read(text).mentions.last?.sides == sides)
  }

  @Test(
    arguments: [
      ("Embolization of the splenic artery.", .near), ("The MMA was then embolized.", .near),
      ("The MMA and, separately, the GDA.", .added), ("MMA, GDA.", .added), ("MMA/GDA.", .added),
      ("The MMA with the GDA.", .none), ("MMA; GDA.", .none),
      ("The MMA but not the GDA.", .none), ("The MMA near the GDA.", .none), ("MMA. GDA.", .none),
      ("MMA or GDA.", .none),
    ] as [(String, Joint)])
  func `little words hold mentions together`(text: String, joint: Joint) {
    #expect(SampleVocabulary.reader.read(text).mentions.last?.joint == joint)
  }
}
