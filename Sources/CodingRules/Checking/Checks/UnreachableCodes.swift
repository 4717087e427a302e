extension Examination {
  /// Codes that are declared and that no rule can give.
  mutating func unreachableCodes() -> [Diagnostic] {
    var given = Set<String>()
    for index in intervals.indices { given.formUnion(givenCodes(in: index)) }
    return book.codes.filter { !given.contains($0.number) }.map { .unreachableCode($0) }
  }

  /// Add-ons that can be given on a date on which none of the codes they belong to can.
  mutating func orphanAddOns() -> [Diagnostic] {
    let given = intervals.indices.map { Set(givenCodes(in: $0)) }
    var findings: [Diagnostic] = []
    for code in book.codes where !code.addOnTo.isEmpty {
      let orphaned = intervals.indices.filter { index in
        given[index].contains(code.number) && !code.addOnTo.contains { given[index].contains($0) }
      }
      if !orphaned.isEmpty { findings.append(.orphanAddOn(code, period(orphaned))) }
    }
    return findings
  }

  /// The codes that rules report, or that companions and pointers speak of beside them, in an
  /// interval.
  private mutating func givenCodes(in index: Int) -> [String] {
    let interval = intervals[index]
    var given: [String] = []
    for rule in interval.rules where everApplies(rule, in: interval) {
      switch book.rules[rule].outcome {
      case .report(let code): given.append(code)
      case .outside(let codes, _): given += codes
      case .query: break
      }
    }
    let reported = Set(given)
    guard let date = interval.dates.someDate else { return given }
    for companion in book.companions
    where companion.effective.contains(date) && companion.codes.contains(where: reported.contains) {
      for case .code(_, let codes, _, _) in companion.effects { given += codes }
    }
    return given
  }
}

extension Diagnostic {
  fileprivate static func unreachableCode(_ code: Code) -> Diagnostic {
    Diagnostic(
      .unreachableCode, "no rule can give \(code.number)", at: code.span,
      notes: [Note("report it in a rule, name it in a companion, or remove it")])
  }

  fileprivate static func orphanAddOn(_ code: Code, _ period: String) -> Diagnostic {
    Diagnostic(
      .orphanAddOn, "the add-on \(code.number) can be given, but none of its parents\(period)",
      at: code.span,
      notes: [Note("it belongs to \(code.addOnTo.joined(separator: ", "))")])
  }
}
