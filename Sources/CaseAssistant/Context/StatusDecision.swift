/// What decided a status: a cue of the table, or a rule that is no cue.
enum ReadingRule: Sendable {
  case cue(Int)
  case section(Section.Kind)
  case question, inversion, purpose, denial, doubt, place, emptyField, tickedField, otherDay,
    attribute
  case none

  /// The stable name, for a cue that of its row; nil where nothing but the default decided.
  func name(_ cueNames: [String] = []) -> String? {
    switch self {
    case .cue(let index): cueNames[index]
    case .section(let kind): "section-" + kind.rawValue
    case .question: "question"
    case .inversion: "inversion"
    case .purpose: "purpose"
    case .denial: "denied-verb"
    case .doubt: "question-mark"
    case .place: "name-of-a-place"
    case .otherDay: "day-in-question"
    case .attribute: "describing-word"
    case .emptyField: "empty-field"
    case .tickedField: "ticked-field"
    case .none: nil
    }
  }
}

/// A status and the cue that decided it.
struct StatusDecision: Sendable {
  var status: Status
  var rule: ReadingRule
  /// The words of the sentence it fired on.
  var words: Range<Int>?
}

extension SentenceView {
  /// The status of an act or a finding as far as the words of its sentence decide it.
  func decide(_ target: Target) -> StatusDecision? {
    target.isAct ? decideAct(target) : decideFinding(target)
  }

  func decision(_ status: Status, _ cue: Int, _ words: Range<Int>) -> StatusDecision {
    StatusDecision(status: status, rule: .cue(cue), words: words)
  }

  // MARK: Acts

  private func decideAct(_ target: Target) -> StatusDecision? {
    if let denied = deniedInStory(target) { return denied }
    var outcome = outcome(of: target)
    if outcome?.status == .performed, precedesNoun(target), isGoverned(target) { outcome = nil }
    let isDoneNow = isDoneNow(target)
    var best: StatusDecision?
    func consider(_ decision: StatusDecision) {
      if outcome?.status == .performed {
        if decision.status == .planned { return }
        if decision.status == .stopped, !isOpenEnded(outcome) { return }
      }
      if decision.status == .prior, isDoneNow, isBeside(decision, target) { return }
      if decision.status == .hypothetical, outcome?.status == .performed, isAim(decision) {
        return
      }
      guard let old = best else {
        best = decision
        return
      }
      // "Intends to embolize the rest in June": the month is to come.
      if decision.status == .prior, old.status == .planned, isBareMonth(decision) { return }
      if Self.rank(decision.status) > Self.rank(old.status) { best = decision }
    }
    for hit in hits where !overlaps(hit, target) {
      guard let decision = forwardOnAct(hit, target) else { continue }
      // "If you look at the images, embolization was performed" lays down no condition.
      if decision.status == .hypothetical, outcome?.status == .performed,
        cue(hit.forward).reach == .sentence, subclause[hit.start] != subclause[target.start]
      {
        continue
      }
      consider(decision)
    }
    for hit in hits where hit.start >= target.end && hit.backward >= 0 && !overlaps(hit, target) {
      let cue = cue(hit.backward)
      if endsStory(hit, target, outcome) {
        consider(decision(cue.act!, hit.backward, hit.start..<hit.end))
      }
      guard isFrame(cue), cue.reach != .story,
        cue.direction == .both || cue.reach == .next || !governs(hit)
      else { continue }
      if cue.reach == .sentence || cue.reach == .next && hit.start == target.end
        || cue.reach != .next && isSameClause(target.start, hit.start)
          && !speaksOfDevice(hit, target) && !isFarBehind(hit, target)
          && !speaksOfFinding(hit, after: target)
          && !(cue.act == .planned && belongsToLaterAct(hit, target))
          && !(cue.act == .prior
            && (outcome?.status == .planned || isReference(hit) || isUndone(hit)
              || belongsToHistory(hit, after: target)))
      {
        consider(decision(cue.act!, hit.backward, hit.start..<hit.end))
      }
    }
    if outcome?.status.isAsserted ?? true, let label = labelled(target) { consider(label) }
    if let outcome { consider(outcome) }
    return best
  }

  /// Whether a sentence begins with what its deed was for: "To prevent bleeding the sac was coiled".
  private func isAim(_ decision: StatusDecision) -> Bool {
    guard let words = decision.words, case .cue(let index) = decision.rule,
      cue(index).finding == .hypothetical
    else { return false }
    return words.contains { classes[$0].contains(.infinitive) }
      && (words.lowerBound == 0 || clause[words.lowerBound] != clause[words.lowerBound - 1])
  }

