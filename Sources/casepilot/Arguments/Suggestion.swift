import CodingRules

/// ` Did you mean 'x'?` when one of the names is close to what was written, else nothing.
func suggestion(
  for written: String, among names: some Sequence<String>,
  spelled: (String) -> String = { $0 }
) -> String {
  closestName(to: written, among: names).map { " Did you mean '\(spelled($0))'?" } ?? ""
}

extension [String] {
  /// `a, b or c`.
  var asChoice: String {
    guard count > 1, let last else { return joined() }
    return dropLast().joined(separator: ", ") + " or " + last
  }

  /// `'a', 'b' or 'c'`.
  var asAlternatives: String { map { "'\($0)'" }.asChoice }
}
