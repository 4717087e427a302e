/// One thing a command understands: parsing, help, error texts and completions all read this.
struct ArgumentDescription: Hashable, Sendable {
  enum Shape: Hashable, Sendable {
    /// `--name`
    case flag
    /// `--name <value>`
    case option(value: String)
    /// `<name>`
    case positional
  }

  /// What a shell may offer in the place of a value.
  enum Completion: Hashable, Sendable {
    case none
    case files
  }

  var shape: Shape
  /// Without dashes.
  var name: String
  var short: Character?
  var isOptional = true
  var repeats = false
  /// One sentence, with a full stop.
  var help: String
  /// The only values allowed; empty when any is.
  var values: [String] = []
  /// The value that holds when none is given, as the help shows it.
  var standard: String?
  var completion = Completion.none

  static func flag(_ name: String, _ short: Character? = nil, _ help: String) -> Self {
    Self(shape: .flag, name: name, short: short, help: help)
  }

  static func option(
    _ name: String, value: String, _ help: String, repeats: Bool = false, values: [String] = [],
    standard: String? = nil, completion: Completion = .none
  ) -> Self {
    Self(
      shape: .option(value: value), name: name, repeats: repeats, help: help, values: values,
      standard: standard, completion: completion)
  }

  static func positional(
    _ name: String, _ help: String, isOptional: Bool = false, repeats: Bool = false,
    completion: Completion = .none
  ) -> Self {
    Self(
      shape: .positional, name: name, isOptional: isOptional, repeats: repeats, help: help,
      completion: completion)
  }

  var isPositional: Bool { shape == .positional }
  var takesValue: Bool { shape != .flag && !isPositional }

  /// How it is written on a command line, such as `--rules <file>`.
  var spelling: String {
    switch shape {
    case .flag: "--\(name)"
    case .option(let value): "--\(name) <\(value)>"
    case .positional: "<\(name)>"
    }
  }

  /// How the help lists it: the short name first.
  var label: String { (short.map { "-\($0), " } ?? "") + spelling }
}
