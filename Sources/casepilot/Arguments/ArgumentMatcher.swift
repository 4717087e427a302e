/// Matches the words of a command line with a description.
struct ArgumentMatcher {
  private let command: CommandDescription
  private var values: ArgumentValues
  private var rest: ArraySlice<String>

  /// Words to values: options and positionals in any mixture, `--` ends the options.
  static func match(
    _ words: some Sequence<String>, with command: CommandDescription
  ) throws(UsageError) -> ArgumentValues {
    var matcher = ArgumentMatcher(command, Array(words)[...])
    return try matcher.run()
  }

  private init(_ command: CommandDescription, _ words: ArraySlice<String>) {
    self.command = command
    values = ArgumentValues(command)
    rest = words
  }

  private mutating func run() throws(UsageError) -> ArgumentValues {
    while let word = rest.popFirst() {
      if word == "--" {
        for word in rest { values.add(positional: word) }
        break
      } else if word.hasPrefix("--") {
        try takeLong(word)
      } else if word.hasPrefix("-"), word != "-" {
        try takeShort(word)
      } else {
        values.add(positional: word)
      }
    }
    try checkPositionals()
    return values
  }

  private mutating func takeLong(_ word: String) throws(UsageError) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let option = command.option(named: name) else {
      let names = (command.options + [CommandDescription.help]).map(\.name)
      throw error(
        "Unknown option '--\(name)'." + suggestion(for: name, among: names) { "--" + $0 })
    }
    try take(option, value: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Takes `-h`, or several such letters at once.
  private mutating func takeShort(_ word: String) throws(UsageError) {
    for letter in word.dropFirst() {
      guard let option = command.option(short: letter) else {
        throw error("Unknown option '\(word)'.")
      }
      try take(option, value: nil)
    }
  }

  private mutating func take(
    _ option: ArgumentDescription, value given: String?
  ) throws(UsageError) {
    guard option.takesValue else {
      if let given {
        throw error(
          "The option '--\(option.name)' does not take any value, but '\(given)' was specified.")
      }
      return values.set(option)
    }
    guard let value = given ?? nextValue() else {
      throw error("Missing value for '\(option.spelling)'.", about: option)
    }
    if !option.values.isEmpty, !option.values.contains(value) {
      throw error(
        "The value '\(value)' is invalid for '\(option.spelling)'. "
          + "Please provide one of \(option.values.asAlternatives).", about: option)
    }
    values.add(value, for: option)
  }

  /// The next word, unless it is an option: such a value is given as `--name=-value`.
  private mutating func nextValue() -> String? {
    guard let word = rest.first, word == "-" || !word.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }

  private func checkPositionals() throws(UsageError) {
    let described = command.positionals
    let given = values.positionals
    if let missing = described.dropFirst(given.count).first(where: { !$0.isOptional }) {
      var error = error("Missing expected argument '\(missing.spelling)'.", about: missing)
      error.needsHelp = given.isEmpty
      throw error
    }
    if given.count > described.count, described.last?.repeats != true {
      let extra = given[described.count...].map { "'\($0)'" }
      throw error(
        extra.count == 1
          ? "Unexpected argument \(extra[0])."
          : "\(extra.count) unexpected arguments: \(extra.joined(separator: ", ")).")
    }
  }

  private func error(
    _ message: String, about argument: ArgumentDescription? = nil
  ) -> UsageError {
    UsageError(message, for: command, about: argument)
  }
}