  /// Whether a time is a month without its year.
  private func isBareMonth(_ decision: StatusDecision) -> Bool {
    decision.words.map { classes[$0.upperBound - 1].contains(.month) } ?? false
  }

  /// Whether an act only describes the noun after it: "embolization consent", so that what is said
  /// next is said of the noun.
  private func precedesNoun(_ target: Target) -> Bool {
    guard target.end < count, gap(target.end).isSubset(of: [.space, .newline]),
      target.start == 0 || !classes[target.start - 1].contains(.be),
      !hits.contains(where: { $0.start == target.end })
    else { return false }
    return classes[target.end].isDisjoint(with: [
      .preposition, .adverb, .verb, .be, .relative, .and, .or, .deed, .given, .number, .determiner,
    ])
  }

  /// Whether a cue before an act says that it was yet to come.
  private func isGoverned(_ target: Target) -> Bool {
    hits.contains { hit in
      let status = forwardOnAct(hit, target)?.status
      return status == .planned || status == .hypothetical
    }
  }

  /// A cue that sets the frame of a clause, wherever in it the cue stands, and is no predicate.
  func isFrame(_ cue: CueRule) -> Bool {
    guard cue.act != nil, cue.act != .performed else { return false }
    if cue.reach == .story { return true }
    if cue.direction == .both { return cue.reach != .near }
    return cue.act == .prior || cue.act == .otherPerson
  }

  private static func rank(_ status: Status) -> Int {
    switch status {
    case .otherPerson: 100
    case .notPerformed: 90
    case .negated: 89
    case .hypothetical: 80
    case .uncertain: 77
    case .prior: 76
    case .stopped: 50
    case .planned: 40
    case .performed, .present: 30
    }
  }

  private func forwardOnAct(_ hit: CueHit, _ target: Target) -> StatusDecision? {
    guard hit.forward >= 0, hit.forwardEnd <= target.start else { return nil }
    let cue = cue(hit.forward)
    guard let status = cue.act else { return nil }
    if cue.direction == .both, cue.reach == .near, !looksForward(hit) { return nil }
    if status == .prior, followsNegation(hit) || isDenied(hit) { return nil }
    if status == .hypothetical, followsDoubt(hit) {
      return decision(.uncertain, hit.forward, hit.start..<hit.forwardEnd)
    }
    guard reaches(hit, target), !isOvertaken(hit, target, status) else { return nil }
    // "The parents have not agreed to".
    if status == .planned, isUndone(hit, as: .notPerformed) {
      return decision(.notPerformed, hit.forward, hit.start..<hit.forwardEnd)
    }
    return decision(status, hit.forward, hit.start..<hit.forwardEnd)
  }

  /// Whether an `if` only asks: "not clear from the letter | if".
  private func followsDoubt(_ hit: CueHit) -> Bool {
    hits.contains { other in
      other.end <= hit.start && hit.start - other.end < 6
        && !hasComma(from: other.end, to: hit.start)
        && [other.forward, other.backward].contains {
          $0 >= 0 && cue($0).act == .uncertain && cue($0).reach != .list
        }
    }
  }

  /// Whether a negation stands right before: "no | recurrent bleeding after".
  private func followsNegation(_ hit: CueHit) -> Bool {
    hits.contains {
      $0.end == hit.start && $0.forward >= 0 && cue($0.forward).finding == .negated
        && cue($0.forward).reach == .list
    }
  }

  /// Whether a deed is stated between a cue and its target: "scheduled for surgery, underwent".
  private func isOvertaken(_ hit: CueHit, _ target: Target, _ status: Status) -> Bool {
    guard
      status == .planned || status == .hypothetical || status == .stopped
        || status == .prior && cue(hit.forward).direction == .forward
    else { return false }
    // "Typically such lesions are treated with".
    if status == .hypothetical, cue(hit.forward).direction == .both,
      cue(hit.forward).reach == .clause
    {
      return false
    }
    return hits.contains { other in
      other.start > hit.end && other.end <= target.start && other.forward >= 0
        && cue(other.forward).act == .performed && cue(other.forward).reach != .near
        && reaches(other, target)
    }
  }

  func overlaps(_ hit: CueHit, _ target: Target) -> Bool {
    hit.start < target.end && target.start < hit.end
  }
}
