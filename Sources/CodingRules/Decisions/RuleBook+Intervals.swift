extension RuleBook {
  /// The dates the book covers, cut wherever a rule, a code or a companion begins or ends.
  ///
  /// Within one interval every date of service gets the same answers, so compiling and checking look
  /// at one date of each.
  public var effectiveIntervals: [EffectiveDates] {
    let effective =
      rules.map { $0.effective } + codes.map { $0.effective } + companions.map { $0.effective }
    let cuts = effective.flatMap { [$0.from, $0.until?.dayAfter].compactMap { $0 } }
      .filter { covers.contains($0) && $0 != covers.from }
      .sorted()
    var intervals: [EffectiveDates] = []
    var from = covers.from
    for cut in cuts where cut != from {
      intervals.append(EffectiveDates(from: from, until: cut.dayBefore))
      from = cut
    }
    intervals.append(EffectiveDates(from: from, until: covers.until))
    return intervals
  }

  /// The rules in effect on a date, by their index.
  func rulesInEffect(on date: CalendarDate) -> [Int] {
    rules.indices.filter { rules[$0].effective.contains(date) }
  }
}

extension EffectiveDates {
  /// A date inside: the first day, or the last of an interval without a beginning.
  /// A date inside: the first day, or the last of an interval without a beginning; nil when neither
  /// end is set.
  var someDate: CalendarDate? { from ?? until }
}
