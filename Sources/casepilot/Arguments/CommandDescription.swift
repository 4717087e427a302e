/// A command as a value: its name, what it does, and what it understands.
struct CommandDescription: Hashable, Sendable {
  /// The words that call it, such as `casepilot ask`.
  var path: [String]
  /// One sentence, with a full stop.
  var abstract: String
  var discussion = ""
  var arguments: [ArgumentDescription] = []
  var subcommands: [CommandDescription] = []

  var name: String { path.last ?? "" }
  var call: String { path.joined(separator: " ") }
  var positionals: [ArgumentDescription] { arguments.filter(\.isPositional) }
  var options: [ArgumentDescription] { arguments.filter { !$0.isPositional } }

  /// Every command understands this, without having to say so.
  static let help = ArgumentDescription.flag("help", "h", "Show help information.")

  func option(named name: some StringProtocol) -> ArgumentDescription? {
    (options + [Self.help]).first { $0.name == name }
  }

  func option(short: Character) -> ArgumentDescription? {
    (options + [Self.help]).first { $0.short == short }
  }
}
