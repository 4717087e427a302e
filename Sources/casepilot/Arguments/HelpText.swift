extension CommandDescription {
  /// The help screen: blocks with a blank line between, descriptions from column 26 on.
  func helpText(width: Int) -> String {
    var blocks = [("OVERVIEW: " + abstract).wrapped(to: width)]
    if !discussion.isEmpty { blocks.append(discussion.wrapped(to: width)) }
    blocks.append("USAGE: " + usage)
    blocks.append(block("ARGUMENTS", positionals.map { ($0.spelling, $0.fullHelp) }, width))
    blocks.append(
      block("OPTIONS", (options + [Self.help]).map { ($0.label, $0.fullHelp) }, width))
    blocks.append(block("SUBCOMMANDS", subcommands.map { ($0.name, $0.abstract) }, width))
    if !subcommands.isEmpty {
      blocks.append("  See '\(call) help <subcommand>' for detailed help.")
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ title: String, _ rows: [(String, String)], _ width: Int) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { label, help in row(label, help, width) }
    return ([title + ":"] + lines).joined(separator: "\n")
  }

  private func row(_ label: String, _ help: String, _ width: Int) -> String {
    let column = 26
    let text = help.wrapped(to: max(width, column + 14), indent: column)
    let head = "  " + label
    guard head.count < column else { return head + "\n" + text }
    return head + text.dropFirst(head.count)
  }
}

extension ArgumentDescription {
  /// The sentence with what may be given and what holds otherwise.
  fileprivate var fullHelp: String {
    var notes: [String] = []
    if !values.isEmpty { notes.append("values: " + values.joined(separator: ", ")) }
    if let standard { notes.append("default: " + standard) }
    return notes.isEmpty ? help : help + " (" + notes.joined(separator: "; ") + ")"
  }
}
