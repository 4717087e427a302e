import CodingRules

extension AnswerBuilder {
  /// Lists deeds of the family that the case mentions and that were not done at the encounter.
  mutating func addNotDone(_ deeds: [DeedNotDone], in reading: CaseReading) {
    for deed in deeds {
      let mention = reading.mentions[deed.mention]
      let quote = slices.quote(mention.range)
      var evidence = [mention.range]
      if let cue = mention.cue?.range { evidence.append(cue) }
      let because: String? =
        switch deed.doubt {
        case .contradicted: "Named as done here, but other words of the case say that it was not."
        case .onlyNamed: "Only named here; no account tells that it was done."
        case nil: nil
        }
      if deed.doubt == .contradicted {
        answer.review.append(
          "The record contradicts itself on \"\(quote.text)\": have it clarified before billing.")
      }
      answer.notReported.append(
        Answer.NotReported(
          mention: quote.text, status: deed.status.rawValue, because: because, pointers: [],
          evidence: slices.quotes(evidence)))
    }
  }

  /// Says so when a text names no deed at all: nothing is reported, but nobody should take the
  /// silence for a finding.
  mutating func noteSilence(_ done: [Deed], _ notDone: [DeedNotDone]) {
    guard done.isEmpty, notDone.isEmpty else { return }
    answer.review.append(
      "The text names no deed that closes or reopens a vessel; if one was done, say what was done.")
  }
}
