extension ArgumentDescription {
  static func threshold(_ help: String) -> ArgumentDescription {
    option("threshold", value: "percent", help)
  }
}

extension ArgumentValues {
  /// The percentage given with `--threshold`.
  func threshold() throws(UsageError) -> Int? {
    guard let text = value("threshold") else { return nil }
    guard let number = Int(text), (0...100).contains(number) else {
      throw UsageError(
        "The value '\(text)' is not a number from 0 to 100.", for: command,
        about: command.option(named: "threshold"))
    }
    return number
  }
}
