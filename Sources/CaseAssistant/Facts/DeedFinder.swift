package import CodingRules

/// Finds the deeds of a case among its mentions.
///
/// A deed that is named counts before one that a device or agent suggests: coils mean an
/// embolization only where nothing the rules can report is said to have been done.
package struct DeedFinder: Sendable {
  /// Of the fact that opens a line.
  let claims: FactClaims
  /// Acts for which some rule reports a code; the others only point elsewhere.
  let reportable: ValueSet
  /// Pairs of groups of acts of which the first explains the second away: beside a bile duct filled with
  /// glue, glue suggests no embolization; beside a lytic given into a vein of the arm, the lytic suggests
  /// no infusion, but the clot removal after it stands.
  private let explanations: [(ValueSet, of: ValueSet)]

  /// Acts after which devices may still mean another: a balloon test says nothing of the coils after it.
  private let leavingDevicesOpen: ValueSet

  /// Acts that are stopped when they are done: an infusion that was stopped has run.
  private let endingWhenStopped: ValueSet

  /// Acts that may go on for days.
  let lasting: ValueSet

  /// Of the fact that tells which day of a course it is, and its values for the later ones.
  let course: (claims: FactClaims, later: ValueSet)?

  /// Of the fact that tells how far a deed got, and its value for one that was completed.
  let progress: (claims: FactClaims, completed: ValueSet)?

  /// Nil when no fact of the book opens a line.
  package init?(_ book: RuleBook, reportable: ValueSet) {
    guard let fact = book.facts.firstIndex(where: { $0.opensLine }) else { return nil }
    claims = FactClaims(of: fact, in: book)
    self.reportable = reportable
    func group(_ name: String) -> ValueSet { book.facts[fact].values(named: name) ?? .empty }
    explanations = [
      (group("closes-other-things"), of: group("closes-vessels")),
      (group("reopens-other-things"), of: group("reopens-vessels")),
      (group("drips-elsewhere"), of: group("ends-when-stopped")),
    ]
    progress = book.facts.firstIndex { $0.measure == "progress" }.map { fact in
      (FactClaims(of: fact, in: book), book.facts[fact].values(named: "completed") ?? .empty)
    }
    course =
      book.facts.indices.lazy.compactMap { fact in
        book.facts[fact].values(named: "later").map { (FactClaims(of: fact, in: book), $0) }
      }.first
    endingWhenStopped = group("ends-when-stopped")
    lasting = group("goes-on-for-days")
    leavingDevicesOpen = group("leaves-devices-open")
  }

  /// The deeds done, in the order in which the case first names them, and those that were not.
  package func deeds(in reading: CaseReading) -> (done: [Deed], notDone: [DeedNotDone]) {
    var done = found(in: reading, strength: .states)
    let weighing = DeedWeighing(claims, reading)
    done.removeAll { !weighing.wasDone($0) }
    let stated = done
    done.removeAll { reportable.contains($0.act) && isExplained($0, by: stated, in: reading) }
    if !done.contains(where: {
      reportable.contains($0.act) && !leavingDevicesOpen.contains($0.act)
    }) {
      let refused = acts(in: reading) { $0 == .notPerformed || $0 == .stopped }
      done += found(in: reading, strength: .suggests).filter { suggested in
        !done.contains { explains($0, suggested) }
          && (refused.contains(suggested.act)
            ? weighing.outweighsRefusal(suggested) : weighing.wasDone(suggested))
          && !done.contains { $0.act == suggested.act }
      }
    }
    if done.isEmpty { done = continued(in: reading) }
    if !done.contains(where: { reportable.contains($0.act) }) { done += cameFor(in: reading) }
    if done.isEmpty { done = askedAbout(in: reading) }
    return (done, notDone(in: reading, beside: done))
  }

  private func found(in reading: CaseReading, strength: Phrase.Strength) -> [Deed] {
    var deeds: [Deed] = []
    let told = strength == .suggests ? actsTold(in: reading) : .empty
    for (index, mention) in reading.mentions.enumerated() {
      guard let claim = claims[mention.phrase], claim.strength == strength else { continue }
      // A device named in a remark about a case that tells of its act suggests nothing.
      if told.contains(claim.value), reading.sentences[mention.sentence].isAside { continue }
      if strength == .suggests, belongsToUndone(index, in: reading) { continue }
      let stopped = mention.status == .stopped && !endingWhenStopped.contains(claim.value)
      guard mention.status.isAsserted || mention.status == .stopped else { continue }
      if let known = deeds.firstIndex(where: { $0.act == claim.value }) {
        deeds[known].mentions.append(index)
        deeds[known].wasStopped = deeds[known].wasStopped && stopped
      } else {
        deeds.append(
          Deed(
            act: claim.value, mentions: [index],
            how: strength == .states ? .stated : .suggested, wasStopped: stopped))
      }
    }
    return deeds
  }

  /// The acts of which the case itself tells in any way, and not only a remark about it.
  private func actsTold(in reading: CaseReading) -> ValueSet {
    var acts = ValueSet.empty
    for mention in reading.mentions where !reading.sentences[mention.sentence].isAside {
      if let claim = claims[mention.phrase] { acts.insert(claim.value) }
    }
    return acts
  }

  /// Whether a bare device or agent only goes with the act named right before it, which was not done:
  /// "discussed fibroid embolization with Embosphere".
  private func belongsToUndone(_ index: Int, in reading: CaseReading) -> Bool {
    let mention = reading.mentions[index]
    guard index > 0, mention.cue == nil, !mention.isParticiple else { return false }
    let named = reading.mentions[index - 1]
    guard let claim = claims[named.phrase], claim.strength == .states,
      claim.value == claims[mention.phrase]?.value, named.sentence == mention.sentence
    else { return false }
    return mention.range.start - named.range.end <= Self.longestLink
      && !named.status.isAsserted && named.status != .stopped
  }

  /// In characters: " with the ".
  private static let longestLink = 10

  /// Whether every sentence that names a deed also names another that the same words fit better, as an
  /// embolization of a bile duct is the closure of a duct.
  private func isExplained(_ deed: Deed, by others: [Deed], in reading: CaseReading) -> Bool {
    let others = others.filter { explains($0, deed) }
    let sentences = Set(others.flatMap { $0.mentions }.map { reading.mentions[$0].sentence })
    return !sentences.isEmpty
      && deed.mentions.allSatisfy { sentences.contains(reading.mentions[$0].sentence) }
  }

  /// Whether the devices or drugs of one deed may be what another was taken from.
  private func explains(_ deed: Deed, _ other: Deed) -> Bool {
    explanations.contains { $0.0.contains(deed.act) && $0.of.contains(other.act) }
  }

  /// The acts that the case names with a status.
  func acts(in reading: CaseReading, where holds: (Status) -> Bool) -> ValueSet {
    var acts = ValueSet.empty
    for mention in reading.mentions {
      guard let claim = claims[mention.phrase], claim.strength == .states, holds(mention.status)
      else { continue }
      acts.insert(claim.value)
    }
    return acts
  }

  private func notDone(in reading: CaseReading, beside done: [Deed]) -> [DeedNotDone] {
    let used = Set(done.flatMap { $0.mentions })
    let denied = acts(in: reading) { $0 == .notPerformed || $0 == .stopped }
    return reading.mentions.enumerated().compactMap { index, mention in
      guard let claim = claims[mention.phrase], claim.strength == .states,
        reportable.contains(claim.value), !used.contains(index)
      else { return nil }
      guard mention.status.isAsserted else {
        return DeedNotDone(mention: index, status: mention.status, doubt: nil)
      }
      return DeedNotDone(
        mention: index, status: .notPerformed,
        doubt: denied.contains(claim.value) ? .contradicted : .onlyNamed)
    }
  }
}
