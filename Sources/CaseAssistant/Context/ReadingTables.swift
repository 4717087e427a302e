/// What the reader knows, as tables that a coder can read and extend.
package struct ReadingTables: Sendable {
  /// Where a cue looks for what it speaks about.
  package enum Direction: String, Hashable, Sendable {
    case forward, backward, both
    /// As `forward`; also makes a predicate with the cue right after it: `not` with `performed`.
    case modal
    /// Only keeps the shorter cues inside it from speaking.
    case pseudo
    /// Ends the reach of the cues around it.
    case end
  }

  package enum Reach: String, Hashable, Sendable {
    /// The noun right beside it, and the rest of a list that begins there.
    case near
    /// The noun that follows, and the list that begins with it, over its commas.
    case list
    case clause
    case sentence
    /// The act told of before it, over clauses, until another outcome of that act is told.
    case story
    /// Right beside it, nothing between.
    case next
    /// As the value of a label (`Thrombectomy: none`) or the last word of a fragment.
    case value
    /// Anywhere in the sentence, and only where no other cue and no section decides.
    case hint
  }

  package struct Cue: Hashable, Sendable {
    package var name: String
    package var wordings: [String]
    /// What an act becomes; nil where the cue says nothing of acts.
    package var act: Status?
    package var finding: Status?
    package var direction: Direction
    package var reach: Reach
    /// A sentence with `{}` for the cue and brackets around what it decides.
    package var example: String
  }

  package struct Heading: Hashable, Sendable {
    package var wordings: [String]
    package var kind: Section.Kind
    /// What an act below it is that nothing else speaks about.
    package var act: Status?
    package var finding: Status?
  }

  package struct WordList: Hashable, Sendable {
    /// What the words do in a sentence, as the table calls it.
    package var name: String
    var kind: WordClass
    package var words: [String]
  }

  package var cues: [Cue]
  package var headings: [Heading]
  package var wordLists: [WordList]

  package static let builtIn = ReadingTables(
    cues: BuiltInTables.cues, headings: BuiltInTables.headings, words: BuiltInTables.words)

  /// Reads three tables; a line that makes no sense is left out, and the tests see that none is.
  package init(cues: String, headings: String, words: String) {
    self.cues = Self.rows(cues).compactMap { row in
      guard row.count >= 7, let direction = Direction(rawValue: row[4]),
        let reach = Reach(rawValue: row[5])
      else { return nil }
      return Cue(
        name: row[0], wordings: Self.alternatives(row[1]), act: Status(row: row[2]),
        finding: Status(row: row[3]), direction: direction, reach: reach, example: row[6])
    }
    self.headings = Self.rows(headings).compactMap { row in
      guard row.count >= 4, let kind = Section.Kind(rawValue: row[0]) else { return nil }
      return Heading(
        wordings: Self.alternatives(row[3]), kind: kind, act: Status(row: row[1]),
        finding: Status(row: row[2]))
    }
    wordLists = Self.rows(words).compactMap { row in
      guard row.count >= 2, let kind = WordClass.named(row[0]) else { return nil }
      return WordList(name: row[0], kind: kind, words: Self.alternatives(row[1]))
    }
  }

  private static func rows(_ text: String) -> [[String]] {
    parts(of: text, between: 0x0A).filter { !$0.isEmpty && $0.utf8.first != UInt8(ascii: "#") }
      .map { parts(of: $0, between: 0x09) }
  }

  private static func alternatives(_ text: String) -> [String] {
    parts(of: text, between: UInt8(ascii: "|")).filter { !$0.isEmpty }
  }

  /// The text between separators, without the blanks around it. Cut by bytes: text cut by characters takes
  /// ten times as long, at every start.
  private static func parts(of text: String, between separator: UInt8) -> [String] {
    var parts: [String] = []
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start <= bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != separator { end += 1 }
        var part = bytes[start..<end]
        while part.first == 0x20 { part.removeFirst() }
        while part.last == 0x20 { part.removeLast() }
        parts.append(String(decoding: part, as: UTF8.self))
        start = end + 1
      }
    }
    return parts
  }
}

extension Status {
  fileprivate init?(row text: String) {
    guard let status = Status(rawValue: text) else { return nil }
    self = status
  }
}
