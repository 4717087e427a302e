import CodingRules

/// Deeds that a case does not tell outright.
extension DeedFinder {
  /// The deeds that were begun on a day before the one told or asked about and go on there, although no
  /// word names them again: "Lysis was begun last night. This morning the infusion was ended."
  func continued(in reading: CaseReading) -> [Deed] {
    let goesOn = tellsLaterDay(reading)
    let begun = reading.mentions.indices.filter { index in
      let mention = reading.mentions[index]
      guard mention.isOfEarlierDay || goesOn && mention.isRecent, let claim = claims[mention.phrase]
      else { return false }
      return lasting.contains(claim.value)
    }
    return deeds(of: begun, in: reading).map { deed in
      var deed = deed
      deed.isContinued = true
      return deed
    }
  }

  /// Whether the case says in so many words that it is a later day of a course.
  private func tellsLaterDay(_ reading: CaseReading) -> Bool {
    guard let course else { return false }
    return reading.mentions.contains { mention in
      guard mention.status.isAsserted, let claim = course.claims[mention.phrase] else {
        return false
      }
      return claim.strength == .states && course.later.contains(claim.value)
    }
  }

  /// The deeds that the patient was brought for, where the case goes on to tell that they worked: "taken to
  /// the lab for embolectomy, flow restored". Nothing may speak against them.
  func cameFor(in reading: CaseReading) -> [Deed] {
    let outcomes = outcomes(in: reading)
    guard outcomes.allSatisfy({ $0.isCompletion }) else { return [] }
    let refused = acts(in: reading) { $0 == .notPerformed || $0 == .stopped }
    let success = reading.sentences.lastIndex { $0.tellsSuccess && !$0.isAside } ?? -1
    let lastTold = max(success, outcomes.last?.sentence ?? -1)
    let brought = reading.mentions.indices.filter { index in
      let mention = reading.mentions[index]
      guard mention.isCameFor, mention.sentence <= lastTold, let claim = claims[mention.phrase]
      else { return false }
      return reportable.contains(claim.value) && !refused.contains(claim.value)
    }
    return deeds(of: brought, in: reading)
  }

  /// What the words of the case say of how far things got.
  private func outcomes(in reading: CaseReading) -> [(sentence: Int, isCompletion: Bool)] {
    guard let progress else { return [] }
    return reading.mentions.compactMap { mention in
      guard mention.status.isAsserted, let claim = progress.claims[mention.phrase] else {
        return nil
      }
      return (mention.sentence, progress.completed.contains(claim.value))
    }
  }

  /// The deeds of a case that is told in its question alone, as in "can three passes of the retriever in the
  /// M1 be reported": who asks how to report a deed there says that it was done. "Which embolization
  /// code?" tells nothing.
  func askedAbout(in reading: CaseReading) -> [Deed] {
    for mention in reading.mentions where !mention.isOnlyAsked {
      guard let claim = claims[mention.phrase], claim.strength == .states else { continue }
      if reportable.contains(claim.value) { return [] }
    }
    // The sentences that name more than acts.
    let telling = Set(reading.mentions.filter { claims[$0.phrase] == nil }.map { $0.sentence })
    let asked = reading.mentions.indices.filter { index in
      let mention = reading.mentions[index]
      guard mention.isOnlyAsked, let claim = claims[mention.phrase] else { return false }
      return reportable.contains(claim.value) && telling.contains(mention.sentence)
    }
    return deeds(of: asked, in: reading)
  }

  /// One deed for each act that mentions name.
  private func deeds(of mentions: [Int], in reading: CaseReading) -> [Deed] {
    var deeds: [Deed] = []
    for index in mentions {
      guard let claim = claims[reading.mentions[index].phrase] else { continue }
      if let known = deeds.firstIndex(where: { $0.act == claim.value }) {
        deeds[known].mentions.append(index)
      } else {
        deeds.append(
          Deed(
            act: claim.value, mentions: [index],
            how: claim.strength == .states ? .stated : .suggested, wasStopped: false))
      }
    }
    return deeds
  }
}
