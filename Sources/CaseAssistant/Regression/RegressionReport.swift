/// The results of a run of expected answers.
package struct RegressionReport: Sendable {
  package var results: [RegressionResult] = []

  package init() {}

  package var failures: [RegressionResult] { results.filter { !$0.passes } }
}

// MARK: - As text

extension RegressionReport {
  /// Every failure as a small difference, then the summary.
  package var text: String {
    failures.map(\.difference).joined() + (failures.isEmpty ? "" : "\n") + summary + "\n"
  }

  private var summary: String {
    let passed = results.count - failures.count
    let share = results.isEmpty ? "" : " (\(percent(passed, of: results.count)) %)"
    var text = "\(passed) of \(results.count) cases pass\(share)"
    let kinds = RegressionResult.Judgement.allCases.compactMap { judgement -> String? in
      let count = results.count { $0.judgement == judgement }
      return count == 0 || judgement == .right ? nil : "\(count) \(judgement)"
    }
    if !kinds.isEmpty { text += ": " + kinds.joined(separator: ", ") }
    return text + found("companions", \.also, \.codes) + found("pointers", \.outside, \.pointers)
  }

  /// How many of the codes expected besides the primary one were found.
  private func found(
    _ name: String, _ expected: KeyPath<Expectation, [String]>,
    _ given: KeyPath<RegressionResult, [String]>
  ) -> String {
    var total = 0
    var hits = 0
    for result in results {
      let codes = result.expectation?[keyPath: expected] ?? []
      total += codes.count
      hits += codes.count { result[keyPath: given].contains($0) }
    }
    return total == 0 ? "" : "\n\(hits) of \(total) expected \(name) found"
  }
}

/// A share with one decimal, rounded down, so that only all is 100.
private func percent(_ part: Int, of whole: Int) -> String {
  let tenths = part * 1000 / whole
  return "\(tenths / 10).\(tenths % 10)"
}

extension RegressionResult {
  fileprivate var difference: String {
    var text = "\(id): \(judgement)\n"
    if let expectation {
      text += "  - \(expectation.primary.joined(separator: " or "))\n"
      text += "  + \(answered)" + (reason.isEmpty ? "" : "  (\(reason))") + "\n"
      if hasOtherLines {
        text += "  - lines \(expectation.lines.joined(separator: ", "))\n"
        text += "  + lines \(lines.joined(separator: ", "))\n"
      }
      for code in forbidden { text += "  ! \(code) must not be reported\n" }
      for clause in lacking.asWritten { text += "  - \(clause)\n" }
      for clause in unexpected.asWritten { text += "  + \(clause)\n" }
    } else {
      text += "  \(reason)\n"
    }
    return text
  }
}

// MARK: - As JSON Lines

extension RegressionReport {
  /// One object a case and one for the whole.
  package func write(to json: inout JSONWriter) {
    for result in results {
      result.write(to: &json)
      json.endLine()
    }
    json.beginObject()
    json.member("version", 1)
    json.member("kind", "summary")
    json.member("cases", results.count)
    json.member("passed", results.count - failures.count)
    for judgement in RegressionResult.Judgement.allCases {
      json.key(judgement.rawValue)
      json.integer(results.count { $0.judgement == judgement })
    }
    json.endObject()
    json.endLine()
  }
}

extension RegressionResult {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("version", 1)
    json.member("kind", "case")
    json.member("id", id)
    json.member("judgement", judgement.rawValue)
    json.key("expected")
    json.strings(expectation?.primary ?? [])
    json.member("answered", answered)
    json.key("codes")
    json.strings(codes)
    json.key("forbidden")
    json.strings(forbidden)
    json.key("lacking")
    json.strings(lacking)
    json.key("unexpected")
    json.strings(unexpected)
    json.member("reason", reason)
    json.endObject()
  }
}
