/// A completion script for fish, one line an argument.
struct FishCompletion {
  let command: CommandDescription

  var script: String {
    let name = command.name
    var lines = [
      "# Completes \(name) command lines in fish: put this file into its completions folder.",
      "complete -c \(name) -f",
    ]
    for subcommand in command.subcommands {
      lines.append(
        "complete -c \(name) -n __fish_use_subcommand -a \(subcommand.name) "
          + "-d \(quoted(subcommand.abstract))")
    }
    lines += command.options.map { line($0, when: "__fish_use_subcommand") }
    for subcommand in command.subcommands {
      let condition = "'__fish_seen_subcommand_from \(subcommand.name)'"
      lines += subcommand.options.map { line($0, when: condition) }
      if subcommand.positionals.contains(where: { $0.completion == .files }) {
        lines.append("complete -c \(name) -n \(condition) -F")
      }
    }
    lines.append("complete -c \(name) -s h -l help -d \(quoted(CommandDescription.help.help))")
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ option: ArgumentDescription, when condition: String) -> String {
    var line = "complete -c \(command.name) -n \(condition) -l \(option.name)"
    if let short = option.short { line += " -s \(short)" }
    if option.takesValue { line += " -r" }
    if !option.values.isEmpty {
      line += " -a \(quoted(option.values.joined(separator: " ")))"
    } else if option.completion == .files {
      line += " -F"
    }
    return line + " -d \(quoted(option.help))"
  }

  private func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "'"
  }
}
