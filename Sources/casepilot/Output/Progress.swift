#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A line on the terminal that tells how far a long run has come; silent for short ones.
struct Progress {
  private let output: Output?
  /// What is counted, with what became of it: `cases answered`.
  private let what: String
  private var lastTold = Progress.seconds()
  private var isShown = false

  /// Tells nothing when nobody watches.
  init(of what: String, in session: Session) {
    self.what = what
    output = session.terminal.errorIsTerminal ? session.errors : nil
  }

  /// Says how far it is, at most once a second.
  mutating func tell(_ count: Int) {
    guard let output, Progress.seconds() > lastTold else { return }
    lastTold = Progress.seconds()
    isShown = true
    output.write("\r\(count) \(what)")
    output.flush()
  }

  /// Takes the line away.
  mutating func end() {
    guard let output, isShown else { return }
    output.write("\r\u{1B}[K")
    output.flush()
  }

  private static func seconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
