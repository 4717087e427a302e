/// Lists the mutants of a book, one change each, in the order of the book.
struct MutantFinder {
  let book: RuleBook
  private(set) var mutants: [Mutant] = []

  init(_ stage: Stage) {
    book = stage.book
    for reference in book.references {
      add(.rule, reference, book.span(of: reference), "is left out") { $0.condition = .never }
    }
    for test in stage.tests { findTests(test) }
    for index in book.rules.indices { findOutcomes(index) }
    for index in book.rules.indices { findOverrides(index) }
    for index in book.companions.indices { findCompanions(index) }
    for reference in book.references { findDates(reference) }
  }

  // MARK: - Conditions

  private mutating func findTests(_ test: WrittenTest) {
    let fact = book.facts[test.fact]
    let words = test.allowed.isEmpty ? "\(fact.name) is nothing" : fact.test(for: test.allowed)
    add(.condition, test, "without '\(words)'", nil)
    let turned = fact.all.subtracting(test.allowed)
    for (kind, values) in alternatives(to: test.allowed, of: fact) + [(.condition, turned)]
    where !values.isEmpty {
      add(
        kind, test, "with '\(fact.test(for: values))' for '\(words)'",
        .test(fact: test.fact, allowed: values))
    }
  }

  /// The sets of values an author may have meant instead; the complement is none of them.
  private func alternatives(
    to allowed: ValueSet, of fact: Fact
  ) -> [(Mutant.Kind, ValueSet)] {
    if case .number = fact.kind { return moved(allowed, of: fact).map { (.bound, $0) } }
    var sets: [ValueSet] = []
    for value in fact.values.indices {
      let single = ValueSet([value])
      if allowed.contains(value) {
        sets.append(allowed.subtracting(single))
      } else {
        sets.append(allowed.union(single))
        if allowed.count == 1 { sets.append(single) }
      }
    }
    if fact.groups.contains(where: { $0.values == allowed }) {
      sets += fact.groups.map { $0.values }
    }
    let excluded = [.empty, allowed, fact.all, fact.all.subtracting(allowed)]
    var distinct: [ValueSet] = []
    for set in sets where !excluded.contains(set) && !distinct.contains(set) {
      distinct.append(set)
    }
    return distinct.map { (.value, $0) }
  }

  /// The numbers allowed, once each bound is moved by one either way.
  private func moved(_ allowed: ValueSet, of fact: Fact) -> [ValueSet] {
    var sets: [ValueSet] = []
    for value in fact.values.indices.dropFirst()
    where allowed.contains(value) != allowed.contains(value - 1) {
      let edge = ValueSet([value - 1, value])
      sets.append(allowed.union(edge))
      sets.append(allowed.subtracting(edge))
    }
    return sets
  }

  private mutating func add(
    _ kind: Mutant.Kind, _ test: WrittenTest, _ text: String, _ other: Condition?
  ) {
    let changes = test.uses.map { use in
      let condition = book.condition(of: use.rule).replacing(test: use.position, by: other)
      return changed(use.rule) { $0.condition = condition }
    }
    mutants.append(
      Mutant(
        kind: kind, name: book.name(of: test.uses[0].rule), span: test.span, text: text,
        rule: test.uses[0].rule, changes: changes))
  }

  // MARK: - Outcomes

  private mutating func findOutcomes(_ index: Int) {
    let rule = book.rules[index]
    let places = rule.places.outcome
    switch rule.outcome {
    case .report(let code):
      guard let other = codeAfter(code) else { return }
      add(
        .code, .rule(index), places.first ?? rule.span,
        "with 'report \(other)' for 'report \(code)'"
      ) { $0.outcome = .report(code: other) }
    case .outside(let codes, let pointer):
      for (position, code) in codes.enumerated() {
        var rest = codes
        rest.remove(at: position)
        let span = places.indices.contains(position) ? places[position] : rule.span
        add(.code, .rule(index), span, "without 'outside \(code)'") {
          $0.outcome = .outside(codes: rest, pointer: pointer)
        }
      }
    case .query: break
    }
  }

  private mutating func findOverrides(_ index: Int) {
    let rule = book.rules[index]
    for (position, other) in rule.overrides.enumerated() {
      let places = rule.places.overrides
      let span = places.indices.contains(position) ? places[position] : rule.span
      add(.override, .rule(index), span, "without 'overrides \(book.rules[other].name)'") {
        $0.overrides.remove(at: position)
      }
    }
  }

  /// The code declared after another one, or the first after the last; nil when there is no other.
  private func codeAfter(_ code: String) -> String? {
    guard let index = book.codes.firstIndex(where: { $0.number == code }), book.codes.count > 1
    else { return nil }
    return book.codes[(index + 1) % book.codes.count].number
  }

