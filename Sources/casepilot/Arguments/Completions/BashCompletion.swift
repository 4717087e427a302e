/// A completion script for bash: one branch a subcommand, one a value.
struct BashCompletion {
  let command: CommandDescription

  var script: String {
    let name = command.name
    let branches = command.subcommands.map(branch).joined()
    return """
      # Completes \(name) command lines in bash: source this file.
      _\(name)() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
        local options='' subcommand='' IFS=$' \\n'
        COMPREPLY=()
        if ((COMP_CWORD > 1)); then subcommand=${COMP_WORDS[1]}; fi
        case $subcommand in
      \(branches)    '' | help) options='\(rootWords)' ;;
        esac
        if [[ -n $options && ( -z $subcommand || $subcommand == help || $word == -* ) ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$word"))
        else
          compopt -o filenames 2>/dev/null
          IFS=$'\\n'
          COMPREPLY=($(compgen -f -- "$word"))
        fi
      }
      complete -F _\(name) \(name)

      """
  }

  private var rootWords: String {
    (command.subcommands.map(\.name) + ["help"] + words(of: command)).joined(separator: " ")
  }

  private func words(of command: CommandDescription) -> [String] {
    (command.options + [CommandDescription.help]).flatMap(\.optionNames)
  }

  private func branch(_ command: CommandDescription) -> String {
    var text = """
          \(command.name))
            options='\(words(of: command).joined(separator: " "))'
            case $before in

      """
    for option in command.options where option.takesValue {
      text += "        --\(option.name)) \(reply(option)); return ;;\n"
    }
    return text + "      esac ;;\n"
  }

  private func reply(_ option: ArgumentDescription) -> String {
    if !option.values.isEmpty {
      let values = option.values.joined(separator: " ")
      return "COMPREPLY=($(compgen -W '\(values)' -- \"$word\"))"
    }
    return option.completion == .files
      ? "compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY=($(compgen -f -- \"$word\"))" : ":"
  }
}
