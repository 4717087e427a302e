/// The shells for which a completion script can be written.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  func script(for command: CommandDescription) -> String {
    switch self {
    case .bash: BashCompletion(command: command).script
    case .zsh: ZshCompletion(command: command).script
    case .fish: FishCompletion(command: command).script
    }
  }
}

extension ArgumentDescription {
  /// The spellings of an option, long before short.
  var optionNames: [String] { ["--" + name] + (short.map { ["-\($0)"] } ?? []) }
}
