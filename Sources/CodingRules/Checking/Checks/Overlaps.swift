extension Examination {
  /// Pairs of rules with different outcomes that apply to one case, neither overriding the other.
  mutating func overlaps() -> [Diagnostic] {
    var pairs: [Overlap] = []
    for index in intervals.indices {
      let interval = intervals[index]
      let conflicts = conflicts(in: interval)
      guard conflicts != .nothing else { continue }
      var involved: [(rule: Int, cases: CaseSpace.Diagram)] = []
      for (position, rule) in interval.rules.rules.enumerated() {
        let cases = space.intersection(interval.rules.applies[position], conflicts)
        if cases != .nothing { involved.append((rule, cases)) }
      }
      for (position, first) in involved.enumerated() {
        for second in involved[(position + 1)...]
        where book.rules[first.rule].outcome != book.rules[second.rule].outcome {
          let cases = space.intersection(first.cases, second.cases)
          guard cases != .nothing else { continue }
          pairs.add(first.rule, second.rule, cases, interval: index)
        }
      }
    }
    return pairs.map { pair in
      .overlap(
        book, pair.first, pair.second, share(of: pair.cases), period(pair.intervals),
        notes: notes(on: pair.cases, "both apply when").notes)
    }
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
