import CodingRules

/// How the answers of a run are written, one line each.
package enum AnswerFormat: String, CaseIterable, Hashable, Sendable {
  /// Everything, as JSON Lines.
  case jsonl
  /// What fits a spreadsheet, as CSV with a header.
  case csv
  /// The id, a tab and the codes or the verdict.
  case codes

  /// What stands before the first answer.
  package var header: String {
    switch self {
    case .jsonl, .codes: ""
    case .csv:
      "id,verdict,codes,lines,rules,also,missing,review,problem,dateOfService,edition\n"
    }
  }

  /// Writes an answer with its line end; how the case was read goes into JSON only. Returns where in
  /// the bytes begins what follows the id.
  @discardableResult
  package func write(
    _ answer: Answer, explainedBy reading: Explanation? = nil, onto bytes: inout [UInt8]
  ) -> Int {
    write(id: answer.id, onto: &bytes)
    let rest = bytes.count
    switch self {
    case .jsonl:
      var json = JSONWriter(bytes)
      bytes = []
      answer.writeRest(to: &json, explainedBy: reading)
      json.endLine()
      bytes = json.bytes
    case .csv: answer.writeCells(onto: &bytes)
    case .codes:
      bytes.append(0x09)
      bytes.append(
        contentsOf: (answer.verdict == .coded
          ? answer.codes.joined(separator: " ") : answer.primary).utf8)
      bytes.append(0x0A)
    }
    return rest
  }

  /// Writes what an answer begins with: its id, and nothing that depends on the case.
  func write(id: String, onto bytes: inout [UInt8]) {
    switch self {
    case .jsonl:
      var json = JSONWriter(bytes)
      bytes = []
      Answer.writeHead(id, to: &json)
      bytes = json.bytes
    case .csv: bytes.append(csv: id)
    case .codes: bytes.append(contentsOf: id.utf8.map { $0 < 0x20 ? 0x20 : $0 })
    }
  }
}

extension Answer {
  /// Writes the cells after that of the id.
  fileprivate func writeCells(onto bytes: inout [UInt8]) {
    let also = companions.filter { $0.kind == .report }.map(\.code)
    let cells = [
      verdict.rawValue, codes.joined(separator: " "),
      lines.map(\.billed).joined(separator: "; "),
      lines.map(\.rule).joined(separator: " "), also.joined(separator: " "),
      missing.map(\.fact).joined(separator: " "), review.joined(separator: " | "),
      problem?.message ?? "", dateOfService.description, ruleSet.edition,
    ]
    for cell in cells {
      bytes.append(UInt8(ascii: ","))
      bytes.append(csv: cell)
    }
    bytes.append(0x0A)
  }
}

extension Answer.Line {
  /// The line as it stands on a claim, such as `37242-59 x 2`.
  package var billed: String { Answer.billed(code, modifiers, units: units) }
}

extension Answer.Companion {
  /// The companion as it stands on a claim.
  package var billed: String {
    Answer.billed(code, modifier.map { [$0] } ?? [], units: units ?? 1)
  }
}

extension Answer {
  fileprivate static func billed(_ code: String, _ modifiers: [String], units: Int) -> String {
    ([code] + modifiers).joined(separator: "-") + (units == 1 ? "" : " x \(units)")
  }
}

extension [UInt8] {
  /// Appends a CSV cell, quoted where it must be. A cell a spreadsheet would run as a formula is
  /// data to us and is written as it is.
  fileprivate mutating func append(csv cell: String) {
    let needsQuotes =
      cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
    guard needsQuotes else { return append(contentsOf: cell.utf8) }
    append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }
}
