package import CodingRules

/// Everything an answer says besides its first code, in clauses of the rule language: `also 75898`,
/// `never 61635`, `modifier 50`, `outside 36002`, `report 37242` for a further line, `again modifier 59`
/// for one of the same code, and what is to be
/// read as `review` and `query`.
package struct AnswerClauses: Hashable, Sendable {
  /// One clause for each code, in the order of the answer.
  private let all: [String]

  fileprivate init(_ answer: Answer) {
    var all: [String] = []
    for (index, line) in answer.lines.enumerated() {
      if answer.lines[..<index].contains(where: { $0.code == line.code }) {
        all += line.modifiers.map { "again modifier \($0)" }
        continue
      }
      if index > 0 { all.append("report \(line.code)") }
      all += line.modifiers.map { "modifier \($0)" }
      if line.units != 1 { all.append("units \(line.units)") }
    }
    for companion in answer.companions {
      all +=
        CompanionEffect.code(
          kind: companion.kind, codes: [companion.code], units: companion.units,
          modifier: companion.modifier
        ).clauses
    }
    for pointers in answer.notReported.map(\.pointers) { all += pointers.map { "outside \($0)" } }
    all += answer.missing.filter { $0.fact == "record" }.map { "query \($0.question)" }
    all += answer.review.map { "review \($0)" }
    self.all = all
  }

  /// What is expected and not said, and what is said and not expected, each as often as it is.
  ///
  /// A clause may name several codes, `bundled 75894, 75898`, and give the beginning of a text.
  package func compared(with expected: [String]) -> (lacking: [String], unexpected: [String]) {
    var unexpected = all
    var lacking: [String] = []
    for clause in expected.flatMap(\.clausePerCode) {
      let isText = clause.hasPrefix("review ") || clause.hasPrefix("query ")
      if let found = unexpected.firstIndex(where: { isText ? $0.hasPrefix(clause) : $0 == clause })
      {
        unexpected.remove(at: found)
      } else {
        lacking.append(clause)
      }
    }
    return (lacking, unexpected)
  }

  /// The clauses as a person would write them down, texts by enough of their beginnings to tell them
  /// from the other notes of a book.
  package func written(among notes: [String] = []) -> [String] { all.written(among: notes) }
}

extension Answer {
  package var clauses: AnswerClauses { AnswerClauses(self) }
}

extension [String] {
  /// Clauses as a person would read them: neighbors of one kind together, texts by their beginnings.
  package var asWritten: [String] { written(among: []) }

  fileprivate func written(among notes: [String]) -> [String] {
    var written: [String] = []
    var open = ""
    for clause in self {
      guard let (verb, rest) = clause.splitAtBlank else { continue }
      if verb == "review" || verb == "query" {
        written.append("\(verb) \(rest.beginning(among: notes))")
        open = ""
      } else if verb == open, !rest.contains(" ") {
        written[written.count - 1] += ", \(rest)"
      } else {
        written.append(clause)
        open = rest.contains(" ") ? "" : verb
      }
    }
    return written
  }
}

extension String {
  fileprivate var splitAtBlank: (first: String, rest: String)? {
    guard let blank = firstIndex(of: " ") else { return nil }
    return (String(self[..<blank]), String(self[index(after: blank)...]))
  }

  /// A clause for each of the codes that one clause names; a text stays as it is.
  fileprivate var clausePerCode: [String] {
    guard let (verb, rest) = splitAtBlank, verb != "review", verb != "query" else { return [self] }
    return rest.split(separator: ",").map { code in
      "\(verb) \(code.drop { $0 == " " })"
    }
  }

  /// Enough of a text to know it by: up to the first stop behind which no other note begins alike.
  fileprivate func beginning(among notes: [String]) -> String {
    for stop in indices where ":;.".contains(self[stop]) {
      let beginning = self[..<stop]
      if !notes.contains(where: { $0 != self && $0.hasPrefix(beginning) }) {
        return String(beginning)
      }
    }
    return self
  }
}

extension RuleBook {
  /// Everything an answer may say in `review` and `query`.
  package var notes: [String] {
    let queries = rules.compactMap { rule -> String? in
      if case .query(let text) = rule.outcome { return text }
      return nil
    }
    return rules.flatMap(\.reviews) + companions.flatMap(\.reviews) + queries
  }
}
