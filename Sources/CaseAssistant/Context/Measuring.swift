/// Numbers that the reader measures.
enum Measuring {
  static func measure(_ note: ParsedNote, _ lexicon: Lexicon, _ offsets: ScalarOffsets)
    -> [Measurement]
  {
    []
  }
}
