import CodingRules

extension FactGatherer {
  /// The value of a fact that parts lines: the places of the deed.
  func place(of deed: Deed, by fact: Int, in reading: CaseReading) -> FactFinding? {
    let places = deed.places.filter { $0.fact == fact }
    guard !places.isEmpty else { return nil }
    return FactFinding(
      possible: ValueSet(places.map { $0.value }), how: .stated,
      evidence: places.flatMap { $0.mentions }.map { reading.mentions[$0].range })
  }

  /// One side or both, as the words say that hang together with the deed. Where they name one side and
  /// the case speaks of both as well, as of a disease of both sides treated on one, it stays open.
  func sides(
    of deed: Deed, told claims: [[Claim]], of fact: Int, near anchors: [Mention],
    in reading: CaseReading
  ) -> FactFinding? {
    guard let one = facts[fact].values(named: "one"), let both = facts[fact].values(named: "both")
    else { return nil }
    var named = places.sided(with: deed, in: reading)
    if named.count > 1 { named = elsewhereLeftOut(named, told: claims, near: anchors, in: reading) }
    if named.isEmpty {
      let loose = places.loose(from: deed, in: reading)
      let sides = loose.reduce(into: Sides()) { $0.formUnion(reading.mentions[$1].sides) }
      guard sides == .both else { return nil }
      return FactFinding(
        possible: one.union(both), how: .suggested,
        evidence: loose.map { reading.mentions[$0].range })
    }
    let told = deed.isPart ? deed.places.map { $0.sides } : named.map { reading.mentions[$0].sides }
    let each = told.filter { $0 != .both }.reduce(into: Sides()) { $0.formUnion($1) }
    let speaksOfBoth =
      told.contains(.both)
      || !deed.isPart
        && claims[fact].contains { both.contains($0.value) && $0.mention.status.isAsserted }
    let possible =
      each.isEmpty || each == .both ? both : speaksOfBoth ? one.union(both) : one
    return FactFinding(
      possible: possible, how: .stated, evidence: named.map { reading.mentions[$0].range })
  }

  /// The mentions that do not speak of another place than that of the deed, as a vein that was entered.
  private func elsewhereLeftOut(
    _ named: [Int], told claims: [[Claim]], near anchors: [Mention], in reading: CaseReading
  ) -> [Int] {
    var here: [Int: ValueSet] = [:]
    for fact in facts.indices where facts[fact].nearestWins {
      here[fact] = nearest(claims[fact], of: facts[fact], to: anchors)?.possible
    }
    return named.filter { index in
      phrases[reading.mentions[index].phrase].claims.allSatisfy { claim in
        here[claim.fact]?.contains(claim.value) ?? true
      }
    }
  }

  /// What the case says of each fact at one place of a deed. What it says right beside another place
  /// is left out; what it only says in a sentence about another place counts where no more is told.
  /// The words for the deed itself speak of all its places, but for one that they name.
  func claims(
    _ claims: [[Claim]], at place: Place, of deed: Deed, in reading: CaseReading
  ) -> [[Claim]] {
    let named = Set(deed.places.flatMap { $0.mentions })
    let anchors = Set(
      deed.mentions.filter { !named.contains($0) }.map { reading.mentions[$0].range })
    return claims.map { claims in
      var own: [Claim] = []
      var shared: [Claim] = []
      for claim in claims {
        guard !anchors.contains(claim.mention.range),
          let home = home(of: claim.mention, among: deed.places, in: reading)
        else {
          own.append(claim)
          shared.append(claim)
          continue
        }
        let isOwn = home.places.contains(place)
        if isOwn { own.append(claim) }
        if isOwn || !home.isFixed { shared.append(claim) }
      }
      return own.contains { $0.mention.status.isAsserted } ? own : shared
    }
  }

  /// The place a mention speaks of: the nearest in its sentence, or several named in one breath. It is
  /// fixed where the mention stands right beside it or between two. Nil where it speaks of all.
  private func home(
    of mention: Mention, among places: [Place], in reading: CaseReading
  ) -> (places: [Place], isFixed: Bool)? {
    var nearest: (places: [Place], distance: Int) = ([], Int.max)
    var (isAfterOne, isBeforeOne) = (false, false)
    var count = 0
    for place in places {
      let here = place.mentions(in: mention.sentence, of: reading)
      for named in here {
        if named.range.start <= mention.range.start { isAfterOne = true }
        if named.range.start >= mention.range.start { isBeforeOne = true }
        let distance = max(
          named.range.start - mention.range.end, mention.range.start - named.range.end, 0)
        if distance < nearest.distance {
          nearest = ([place], distance)
        } else if distance == nearest.distance {
          nearest.places.append(place)
        }
      }
      if !here.isEmpty { count += 1 }
    }
    if nearest.places.isEmpty { return nil }
    let isBetween = count > 1 && isAfterOne && isBeforeOne
    let isFixed = isBetween || nearest.distance < Self.besideEachOther
    return count == 1 || isFixed ? (nearest.places, isFixed) : nil
  }

  /// Letters between words that stand side by side.
  private static let besideEachOther = 3
}
