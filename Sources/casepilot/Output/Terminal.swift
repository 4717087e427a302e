#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether anyone watches, and how much fits beside each other.
struct Terminal: Hashable, Sendable {
  var width = 80
  var inputIsTerminal = false
  var outputIsTerminal = false
  var errorIsTerminal = false
  var hasColor = false

  /// What the process was started with.
  static func current(_ environment: [String: String]) -> Terminal {
    var terminal = Terminal()
    terminal.inputIsTerminal = isatty(STDIN_FILENO) == 1
    terminal.outputIsTerminal = isatty(STDOUT_FILENO) == 1
    terminal.errorIsTerminal = isatty(STDERR_FILENO) == 1
    terminal.hasColor = terminal.outputIsTerminal && (environment["NO_COLOR"] ?? "").isEmpty
    let columns = environment["COLUMNS"].flatMap { Int($0) } ?? windowColumns()
    if let columns, columns > 0 { terminal.width = min(max(columns, 40), 100) }
    return terminal
  }

  private static func windowColumns() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// Colours for those who see them, plain text for everyone else.
struct TextStyle: Hashable, Sendable {
  var hasColor: Bool

  static let plain = TextStyle(hasColor: false)

  func bold(_ text: String) -> String { marked(text, "1") }
  func dim(_ text: String) -> String { marked(text, "2") }
  func good(_ text: String) -> String { marked(text, "32") }
  func bad(_ text: String) -> String { marked(text, "31") }

  private func marked(_ text: String, _ code: String) -> String {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
