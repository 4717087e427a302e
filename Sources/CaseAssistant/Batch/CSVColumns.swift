/// What the columns of a CSV file mean, by their names in its header.
package struct CSVColumns: Hashable, Sendable {
  fileprivate enum Meaning: Hashable, Sendable {
    case id, text, dateOfService
    case fact(String)
    /// A column that is no business of ours.
    case other
  }

  private var meanings: [Meaning]

  /// Reads a header; throws what keeps the file from being a case file.
  init(header: [String]) throws(InputFailure) {
    meanings = header.map { name in
      switch name {
      case "id": .id
      case "text": .text
      case "dateOfService": .dateOfService
      case _ where name.hasPrefix("fact.") && name.utf8.count > 5: .fact(String(name.dropFirst(5)))
      case _: .other
      }
    }
    for (index, meaning) in meanings.enumerated()
    where meaning != .other && meanings[..<index].contains(meaning) {
      throw InputFailure("the column '\(header[index])' stands twice in the header")
    }
    guard meanings.contains(where: { $0.tellsTheCase }) else {
      throw InputFailure(
        "the header has neither a column 'text' nor a column such as 'fact.territory'")
    }
  }

  /// Reads a row as a case. An empty cell is something not given.
  func read(_ cells: [String], line: Int) -> CaseInput {
    var draft = CaseDraft()
    for (meaning, cell) in zip(meanings, cells) where !cell.isEmpty {
      switch meaning {
      case .id: draft.id = cell
      case .text: draft.text = cell
      case .dateOfService: draft.dateOfService = cell
      case .fact(let name): draft.set(name, to: cell)
      case .other: break
      }
    }
    guard cells.count == meanings.count else {
      return .invalid(
        draft.id,
        "the row has \(cells.count) cell\(cells.count == 1 ? "" : "s") where the header has "
          + "\(meanings.count)",
        line: line)
    }
    return draft.finished(line: line)
  }
}

extension CSVColumns.Meaning {
  fileprivate var tellsTheCase: Bool {
    switch self {
    case .text, .fact: true
    case .id, .dateOfService, .other: false
    }
  }
}
