/// The name somebody probably meant, and whether it can be put in place without asking.
struct NameGuess: Hashable, Sendable {
  var name: String
  /// One slip of the fingers apart and nothing else as near: worth mending unasked.
  ///
  /// Short words and digits are left to the author: `vain` may be `vein` or a new value, and `stage-2`
  /// is no slip for `stage-1`.
  var isSure: Bool

  init?(_ written: String, among candidates: [String]) {
    guard let name = closestName(to: written, among: candidates) else { return nil }
    self.name = name
    let bytes = Array(written.utf8)
    let isSlip =
      bytes.count >= 5 && editDistance(bytes, Array(name.utf8)) == 1
      && digits(written) == digits(name)
    let rivals = candidates.filter {
      $0 != name && $0 != written && editDistance(bytes, Array($0.utf8)) <= 1
    }
    let isCaseOnly = bytes.map { $0 | 0x20 } == name.utf8.map { $0 | 0x20 }
    isSure = isCaseOnly || (isSlip && rivals.isEmpty)
  }
}

private func digits(_ text: String) -> [UInt8] { text.utf8.filter { (0x30...0x39).contains($0) } }
