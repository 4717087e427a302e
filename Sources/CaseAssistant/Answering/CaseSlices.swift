/// Cuts quotations out of a case by Unicode-scalar offsets.
struct CaseSlices {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func quote(_ range: TextRange) -> Quote {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.start..<range.end])
    return Quote(range: range, text: String(text))
  }

  /// The quotations of some ranges, in the order of the text, each once.
  func quotes(_ ranges: [TextRange]) -> [Quote] {
    var last: TextRange?
    return ranges.sorted().compactMap { range in
      if range == last { return nil }
      last = range
      return quote(range)
    }
  }
}
