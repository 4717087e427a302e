/// Something casepilot can do.
protocol Command: Sendable {
  static var description: CommandDescription { get }

  /// Checks what the description cannot say; throws what is wrong with the command line.
  init(_ values: ArgumentValues) throws(UsageError)

  func run(in session: inout Session) throws(Failure) -> ExitStatus
}
