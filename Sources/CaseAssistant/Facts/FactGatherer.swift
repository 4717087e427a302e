package import CodingRules

/// Gathers what a case says about the facts of one deed.
///
/// A fact whose nearest mention wins is taken from the words nearest to the deed; every other fact
/// from the whole case, by the precedence of its values. What is stated beats what is suggested.
package struct FactGatherer: Sendable {
  let facts: [Fact]
  let phrases: [Phrase]
  let places: PlaceFinder
  /// For each fact the one whose places it counts; nil where it counts none.
  private let counted: [Int?]
  /// For each fact whether only what is claimed of it, and silence, tells of it.
  private let isOnlyTold: [Bool]
  private let silences: [Silence]

  /// What the silence of a case about a fact means, and the deeds beside which it means nothing.
  private struct Silence {
    var value: Int?
    var unless: ValueSet
  }

  package init(_ book: RuleBook) {
    facts = book.facts
    phrases = book.phrases
    places = PlaceFinder(book)
    counted = book.facts.map { fact in
      book.facts.firstIndex { $0.name == fact.measure && !$0.partsLinesOf.isEmpty }
    }
    isOnlyTold = book.facts.map { fact in
      !fact.opensLine && fact.measure == nil && fact.partsLinesOf.isEmpty
        && fact.values(named: "later") == nil
    }
    silences = book.facts.map { Silence(value: $0.silence, unless: $0.silenceUnless) }
  }

  /// One finding per fact of the book; nil where the case says nothing and its silence means nothing.
  ///
  /// `done` are all deeds of the case: silence about a fact may mean nothing beside some of them.
  func findings(
    for deed: Deed, among done: [Deed], claims: [[Claim]], in reading: CaseReading
  ) -> [FactFinding?] {
    let anchors = deed.mentions.map { reading.mentions[$0] }
    return facts.indices.map { fact in
      if claims[fact].isEmpty, isOnlyTold[fact] { return silence(about: fact, beside: done) }
      let definition = facts[fact]
      if definition.opensLine {
        return FactFinding(
          possible: ValueSet([deed.act]), how: deed.how, evidence: anchors.map { $0.range })
      }
      if definition.measure == "progress" {
        return progress(of: deed, told: claims[fact], of: definition, in: reading)
      }
      if !definition.partsLinesOf.isEmpty {
        return place(of: deed, by: fact, in: reading) ?? silence(about: fact, beside: done)
      }
      if definition.measure == "sides",
        let told = sides(of: deed, told: claims, of: fact, near: anchors, in: reading)
      {
        return told
      }
      if let counted = counted[fact] {
        return count(of: counted, as: definition, for: deed, in: reading)
      }
      if let measure = definition.measure,
        let measured = measurement(named: measure, of: definition, deed: deed, in: reading)
      {
        return measured
      }
      let found =
        definition.nearestWins
        ? nearest(claims[fact], of: definition, to: anchors)
        : strongest(claims[fact], of: definition, toldBy: anchors)
      if deed.isContinued, let later = definition.values(named: "later") {
        return goingOn(found, later)
      }
      return found ?? silence(about: fact, beside: done)
    }
  }

  /// A claim about a fact, by a mention of the case.
  struct Claim {
    var value: Int
    var strength: Phrase.Strength
    var mention: Mention
    /// Whether it stands in a question, such as a coder's at the end of a case.
    var isAsked: Bool
  }

  /// The claims of what is said to be so. What only a question says counts where nothing else speaks, and
  /// so do the words of the deed itself, in whatever way the case speaks of it.
  private func asserted(_ claims: [Claim], orToldBy anchors: [Mention]) -> [Claim] {
    let asserted = claims.filter { $0.mention.status.isAsserted }
    let told = asserted.filter { !$0.isAsked }
    if !told.isEmpty { return told }
    guard asserted.isEmpty else { return asserted }
    let places = Set(anchors.map { $0.range })
    return claims.filter { places.contains($0.mention.range) }
  }

  /// What the case says of each fact of the book.
  func claims(in reading: CaseReading) -> [[Claim]] {
    var claims = [[Claim]](repeating: [], count: facts.count)
    for mention in reading.mentions {
      guard reading.sections[mention.section].kind != .complications else { continue }
      for claim in phrases[mention.phrase].claims {
        claims[claim.fact].append(
          Claim(
            value: claim.value, strength: claim.strength, mention: mention,
            isAsked: reading.sentences[mention.sentence].isAside))
      }
    }
    return claims
  }

  // MARK: - Facts taken from the whole case

  /// The winning value among what is stated, else among what is suggested. A doubtful value that
  /// would win if it were so stays possible beside it.
  private func strongest(
    _ claims: [Claim], of fact: Fact, toldBy anchors: [Mention]
  ) -> FactFinding? {
    let asserted = asserted(claims, orToldBy: anchors)
    let stated = asserted.filter { $0.strength == .states }
    let counted = stated.isEmpty ? asserted : stated
    guard !counted.isEmpty else { return nil }
    var finding = FactFinding(
      possible: winners(among: counted, of: fact),
      how: stated.isEmpty ? .suggested : .stated, evidence: [])
    finding.evidence = counted.filter { finding.possible.contains($0.value) }.map {
      $0.mention.range
    }
    for doubtful in claims
    where doubtful.mention.status == .uncertain && doubtful.strength == .states {
      if let rank = fact.precedence.firstIndex(of: doubtful.value),
        let best = finding.possible.indices.compactMap({ fact.precedence.firstIndex(of: $0) })
          .min(),
        rank < best
      {
        finding.possible.insert(doubtful.value)
        finding.evidence.append(doubtful.mention.range)
      }
    }
    return finding
  }

  /// The value first in precedence; every value where precedence does not settle it.
  private func winners(among claims: [Claim], of fact: Fact) -> ValueSet {
    let values = ValueSet(claims.map { $0.value })
    if let winner = fact.precedence.first(where: values.contains) { return ValueSet([winner]) }
    return values
  }

  // MARK: - Facts taken from the words nearest to the deed

  /// Distances in sentences; a suggestion, a route, a question and what was not said of today count as
  /// further away than they stand.
  private enum Distance {
    static let farthest = 4
    static let suggestion = 3
    static let route = 5
    static let question = 1
    static let otherTime = 4
  }

  func nearest(_ claims: [Claim], of fact: Fact, to anchors: [Mention]) -> FactFinding? {
    let placed = claims.filter { $0.mention.tellsPlace }
    guard !placed.isEmpty else { return nil }
    let sentences = anchors.map { $0.sentence }
    let distances = placed.map { distance(of: $0, from: sentences) }
    let best = distances.min() ?? 0
    let counted = zip(placed, distances).filter { $0.1 == best }.map { $0.0 }
    let possible = winners(among: counted, of: fact)
    return FactFinding(
      possible: possible,
      how: counted.contains { $0.strength == .states } ? .stated : .suggested,
      evidence: counted.filter { possible.contains($0.value) }.map { $0.mention.range })
  }

  private func distance(of claim: Claim, from sentences: [Int]) -> Int {
    var distance = min(gap(claim.mention.sentence, sentences), Distance.farthest)
    if claim.strength == .suggests { distance += Distance.suggestion }
    if claim.mention.role == .route { distance += Distance.route }
    if claim.isAsked { distance += Distance.question }
    if !claim.mention.status.isAsserted { distance += Distance.otherTime }
    return distance
  }

  // MARK: - Facts the reader measures, and silence

  /// In how many places of another fact the deed was done.
  private func count(
    of counted: Int, as fact: Fact, for deed: Deed, in reading: CaseReading
  ) -> FactFinding? {
    guard let (count, evidence) = places.count(of: counted, for: deed, in: reading),
      let possible = fact.values(named: "\(count)")
    else { return nil }
    return FactFinding(possible: possible, how: .stated, evidence: evidence)
  }

  private func measurement(
    named name: String, of fact: Fact, deed: Deed, in reading: CaseReading
  ) -> FactFinding? {
    let measured = reading.measurements.filter { $0.name == name }
    let sentences = deed.mentions.map { reading.mentions[$0].sentence }
    guard
      let nearest = measured.min(by: { left, right in
        (gap(left.sentence, sentences), left.range.start)
          < (gap(right.sentence, sentences), right.range.start)
      }), let possible = fact.values(named: "\(nearest.value)")
    else { return nil }
    return FactFinding(possible: possible, how: .stated, evidence: [nearest.range])
  }

  /// How many sentences lie between a sentence and the nearest of some, which ascend; 0 without any.
  private func gap(_ sentence: Int, _ sentences: [Int]) -> Int {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle] < sentence { low = middle + 1 } else { high = middle }
    }
    let before = low > 0 ? sentence - sentences[low - 1] : Int.max
    let after = low < sentences.count ? sentences[low] - sentence : Int.max
    return sentences.isEmpty ? 0 : min(before, after)
  }

  /// How far a deed got: as its status says, narrowed by words that tell more. A deed that is only
  /// named, in a title, before the account or in the question, may turn out to have been left undone: of
  /// one in a title a suggestion below it is enough.
  private func progress(
    of deed: Deed, told claims: [Claim], of fact: Fact, in reading: CaseReading
  ) -> FactFinding? {
    let mentions = deed.mentions.map { reading.mentions[$0] }
    let named = mentions.filter { !$0.isOnlyAsked }
    let isTold = named.contains { mention in
      mention.isParticiple || mention.cue != nil
        || !reading.sections[mention.section].kind.mayOnlyName
    }
    let titles = Set(named.map { $0.section }).filter { reading.sections[$0].kind == .title }
    let isOnlyTitled = named.allSatisfy { titles.contains($0.section) }
    let done = fact.values(named: "completed") ?? .empty
    let byStatus = deed.wasStopped ? fact.all.subtracting(done) : isTold ? done : fact.all
    let said = claims.filter {
      $0.mention.status.isAsserted
        && ($0.strength == .states || deed.wasStopped
          || isOnlyTitled && !titles.contains($0.mention.section))
        && (byStatus.contains($0.value) || done.contains($0.value))
    }
    if !said.isEmpty {
      return FactFinding(
        possible: winners(among: said, of: fact), how: .stated,
        evidence: said.map { $0.mention.range })
    }
    let possible = deed.wasStopped ? byStatus : done
    guard !possible.isEmpty else { return nil }
    return FactFinding(possible: possible, how: .implied, evidence: mentions.map { $0.range })
  }

  /// Which day of a course it is that began on an earlier one.
  private func goingOn(_ found: FactFinding?, _ later: ValueSet) -> FactFinding {
    var finding = found ?? FactFinding(possible: later, how: .implied, evidence: [])
    let possible = finding.possible.intersection(later)
    finding.possible = possible.isEmpty ? later : possible
    return finding
  }

  private func silence(about fact: Int, beside done: [Deed]) -> FactFinding? {
    let silence = silences[fact]
    guard let value = silence.value, !done.contains(where: { silence.unless.contains($0.act) })
    else { return nil }
    return FactFinding(possible: ValueSet([value]), how: .implied, evidence: [])
  }
}

extension Mention {
  /// Whether it may still tell where things are: an organ that was operated on years ago is the same
  /// organ, and so is an artery from which the clot has cleared.
  var tellsPlace: Bool {
    switch status {
    case .performed, .present, .stopped, .planned, .prior, .uncertain: true
    case .negated: cue?.name == "resolved"
    case .notPerformed, .hypothetical, .otherPerson: false
    }
  }
}
