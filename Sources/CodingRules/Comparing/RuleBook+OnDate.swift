extension RuleBook {
  /// The book as it stands on one day: what is in effect then, without dates of its own, so that two
  /// days of one book can be compared like two books. Nil when the book does not cover the day.
  ///
  /// `stage` is the one date the result covers; give both sides of a comparison the same.
  public func standing(on date: CalendarDate, as stage: CalendarDate) -> RuleBook? {
    guard covers.contains(date) else { return nil }
    var book = self
    book.asOf = stage
    book.covers = EffectiveDates(from: stage, until: stage)
    var places: [Int: Int] = [:]
    for rule in rulesInEffect(on: date) { places[rule] = places.count }
    book.rules = rules.indices.filter { places[$0] != nil }.map { index in
      var rule = rules[index]
      rule.effective = .always
      rule.overrides = rule.overrides.compactMap { places[$0] }
      return rule
    }
    book.companions = companions.filter { $0.effective.contains(date) }.map { companion in
      var companion = companion
      companion.effective = .always
      return companion
    }
    book.codes = codes.filter { $0.effective.contains(date) }.map { code in
      var code = code
      code.effective = .always
      return code
    }
    return book
  }
}
