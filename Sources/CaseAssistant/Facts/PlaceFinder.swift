package import CodingRules

/// One of the places at which a deed was done: a surgical field, a circulation of the brain.
package struct Place: Hashable, Sendable {
  /// The fact that parts lines, and its value.
  package var fact: Int
  package var value: Int
  package var sides: Sides
  /// Where the case names it, as indices into `CaseReading.mentions`.
  package var mentions: [Int]
}

/// Finds the places at which a deed was done.
///
/// A place counts only where it hangs together with the deed, by little words alone: "the splenic
/// artery was embolized", "embolization of the liver and of the spleen". What else a sentence names is
/// background, and a wrong second line is worse than a missing one.
package struct PlaceFinder: Sendable {
  private let parting: [Parting]
  /// Of the fact that opens a line; nil where none does.
  private let deeds: FactClaims?
  private let phrases: [Phrase]
  /// By fact: whether the nearest mention wins.
  private let isNearest: [Bool]

  private struct Parting {
    var fact: Int
    var deeds: ValueSet
    /// Values of which each side makes a line of its own.
    var sided: ValueSet
    /// Values of which the body has two.
    var paired: ValueSet
    var claims: FactClaims
  }

  package init(_ book: RuleBook) {
    deeds = book.facts.firstIndex { $0.opensLine }.map { FactClaims(of: $0, in: book) }
    phrases = book.phrases
    isNearest = book.facts.map { $0.nearestWins }
    parting = book.facts.indices.filter { !book.facts[$0].partsLinesOf.isEmpty }.map { fact in
      Parting(
        fact: fact, deeds: book.facts[fact].partsLinesOf,
        sided: book.facts[fact].values(named: "a-line-a-side") ?? .empty,
        paired: book.facts[fact].values(named: "paired") ?? .empty,
        claims: FactClaims(of: fact, in: book))
    }
  }

  /// The places of a deed, in the order in which the case first names them; empty where it names none
  /// together with the deed.
  func places(of deed: Deed, in reading: CaseReading) -> [Place] {
    guard let parting = parting.first(where: { $0.deeds.contains(deed.act) }) else { return [] }
    let runs = runs(of: deed, in: reading).map {
      named($0.mentions, at: $0.anchor, parting, in: reading)
    }
    let all = Set(runs.flatMap { $0 }).sorted()
    // A vessel or a lesion is the place; an organ stands beside it.
    let stated = all.filter { strength($0, parting, reading) == .states }
    var places: [Place] = []
    for index in stated.isEmpty ? all : stated {
      let mention = reading.mentions[index]
      guard let value = parting.claims[mention.phrase]?.value else { continue }
      if let known = places.firstIndex(where: { $0.value == value }) {
        places[known].sides.formUnion(mention.sides)
        places[known].mentions.append(index)
      } else {
        places.append(
          Place(fact: parting.fact, value: value, sides: mention.sides, mentions: [index]))
      }
    }
    return places.flatMap { parting.sided.contains($0.value) ? $0.bySide(reading) : [$0] }
  }

  /// How many places of a fact the sentences name that tell of a deed; nil where they name none, or
  /// not the side of one that the body has two of.
  func count(of fact: Int, for deed: Deed, in reading: CaseReading) -> (Int, [TextRange])? {
    guard let parting = parting.first(where: { $0.fact == fact }) else { return nil }
    let sentences = Set(runs(of: deed, in: reading).map { reading.mentions[$0.anchor].sentence })
    var sides: [Int: Sides] = [:]
    var evidence: [TextRange] = []
    for mention in reading.mentions where sentences.contains(mention.sentence) {
      guard let claim = parting.claims[mention.phrase], mention.status.isAsserted else { continue }
      sides[claim.value, default: []].formUnion(mention.sides)
      evidence.append(mention.range)
    }
    var count = 0
    for (value, sides) in sides {
      if parting.paired.contains(value), sides.isEmpty { return nil }
      count += parting.paired.contains(value) && sides == .both ? 2 : 1
    }
    return count == 0 ? nil : (count, evidence)
  }

  /// The mentions that hang together with a deed, name a place and tell its side.
  func sided(with deed: Deed, in reading: CaseReading) -> [Int] {
    let near =
      deed.places.isEmpty
      ? runs(of: deed, in: reading).flatMap { $0.mentions } : deed.places.flatMap { $0.mentions }
    return Set(near).sorted().filter { index in
      let mention = reading.mentions[index]
      return !mention.sides.isEmpty && mention.status.isAsserted && mention.role == .target
        && tellsPlace(mention.phrase)
    }
  }

  /// The mentions that name a place of a deed's kind, wherever they stand, and tell its side.
  func loose(from deed: Deed, in reading: CaseReading) -> [Int] {
    guard let parting = parting.first(where: { $0.deeds.contains(deed.act) }) else { return [] }
    return reading.mentions.indices.filter { index in
      let mention = reading.mentions[index]
      return parting.claims[mention.phrase]?.strength == .states && !mention.sides.isEmpty
        && mention.status.isAsserted && mention.role == .target
    }
  }

  /// For each word for a deed done today, the mentions that hang together with it.
  private func runs(
    of deed: Deed, in reading: CaseReading
  ) -> [(anchor: Int, mentions: Range<Int>)] {
    let mentions = reading.mentions
    func goesOn(_ index: Int) -> Bool {
      deeds?[mentions[index].phrase]?.value ?? deed.act == deed.act
    }
    return deed.mentions.filter { reading.tellsOfToday($0) }.map { anchor in
      var start = anchor
      while start > 0, mentions[start].joint != .none, goesOn(start - 1) { start -= 1 }
      var end = anchor + 1
      while end < mentions.count, mentions[end].joint != .none, goesOn(end) { end += 1 }
      return (anchor, start..<end)
    }
  }

  /// Whether a phrase tells where something is; a device tells where it was used.
  private func tellsPlace(_ phrase: Int) -> Bool {
    let claims = phrases[phrase].claims
    return claims.contains { isNearest[$0.fact] }
      && !claims.contains { $0.fact == deeds?.fact && $0.strength == .suggests }
  }

  private func strength(
    _ index: Int, _ parting: Parting, _ reading: CaseReading
  ) -> Phrase.Strength? {
    parting.claims[reading.mentions[index].phrase]?.strength
  }

  /// The mentions of a run that name places treated: those that are added to each other. Of places not
  /// added to each other, as the spleen in a fracture of the pelvis, only the one nearest to the deed.
  private func named(
    _ run: Range<Int>, at anchor: Int, _ parting: Parting, in reading: CaseReading
  ) -> [Int] {
    var groups: [[Int]] = []
    var isAdded = false
    for index in run {
      let mention = reading.mentions[index]
      if index > run.lowerBound, mention.joint == .added { isAdded = true }
      guard let claim = parting.claims[mention.phrase], mention.status.isAsserted,
        mention.role == .target
      else { continue }
      let last = groups.last?.last.flatMap { parting.claims[reading.mentions[$0].phrase]?.value }
      if let last, last == claim.value || isAdded {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
      isAdded = false
    }
    func distance(_ group: [Int]) -> Int { group.map { abs($0 - anchor) }.min() ?? 0 }
    return groups.min { distance($0) < distance($1) } ?? []
  }
}

extension Place {
  /// Where a sentence names it. The mentions are those of one sentence after another.
  func mentions(in sentence: Int, of reading: CaseReading) -> [Mention] {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if reading.mentions[mentions[middle]].sentence < sentence {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return mentions[low...].prefix { reading.mentions[$0].sentence == sentence }
      .map { reading.mentions[$0] }
  }

  /// Both sides of a pair as places of their own.
  fileprivate func bySide(_ reading: CaseReading) -> [Place] {
    guard sides == .both else { return [self] }
    return [Sides.left, .right].map { side in
      var place = self
      place.sides = side
      place.mentions = mentions.filter { reading.mentions[$0].sides.contains(side) }
      return place
    }
  }
}

extension CaseReading {
  /// Whether a mention tells of the encounter, and not of what was or will be.
  fileprivate func tellsOfToday(_ index: Int) -> Bool {
    let mention = mentions[index]
    guard mention.status.isAsserted else { return false }
    switch sections[mention.section].kind {
    case .technique, .impression, .addendum, .title, .body, .findings, .other: return true
    case .indication, .history, .consent, .plan, .comparison, .background, .complications:
      return false
    }
  }
}
