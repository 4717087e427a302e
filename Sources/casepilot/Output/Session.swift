import CaseAssistant

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a command may touch: streams and environment, the process's own or a test's.
struct Session {
  let output: Output
  let errors: Output
  var environment: [String: String]
  var terminal: Terminal
  /// What stands on standard input when a test gives it.
  var input: [UInt8]?

  /// In memory, for tests.
  init(
    input: String? = nil, environment: [String: String] = [:], terminal: Terminal = Terminal()
  ) {
    output = Output(descriptor: nil)
    errors = Output(descriptor: nil)
    self.environment = environment
    self.terminal = terminal
    self.input = input.map { Array($0.utf8) }
  }

  private init(environment: [String: String]) {
    output = Output(descriptor: STDOUT_FILENO)
    errors = Output(descriptor: STDERR_FILENO)
    self.environment = environment
    terminal = Terminal.current(environment)
  }

  /// The streams and the environment of this process.
  static func ofProcess() -> Session {
    var environment: [String: String] = [:]
    for name in ["CASEPILOT_RULES", "COLUMNS", "NO_COLOR", "SHELL"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return Session(environment: environment)
  }

  /// Tells what is wrong with the command line.
  func refuse(_ error: UsageError) -> ExitStatus {
    errors.write(error.text(width: terminal.width))
    return .usage
  }

  var style: TextStyle { TextStyle(hasColor: terminal.hasColor) }

  /// Opens a file, or standard input for `-`.
  func open(_ path: String) throws(Failure) -> InputBytes {
    if path == "-" {
      return input.map { .memory(BytesInMemory($0)) } ?? .file(FileBytes.standardInput)
    }
    return .file(try FileBytes(path))
  }

  /// All of a file, or of standard input for `-`.
  func contents(of path: String) throws(Failure) -> [UInt8] {
    var source = try open(path)
    var bytes: [UInt8] = []
    do throws(InputFailure) {
      while try source.read(1 << 20, onto: &bytes) {}
    } catch {
      throw Failure("cannot read \(path.asInputName): \(error.message)")
    }
    return bytes
  }

  /// All of a file that must be UTF-8 text.
  func text(of path: String) throws(Failure) -> String {
    let bytes = try contents(of: path)
    guard
      let text = String(validating: bytes[bytes.byteOrderMarkCount...], as: UTF8.self)
    else { throw Failure("\(path.asInputName) is not UTF-8 text") }
    return text
  }
}

extension String {
  /// How messages call an operand: the path, or what `-` stands for.
  var asInputName: String { self == "-" ? "standard input" : "'\(self)'" }
}
