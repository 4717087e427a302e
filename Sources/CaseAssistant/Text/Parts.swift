/// The parts a text was found to have, in words.
struct SectionPart: Sendable {
  var kind: Section.Kind
  /// Index into the table of headings; -1 for a heading no table knows and for text without one.
  var row: Int
  /// The words of the heading, empty without one.
  var heading: Range<Int>
  var words: Range<Int>
  /// What an act or a finding is here that no word speaks about.
  var act: Status?
  var finding: Status?
}

struct SentencePart: Sendable {
  var words: Range<Int>
  var section: Int
  var isQuestion: Bool
  /// Whether it is the heading of its section.
  var isHeading: Bool
}
