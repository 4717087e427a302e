extension CaseReading {
  /// Marks the sentences that name one of the codes.
  package mutating func markCodeTalk(in scalars: [Unicode.Scalar], codes: Set<String>) {
    for index in sentences.indices {
      let range = sentences[index].range
      sentences[index].namesCode = Self.names(scalars[range.start..<range.end], codes)
    }
  }

  private static func names(_ text: ArraySlice<Unicode.Scalar>, _ codes: Set<String>) -> Bool {
    var run = String.UnicodeScalarView()
    for scalar in text {
      if ("0"..."9").contains(scalar) {
        if run.count <= 5 { run.append(scalar) }
        continue
      }
      if run.count == 5, codes.contains(String(run)) { return true }
      run.removeAll()
    }
    return run.count == 5 && codes.contains(String(run))
  }
}
