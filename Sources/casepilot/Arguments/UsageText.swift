extension CommandDescription {
  /// The most options that a usage line spells out.
  private static let spelledOut = 12

  /// The usage line, without its heading.
  var usage: String {
    var parts = [call]
    if options.count > Self.spelledOut {
      parts.append("[<options>]")
    } else {
      parts += options.map { "[\($0.spelling)]" + ($0.repeats ? " ..." : "") }
    }
    parts += positionals.map(\.usage)
    if !subcommands.isEmpty { parts.append("<subcommand>") }
    return parts.joined(separator: " ")
  }
}

extension ArgumentDescription {
  fileprivate var usage: String {
    let repeated = spelling + (repeats ? " ..." : "")
    return isOptional ? "[\(repeated)]" : repeated
  }
}
