#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
struct Casepilot {
  static let version = "0.1.0"

  /// Every command, in the order the help lists them.
  static let commands: [any Command.Type] = [
    AskCommand.self,
    BatchCommand.self,
    TestCommand.self,
    CheckCommand.self,
    DiffCommand.self,
    LockCommand.self,
    MutateCommand.self,
    CasesCommand.self,
    TreeCommand.self,
    FormatCommand.self,
    CodeCommand.self,
    SearchCommand.self,
    ExplainCommand.self,
    StatusCommand.self,
  ]

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    var session = Session.ofProcess()
    let status = run(Array(CommandLine.arguments.dropFirst()), in: &session)
    session.output.flush()
    session.errors.flush()
    exit(status.rawValue)
  }

  /// Runs one command line; whatever it says goes to the session.
  static func run(_ words: [String], in session: inout Session) -> ExitStatus {
    do throws(UsageError) {
      switch try Invocation(words) {
      case .help(let command):
        session.output.write(command.helpText(width: session.terminal.width))
        return .done
      case .version:
        session.output.write(version + "\n")
        return .done
      case .completionScript(let shell):
        session.output.write(shell.script(for: description))
        return .done
      case .command(let command, let values):
        return run(try command.init(values), in: &session)
      }
    } catch {
      return session.refuse(error)
    }
  }

  private static func run(_ command: some Command, in session: inout Session) -> ExitStatus {
    do throws(Failure) {
      return try command.run(in: &session)
    } catch {
      session.output.flush()
      session.errors.write("Error: \(error.message)\n")
      return .failed
    }
  }
}
