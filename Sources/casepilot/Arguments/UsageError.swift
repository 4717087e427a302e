/// A command line that cannot be understood, told to the person who typed it.
struct UsageError: Error, Hashable, Sendable {
  var message: String
  var command: CommandDescription
  /// The argument the message is about, whose help is worth repeating.
  var argument: ArgumentDescription?
  /// Whether the whole help screen follows: nothing was given where something is needed.
  var needsHelp = false

  init(
    _ message: String, for command: CommandDescription, about argument: ArgumentDescription? = nil
  ) {
    self.message = message
    self.command = command
    self.argument = argument
  }

  func text(width: Int) -> String {
    if needsHelp {
      return "Error: \(message)\n\n" + command.helpText(width: width)
    }
    var text = "Error: \(message)\n"
    if let argument { text += "Help:  \(argument.spelling)  \(argument.help)\n" }
    text += "Usage: \(command.usage)\n"
    return text + "  See '\(command.call) --help' for more information.\n"
  }
}
