extension Examination {
  /// Pairs of rules with different outcomes that apply to one case, neither overriding the other.
  mutating func overlaps() -> [Diagnostic] {
    var pairs: [Overlap] = []
    let bounds = book.rules.map { ConditionBounds($0.condition, book.facts) }
    // Where a doubtful rule may hold, it may be meant to override.
    var open = CaseSpace.Diagram.nothing
    for rule in doubtful.sorted() {
      let cases = holds(rule)
      open = space.union(open, cases)
    }
    for index in intervals.indices {
      let interval = intervals[index]
      guard space.labels(of: interval.decisions).contains(RuleSplitting.conflict) else { continue }
      let rules = interval.rules.filter { !doubtful.contains($0) }
      for (position, first) in rules.enumerated() {
        for second in rules[(position + 1)...]
        where bounds[first].meets(bounds[second])
          && book.rules[first].outcome != book.rules[second].outcome
        {
          let all = shared(first, second, in: interval)
          let cases = space.difference(all, open)
          guard cases != .nothing else { continue }
          pairs.add(first, second, cases, interval: index)
          disputed.formUnion([first, second])
        }
      }
    }
    return pairs.map { pair in
      let (notes, cubes) = notes(on: pair.cases, pair.intervals, "both apply when")
      var overlap = Diagnostic.overlap(
        book, pair.first, pair.second, share(of: pair.cases), period(pair.intervals), notes: notes)
      overlap.witness = witness(of: pair.cases, cubes, pair.intervals)
      return overlap
    }
  }

  /// The cases in which both rules apply.
  private mutating func shared(
    _ first: Int, _ second: Int, in interval: Interval
  ) -> CaseSpace.Diagram {
    let (left, right) = (holds(first), holds(second))
    var both = space.intersection(left, right)
    for rule in overriders(of: first, in: interval) + overriders(of: second, in: interval)
    where both != .nothing {
      let above = holds(rule)
      both = space.difference(both, above)
    }
    return both
  }
}

/// Two rules and cases they share, with the intervals in which it is exactly these.
private struct Overlap {
  var first: Int
  var second: Int
  var cases: CaseSpace.Diagram
  var intervals: [Int]
}

extension [Overlap] {
  fileprivate mutating func add(
    _ first: Int, _ second: Int, _ cases: CaseSpace.Diagram, interval: Int
  ) {
    let known = firstIndex { $0.first == first && $0.second == second && $0.cases == cases }
    if let known {
      self[known].intervals.append(interval)
    } else {
      append(Overlap(first: first, second: second, cases: cases, intervals: [interval]))
    }
  }
}

extension Diagnostic {
  fileprivate static func overlap(
    _ book: RuleBook, _ first: Int, _ second: Int, _ share: String, _ period: String,
    notes: [Note]
  ) -> Diagnostic {
    let (earlier, later) = (book.rules[first], book.rules[second])
    let message =
      "'\(earlier.name)' and '\(later.name)' both apply to \(share)\(period) and disagree"
    return Diagnostic(
      .overlap, message, at: later.span, label: later.outcome.text,
      notes: [Note("'\(earlier.name)' says: \(earlier.outcome.text)", at: earlier.span)] + notes
        + [Note("narrow one of them, or let the more special one override the other")],
      fixIts: [(later, earlier), (earlier, later)].compactMap { winner, loser in
        guard winner.overrides.isEmpty else { return nil }
        return FixIt(
          "let '\(winner.name)' override '\(loser.name)'",
          replace: SourceSpan(
            file: winner.span.file, start: winner.span.end, end: winner.span.end),
          with: "\n  overrides \(loser.name)")
      })
  }
}
