/// A completion script for zsh, in terms of its `_arguments`.
struct ZshCompletion {
  let command: CommandDescription

  var script: String {
    let name = command.name
    let subcommands = command.subcommands.map {
      "    '\($0.name):\(quoted($0.abstract))'\n"
    }.joined()
    let branches = command.subcommands.map(branch).joined()
    return """
      #compdef \(name)
      # Completes \(name) command lines in zsh: put this file into a folder of $fpath as _\(name).
      _\(name)() {
        local -a subcommands
        subcommands=(
      \(subcommands)    'help:Show help information.'
        )
        if ((CURRENT == 2)); then
          _describe subcommand subcommands
          return
        fi
        local subcommand=$words[2]
        shift words
        ((CURRENT -= 1))
        case $subcommand in
      \(branches)  esac
      }
      if [[ $funcstack[1] == _\(name) ]]; then _\(name) "$@"; else compdef _\(name) \(name); fi

      """
  }

  private func branch(_ command: CommandDescription) -> String {
    let arguments = command.options.map(option) + command.positionals.map(positional)
    let lines = (["'(-h --help)'{-h,--help}'[Show help information.]'"] + arguments)
      .map { " \\\n        " + $0 }.joined()
    return "    \(command.name))\n      _arguments\(lines) ;;\n"
  }

  private func option(_ option: ArgumentDescription) -> String {
    let star = option.repeats ? "*" : ""
    let value: String
    switch option.shape {
    case .option(let name): value = ":\(name):" + action(option)
    case .flag, .positional: value = ""
    }
    return "'\(star)--\(option.name)[\(quoted(option.help))]\(value)'"
  }

  private func positional(_ argument: ArgumentDescription) -> String {
    "'\(argument.repeats ? "*" : "")\(argument.isOptional ? ":" : ""):\(argument.name):"
      + action(argument) + "'"
  }

  private func action(_ argument: ArgumentDescription) -> String {
    if !argument.values.isEmpty { return "(\(argument.values.joined(separator: " ")))" }
    return argument.completion == .files ? "_files" : " "
  }

  private func quoted(_ text: String) -> String {
    var quoted = ""
    for letter in text {
      switch letter {
      case "'": quoted += "'\\''"
      case ":", "[", "]": quoted += "\\\(letter)"
      case _: quoted.append(letter)
      }
    }
    return quoted
  }
}
