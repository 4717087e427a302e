import CodingRules

extension ArgumentDescription {
  static let rules = option(
    "rules", value: "file",
    "Decide by this rule file (else the one CASEPILOT_RULES names, else the built-in set).",
    completion: .files)

  static let lexicon = option(
    "lexicon", value: "file",
    "Read with the words of this file too, phrases, synonyms, cues and headings; may be given several times.",
    repeats: true, completion: .files)

  static let date = option(
    "date", value: "date", "The date of service, as YYYY-MM-DD, where the case gives none.")

  static let fact = option(
    "fact", value: "name=value", "Something known of the case; may be given several times.",
    repeats: true)

  static let textOrJSON = option(
    "format", value: "format", "How to print the result.", values: ["text", "json"],
    standard: "text")
}

extension ArgumentValues {
  var wantsJSON: Bool { value("format") == "json" }

  /// The date given with `--date`, or with another option.
  func date(_ option: String = "date") throws(UsageError) -> CalendarDate? {
    guard let text = value(option) else { return nil }
    guard let date = CalendarDate(text) else {
      throw UsageError(
        "The value '\(text)' is not a date such as 2026-03-31.", for: command,
        about: command.option(named: option))
    }
    return date
  }
}
