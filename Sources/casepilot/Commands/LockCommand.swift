import CodingRules

/// Writes down what a rule set means, and tells when it means something else.
struct LockCommand: Command {
  static let description = CommandDescription(
    path: ["casepilot", "lock"],
    abstract: "Write down what a rule set means, or check that it still means it.",
    discussion: """
      The lock is kept beside the rule file: 'embolization.rules' in 'embolization.lock'. It holds \
      the edition and a digest of the meaning for each stretch of time. Another order, other names \
      of rules, a comment or a rule written more simply keep it; one case with another answer \
      breaks it.
      """,
    arguments: [
      .positional(
        "rules", "Rule files (default: what '--rules' would be).", isOptional: true, repeats: true,
        completion: .files),
      .flag("check", nil, "Write nothing; exit with 2 when the meaning is not the one locked."),
      .rules,
    ])

  private let values: ArgumentValues

  init(_ values: ArgumentValues) throws(UsageError) { self.values = values }

  func run(in session: inout Session) throws(Failure) -> ExitStatus {
    let paths: [String?] =
      values.positionals.isEmpty ? [values.value("rules")] : values.positionals
    var status = ExitStatus.done
    for path in paths {
      let rules = try session.ruleFile(path)
      let lock = MeaningLock(try session.ruleBook(rules))
      if values.has("check") {
        if try !check(lock, of: rules, in: session) { status = .problemsFound }
      } else {
        try update(lock, of: rules, in: session)
      }
    }
    return status
  }

  /// Whether the lock is as the file has it.
  private func check(
    _ lock: MeaningLock, of rules: String, in session: Session
  ) throws(Failure) -> Bool {
    let path = MeaningLock.path(of: rules)
    guard let old = MeaningLock(try session.text(of: path)) else {
      throw Failure("'\(path)' is not a lock; 'casepilot lock \(rules)' writes one")
    }
    if old == lock {
      session.output.write("\(path): same meaning\n")
      return true
    }
    session.output.write("\(path): the rules changed\n")
    for difference in old.differences(from: lock) { session.output.write("  \(difference)\n") }
    session.output.write(
      "  'casepilot diff' lists the cases; 'casepilot lock \(rules)' accepts the change\n")
    return false
  }

  private func update(
    _ lock: MeaningLock, of rules: String, in session: Session
  ) throws(Failure) {
    let path = MeaningLock.path(of: rules)
    let old = (try? session.text(of: path)).flatMap { MeaningLock($0) }
    if old == lock {
      session.output.write("\(path): same meaning\n")
    } else {
      try write(lock.text, toFile: path)
      session.output.write("\(path): \(old == nil ? "written" : "changed")\n")
      for difference in old?.differences(from: lock) ?? [] {
        session.output.write("  \(difference)\n")
      }
    }
  }
}
