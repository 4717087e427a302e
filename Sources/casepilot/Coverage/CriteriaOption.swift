import CodingRules

extension ArgumentDescription {
  static func criteria(_ help: String) -> ArgumentDescription {
    option("criteria", value: "names", help)
  }
}

extension ArgumentValues {
  /// The criteria named with `--criteria`, in their own order; nil when the option is not given.
  func criteria(among known: [Goal.Criterion]) throws(UsageError) -> [Goal.Criterion]? {
    guard let text = value("criteria") else { return nil }
    var chosen: [Goal.Criterion] = []
    for name in text.split(separator: ",") {
      guard let criterion = known.first(where: { $0.rawValue == name }) else {
        let names = known.map(\.rawValue).joined(separator: ", ")
        throw UsageError(
          "There is no criterion '\(name)': name some of \(names), separated by commas.",
          for: command, about: command.option(named: "criteria"))
      }
      chosen.append(criterion)
    }
    return known.filter(chosen.contains)
  }
}
