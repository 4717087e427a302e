/// What a command line gave, by the names of the description it was matched against.
struct ArgumentValues: Hashable, Sendable {
  let command: CommandDescription
  private var flags: Set<String> = []
  private var options: [String: [String]] = [:]
  private(set) var positionals: [String] = []

  init(_ command: CommandDescription) { self.command = command }

  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The last value given for an option, else its standard value.
  func value(_ option: String) -> String? {
    options[option]?.last ?? command.option(named: option)?.standard
  }

  func values(_ option: String) -> [String] { options[option] ?? [] }

  mutating func set(_ argument: ArgumentDescription) { flags.insert(argument.name) }

  mutating func add(_ value: String, for argument: ArgumentDescription) {
    options[argument.name, default: []].append(value)
  }

  mutating func add(positional word: String) { positionals.append(word) }
}
