import CodingRules

extension FactGatherer {
  /// A deed, or what was done at one of its places, with what is known of it. The deed is absent in a
  /// case of facts that does not say what was done.
  struct Told: Sendable {
    var deed: Deed?
    var findings: [FactFinding?]
  }

  /// A deed as a whole, and each of its places where it was done at several.
  struct Gathered: Sendable {
    var whole: Told
    var parts: [Told] = []
  }

  func gather(_ deeds: [Deed], among done: [Deed], in reading: CaseReading) -> [Gathered] {
    let claims = claims(in: reading)
    var all: [Gathered] = []
    for var deed in deeds {
      deed.places = places.places(of: deed, in: reading)
      var gathered = Gathered(
        whole: Told(
          deed: deed, findings: findings(for: deed, among: done, claims: claims, in: reading)))
      if deed.places.count > 1, !isOneField(gathered.whole.findings) {
        for (number, place) in deed.places.enumerated() {
          let part = deed.part(at: place, in: reading)
          let own = self.claims(claims, at: place, of: deed, in: reading)
          var findings = findings(for: part, among: done, claims: own, in: reading)
          markFurther(number > 0, in: &findings)
          gathered.parts.append(Told(deed: part, findings: findings))
        }
      }
      all.append(gathered)
    }
    return all
  }

  /// Which place comes first is settled when the codes are known; until then it is the first named.
  private func markFurther(_ isFurther: Bool, in findings: inout [FactFinding?]) {
    for fact in facts.indices where facts[fact].measure == "further-line" {
      findings[fact] = facts[fact].values(named: isFurther ? "yes" : "no").map {
        FactFinding(possible: $0, how: .implied, evidence: [])
      }
    }
  }

  /// Whether what is found makes one field of all places: a stent graft has one, whatever is closed
  /// for it.
  private func isOneField(_ findings: [FactFinding?]) -> Bool {
    facts.indices.contains { fact in
      guard let group = facts[fact].values(named: "one-field"), let finding = findings[fact] else {
        return false
      }
      return finding.possible.isSubset(of: group)
    }
  }
}
