extension RuleBook {
  /// The dates the book covers, cut wherever a rule, a code or a companion begins or ends.
  ///
  /// Within one interval every date of service gets the same answers, so compiling and checking look
  /// at one date of each.
  public var effectiveIntervals: [EffectiveDates] {
    let effective =
      rules.map { $0.effective } + codes.map { $0.effective } + companions.map { $0.effective }
    let cuts = effective.flatMap { [$0.from, $0.until?.dayAfter].compactMap { $0 } }
    return covers.cut(before: cuts)
  }

  /// The rules in effect on a date, by their index.
  func rulesInEffect(on date: CalendarDate) -> [Int] {
    rules.indices.filter { rules[$0].effective.contains(date) }
  }
}

extension EffectiveDates {
  /// The dates in parts, a new one beginning on each of some days; days outside cut nothing.
  func cut(before days: [CalendarDate]) -> [EffectiveDates] {
    var intervals: [EffectiveDates] = []
    var start = from
    for day in days.filter(contains).sorted() where day != start {
      intervals.append(EffectiveDates(from: start, until: day.dayBefore))
      start = day
    }
    intervals.append(EffectiveDates(from: start, until: until))
    return intervals
  }

  /// A date inside: the first day, or the last of an interval without a beginning; nil when neither
  /// end is set.
  var someDate: CalendarDate? { from ?? until }
}
