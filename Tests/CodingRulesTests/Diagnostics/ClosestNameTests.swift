import Testing

@testable import CodingRules

struct ClosestNameTests {
  @Test(
    arguments: [
      ("lateralty", ["laterality", "territory"], "laterality"),
      ("Brain", ["bran", "brain"], "brain"),
      ("bran", ["brain", "brian"], "brain"), ("ab", ["ba"], "ba"),
      ("abdomne", ["abdomen"], "abdomen"),
      ("leg", ["arm", "lung"], nil), ("head", ["neck", "abdomen"], nil), ("a", ["b"], nil),
      ("brain", ["brain"], nil), ("", ["a"], nil),
      ("spinalcord", ["spinal-cord", "cord"], "spinal-cord"),
    ] as [(String, [String], String?)])
  func `a name is suggested only when it is close`(
    _ written: String, _ candidates: [String], _ closest: String?
  ) {
    #expect(closestName(to: written, among: candidates) == closest)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("report", "reprot", 1), ("ab", "ba", 1),
  ])
  func `distance counts changed, missing, extra and swapped letters`(
    _ left: String, _ right: String, _ distance: Int
  ) {
    #expect(editDistance(Array(left.utf8), Array(right.utf8)) == distance)
    #expect(editDistance(Array(right.utf8), Array(left.utf8)) == distance)
  }
}
