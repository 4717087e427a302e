/// How a run ended, as a shell sees it.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The work could not be done: an unreadable file, a bad rule set.
  case failed = 1
  /// The work is done, and problems were found: a gap, a failing test, an invalid record.
  case problemsFound = 2
  /// The command line was wrong; the number is that of `sysexits.h`.
  case usage = 64
}

/// Why the work could not be done, as a sentence without a full stop.
struct Failure: Error, Hashable, Sendable {
  var message: String

  init(_ message: String) { self.message = message }
}
