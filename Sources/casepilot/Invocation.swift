/// What a whole command line asks for.
enum Invocation {
  case help(CommandDescription)
  case version
  case completionScript(Shell)
  case command(any Command.Type, ArgumentValues)

  init(_ words: [String]) throws(UsageError) {
    let root = Casepilot.description
    guard let first = words.first else {
      var error = UsageError("Missing expected argument '<subcommand>'.", for: root)
      error.needsHelp = true
      throw error
    }
    if first == "help" {
      let names = words.dropFirst().filter { !$0.hasPrefix("-") }
      guard let name = names.first, name != "help" else {
        self = .help(root)
        return
      }
      self = .help(try Self.command(named: name).description)
    } else if first.hasPrefix("-") {
      self = try Self.rootOption(words)
    } else {
      let command = try Self.command(named: first)
      let rest = words.dropFirst()
      let options = rest.prefix { $0 != "--" }
      if options.contains("--help") || options.contains("-h") {
        self = .help(command.description)
      } else if options.contains("--version") {
        self = .version
      } else {
        self = .command(command, try ArgumentMatcher.match(rest, with: command.description))
      }
    }
  }

  private static func command(named name: String) throws(UsageError) -> any Command.Type {
    if let command = Casepilot.commands.first(where: { $0.description.name == name }) {
      return command
    }
    let names = Casepilot.commands.map { $0.description.name } + ["help"]
    throw UsageError(
      "Unknown subcommand '\(name)'." + suggestion(for: name, among: names),
      for: Casepilot.description)
  }

  /// A command line that begins with an option and names no subcommand.
  private static func rootOption(_ words: [String]) throws(UsageError) -> Invocation {
    let root = Casepilot.description
    if words.contains("--help") || words.contains("-h") { return .help(root) }
    if words.contains("--version") { return .version }
    var options = root
    options.subcommands = []
    let values = try ArgumentMatcher.match(words, with: options)
    if let shell = values.value("generate-completion-script").flatMap(Shell.init) {
      return .completionScript(shell)
    }
    var error = UsageError("Missing expected argument '<subcommand>'.", for: root)
    error.needsHelp = true
    throw error
  }
}

extension Casepilot {
  static var description: CommandDescription {
    CommandDescription(
      path: ["casepilot"],
      abstract: "Tell which procedure code a case is reported with, and show why.",
      discussion: """
        Exit status: 0 done; 1 could not be done; 2 done, and problems were found; 64 wrong usage. \
        Nothing leaves the machine.
        """,
      arguments: [
        .flag("version", nil, "Show the version."),
        .option(
          "generate-completion-script", value: "shell",
          "Print a script that completes command lines.", values: Shell.allCases.map(\.rawValue)),
      ],
      subcommands: commands.map { $0.description })
  }
}
