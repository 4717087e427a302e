/// What became of the cases of a run, counted.
package struct BatchSummary: Hashable, Sendable {
  package private(set) var verdicts: [Verdict: Int] = [:]
  /// By the code reported first.
  package private(set) var codes: [String: Int] = [:]

  package init() {}

  /// Counts an answer with the code it reports first.
  package mutating func count(_ verdict: Verdict, _ code: String?) {
    verdicts[verdict, default: 0] += 1
    if let code { codes[code, default: 0] += 1 }
  }

  package mutating func add(_ other: BatchSummary) {
    verdicts.merge(other.verdicts, uniquingKeysWith: +)
    codes.merge(other.codes, uniquingKeysWith: +)
  }

  package var cases: Int { verdicts.values.reduce(0, +) }
  package var invalid: Int { verdicts[.invalid] ?? 0 }

  /// The summary as a person reads it, without a line end behind the last line.
  package var text: String {
    let order: [Verdict] = [.coded, .needsInfo, .noCode, .conflict, .invalid]
    let parts = order.compactMap { verdict in
      verdicts[verdict].map { "\($0) \(verdict.rawValue)" }
    }
    let total = cases == 1 ? "1 case" : "\(cases) cases"
    let first = ([total] + (parts.isEmpty ? [] : [parts.joined(separator: ", ")]))
      .joined(separator: ": ")
    let byCode = codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "  \($0.key)  \($0.value)" }
    return ([first] + byCode).joined(separator: "\n")
  }
}
