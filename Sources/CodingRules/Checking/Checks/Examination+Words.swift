extension Examination {
  /// How many cases out of how many: `27 of 1,296 combinations of facts`.
  func share(of set: CaseSpace.Diagram) -> String { space.share(of: set).text(book.facts) }

  /// One case of a set, complete, on a date on which it is found.
  func witness(
    of set: CaseSpace.Diagram, _ cubes: [CaseCube], _ indices: [Int]
  ) -> Diagnostic.Witness? {
    guard let cube = cubes.first, let date = intervals[indices[0]].dates.someDate else {
      return nil
    }
    return Diagnostic.Witness(
      statements: book.facts.indices.map { book.facts[$0].statement(of: cube.someCase[$0]) },
      date: date, count: space.count(set), combinations: space.caseCount)
  }

  /// The intervals in words, with a space before; empty for all of them together.
  func period(_ indices: [Int]) -> String {
    guard indices.count < intervals.count else { return "" }
    var spans: [(first: Int, last: Int)] = []
    for index in indices {
      if let last = spans.last, last.last + 1 == index {
        spans[spans.count - 1].last = index
      } else {
        spans.append((index, index))
      }
    }
    let texts = spans.map { span in
      let from = intervals[span.first].dates.from.map { "from \($0) " } ?? ""
      let until = intervals[span.last].dates.until.map { "until \($0)" } ?? ""
      return " " + from + until
    }
    return texts.joined(separator: " and")
  }

  /// The cubes of a set as notes, and one case of it as far as it matters: whatever the other facts
  /// are, the case is in the set.
  mutating func notes(
    on set: CaseSpace.Diagram, _ indices: [Int], _ lead: String
  ) -> (notes: [Diagnostic.Note], cubes: [CaseCube]) {
    let (cubes, isWhole) = space.cover(set, book.facts, limit: Self.cubeLimit)
    var notes = cubes.map { Diagnostic.Note("\(lead) \($0.condition(book.facts))") }
    if !isWhole { notes.append(Diagnostic.Note("and further cases")) }
    if let first = cubes.first {
      let date = intervals[indices[0]].dates.someDate.map { ", on \($0)" } ?? ""
      let day = indices.count < intervals.count ? date : ""
      notes.append(Diagnostic.Note("for example \(first.example(book.facts))\(day)"))
    }
    return (notes, cubes)
  }

  private static let cubeLimit = 8
}
