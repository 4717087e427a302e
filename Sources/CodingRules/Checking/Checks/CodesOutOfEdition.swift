extension Examination {
  /// Rules that report a code, and companions that add one, on dates on which it does not exist.
  mutating func codesOutOfEdition() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (index, rule) in book.rules.enumerated() where !doubtful.contains(index) {
      guard case .report(let number) = rule.outcome, let code = book.code(number) else { continue }
      var outside: [Int] = []
      for interval in intervals.indices where !isEffective(code, in: interval) {
        if everApplies(index, in: intervals[interval]) { outside.append(interval) }
      }
      if !outside.isEmpty {
        findings.append(
          .codeOutOfEdition(code, "'\(rule.name)' reports", rule.span, period(outside)))
      }
    }
    for companion in book.companions {
      for case .code(.report, let numbers, _, _) in companion.effects {
        for code in numbers.compactMap({ book.code($0) }) {
          let outside = intervals.indices.filter { interval in
            (intervals[interval].dates.someDate.map(companion.effective.contains) ?? false)
              && !isEffective(code, in: interval)
          }
          if !outside.isEmpty {
            findings.append(
              .codeOutOfEdition(code, "'\(companion.name)' adds", companion.span, period(outside)))
          }
        }
      }
    }
    return findings
  }

  private func isEffective(_ code: Code, in index: Int) -> Bool {
    intervals[index].dates.someDate.map { code.effective.contains($0) } ?? true
  }
}

extension Diagnostic {
  fileprivate static func codeOutOfEdition(
    _ code: Code, _ who: String, _ span: SourceSpan, _ period: String
  ) -> Diagnostic {
    let from = code.effective.from.map { " from \($0)" } ?? ""
    let until = code.effective.until.map { " until \($0)" } ?? ""
    return Diagnostic(
      .codeOutOfEdition, "\(who) \(code.number)\(period), when that code does not exist",
      at: span, notes: [Note("\(code.number) exists\(from)\(until)", at: code.span)])
  }
}
