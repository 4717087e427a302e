import CaseAssistant
import CodingRules

/// The cases of a file that get another answer.
struct CaseMoves {
  /// One case and what is different about its answer.
  struct Move: Hashable {
    var id: String
    /// The first code, `none`, or the verdict.
    var old: String
    var new: String
    var oldRules: [String]
    var newRules: [String]
    /// The parts of the answer that differ, with what they were and are.
    var parts: [Part]
  }

  struct Part: Hashable {
    var name: String
    /// The items of the part, such as one text for each line or companion.
    var old: [String]
    var new: [String]

    /// What is gone and what is new: `-37242, +37244`.
    var difference: String {
      let gone = old.filter { !new.contains($0) }.map { "-" + $0 }
      let come = new.filter { !old.contains($0) }.map { "+" + $0 }
      let items = gone + come
      return items.isEmpty ? "in another order" : items.joined(separator: ", ")
    }
  }

  private(set) var count = 0
  private(set) var moves: [Move] = []

  /// Answers every case twice.
  init(
    _ paths: [String], _ old: BookComparison.Side, _ new: BookComparison.Side, in session: Session
  ) throws(Failure) {
    var files = try CaseFiles(paths, in: session)
    let (before, after) = (Assistant(old.book), Assistant(new.book))
    while let block = try files.next() {
      block.forEachRecord { input in
        guard case .record(let record, _) = input else { return }
        count += 1
        let answers = (
          before.answer(record.moved(to: old.date)), after.answer(record.moved(to: new.date))
        )
        if let move = Move(answers.0, answers.1) { moves.append(move) }
      }
    }
  }
}

extension CaseRecord {
  /// The case on another day, when one is given.
  fileprivate func moved(to date: CalendarDate?) -> CaseRecord {
    var record = self
    record.dateOfService = date ?? dateOfService
    return record
  }
}

extension CaseMoves.Move {
  /// Nil when a person would see the same in both.
  fileprivate init?(_ old: Answer, _ new: Answer) {
    let pairs = zip(old.parts, new.parts)
    parts = pairs.filter { $0.items != $1.items }.map { before, after in
      CaseMoves.Part(name: before.name, old: before.items, new: after.items)
    }
    if parts.isEmpty { return nil }
    id = new.id
    self.old = old.primary
    self.new = new.primary
    oldRules = old.lines.map { $0.rule }
    newRules = new.lines.map { $0.rule }
  }
}

extension Answer {
  /// What makes an answer, part by part.
  fileprivate var parts: [(name: String, items: [String])] {
    let lines = lines.map { line in
      ([line.code] + line.modifiers.map { "-" + $0 }).joined()
        + (line.units == 1 ? "" : " x\(line.units)")
    }
    let companions = companions.map { companion in
      "\(companion.kind.rawValue) \(companion.code)"
        + (companion.units.map { " units \($0)" } ?? "")
        + (companion.modifier.map { " modifier \($0)" } ?? "")
    }
    return [
      ("answer", [primary]), ("lines", lines), ("companions", companions),
      ("next question", missing.prefix(1).map { $0.fact }), ("review", review),
    ]
  }
}