  // MARK: - Companions

  private mutating func findCompanions(_ index: Int) {
    let companion = book.companions[index]
    for (position, code) in companion.codes.enumerated() {
      let places = companion.places.codes
      let span = places.indices.contains(position) ? places[position] : companion.span
      if companion.codes.count > 1 {
        add(.code, .companion(index), span, "without 'beside \(code)'") {
          $0.codes.remove(at: position)
        }
      }
      if let other = codeAfter(code), !companion.codes.contains(other) {
        add(.code, .companion(index), span, "with 'beside \(other)' for 'beside \(code)'") {
          $0.codes[position] = other
        }
      }
    }
    for (position, effect) in companion.effects.enumerated() {
      findEffects(effect, at: position, of: index)
    }
  }

  private mutating func findEffects(
    _ effect: CompanionEffect, at position: Int, of index: Int
  ) {
    let companion = book.companions[index]
    let places =
      companion.places.effects.indices.contains(position) ? companion.places.effects[position] : []
    for (place, clause) in effect.clauses.enumerated() {
      let span = places.indices.contains(place) ? places[place] : companion.span
      add(.companion, .companion(index), span, "without '\(clause)'") {
        $0.effects = $0.effects.replacing(position, with: effect.without(place))
      }
    }
    for other in effect.variants {
      let words = "with '\(other.clauses.first ?? "")' for '\(effect.clauses.first ?? "")'"
      let more = effect.clauses.count > 1 ? " and what follows it" : ""
      add(.companion, .companion(index), places.first ?? companion.span, words + more) {
        $0.effects = $0.effects.replacing(position, with: other)
      }
    }
  }

  // MARK: - Dates

  private mutating func findDates(_ reference: RuleIndex) {
    let dates = book.effective(reference)
    let places = book.places(of: reference)
    let span = book.span(of: reference)
    if let from = dates.from {
      let slips = [from.dayBefore, from.dayAfter].compactMap { $0 }
      findDate(
        "from", from, slips.filter { $0 <= dates.until ?? $0 }, reference, places.from ?? span
      ) {
        $0.from = $1
      }
    }
    if let until = dates.until {
      let slips = [until.dayBefore, until.dayAfter].compactMap { $0 }
      findDate(
        "until", until, slips.filter { $0 >= dates.from ?? $0 }, reference, places.until ?? span
      ) {
        $0.until = $1
      }
    }
  }

  /// One end of the effective dates, left out and moved to other days.
  private mutating func findDate(
    _ word: String, _ date: CalendarDate, _ slips: [CalendarDate], _ reference: RuleIndex,
    _ span: SourceSpan, _ set: (inout EffectiveDates, CalendarDate?) -> Void
  ) {
    add(.date, reference, span, "without '\(word) \(date)'") { set(&$0.effective, nil) }
    for other in slips {
      add(.date, reference, span, "with '\(word) \(other)' for '\(word) \(date)'") {
        set(&$0.effective, other)
      }
    }
  }

  // MARK: - Adding

  private mutating func add(
    _ kind: Mutant.Kind, _ reference: RuleIndex, _ span: SourceSpan, _ text: String,
    _ change: (inout Parts) -> Void
  ) {
    mutants.append(
      Mutant(
        kind: kind, name: book.name(of: reference), span: span, text: text, rule: reference,
        changes: [changed(reference, change)]))
  }

  private func changed(
    _ reference: RuleIndex, _ change: (inout Parts) -> Void
  ) -> Mutant.Change {
    switch reference {
    case .rule(let index):
      var rule = book.rules[index]
      var parts = Parts(rule)
      change(&parts)
      rule.condition = parts.condition
      rule.effective = parts.effective
      rule.outcome = parts.outcome
      rule.overrides = parts.overrides
      return .rule(index, rule)
    case .companion(let index):
      var companion = book.companions[index]
      var parts = Parts(companion)
      change(&parts)
      companion.condition = parts.condition
      companion.effective = parts.effective
      companion.codes = parts.codes
      companion.effects = parts.effects
      return .companion(index, companion)
    }
  }
}

/// What mutants change of a rule or a companion.
private struct Parts {
  var condition: Condition
  var effective: EffectiveDates
  var outcome = Outcome.query("")
  var overrides: [Int] = []
  var codes: [String] = []
  var effects: [CompanionEffect] = []

  init(_ rule: Rule) {
    condition = rule.condition
    effective = rule.effective
    outcome = rule.outcome
    overrides = rule.overrides
  }

  init(_ companion: CompanionRule) {
    condition = companion.condition
    effective = companion.effective
    codes = companion.codes
    effects = companion.effects
  }
}
