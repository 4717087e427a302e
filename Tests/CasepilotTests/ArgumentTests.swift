import Testing

@testable import casepilot

@Suite struct ArgumentTests {
  static let command = CommandDescription(
    path: ["casepilot", "try"], abstract: "Try.",
    arguments: [
      .positional("first", "The first."),
      .positional("rest", "The rest.", isOptional: true, repeats: true),
      .flag("loud", "l", "Loudly."), .flag("quick", "q", "Quickly."),
      .option("color", value: "when", "When.", values: ["auto", "never"], standard: "auto"),
      .option("fact", value: "name=value", "A fact.", repeats: true),
    ])

  struct Line: Sendable, CustomTestStringConvertible {
    var words: String
    var error: String
    init(_ words: String, _ error: String) {
      self.words = words
      self.error = error
    }
    var testDescription: String { words }
  }

  static let wrong: [Line] = [
    Line("", "Missing expected argument '<first>'."),
    Line("a --lowd", "Unknown option '--lowd'. Did you mean '--loud'?"),
    Line("a --xyzzy", "Unknown option '--xyzzy'."),
    Line("a -x", "Unknown option '-x'."), Line("a -lx", "Unknown option '-lx'."),
    Line("a --color", "Missing value for '--color <when>'."),
    Line("a --color --loud", "Missing value for '--color <when>'."),
    Line(
      "a --color red",
      "The value 'red' is invalid for '--color <when>'. Please provide one of 'auto' or 'never'."),
    Line("a --loud=yes", "The option '--loud' does not take any value, but 'yes' was specified."),
  ]

  @Test(arguments: wrong) func `a wrong command line says what is wrong`(line: Line) {
    let error = #expect(throws: UsageError.self) {
      try ArgumentMatcher.match(
        line.words.split(separator: " ").map(String.init), with: Self.command)
    }
    #expect(error?.message == line.error)
  }

  @Test func `options and words mix freely, and two dashes end the options`() throws {
    let values = try ArgumentMatcher.match(
      ["a", "-lq", "--fact=x=1", "b", "--fact", "y=2", "-", "--color=never", "--", "--loud"],
      with: Self.command)
    #expect(values.positionals == ["a", "b", "-", "--loud"])
    #expect(values.has("loud") && values.has("quick"))
    #expect(values.values("fact") == ["x=1", "y=2"])
    #expect(values.value("color") == "never")
  }

  @Test func `an option not given has its standard value`() throws {
    let values = try ArgumentMatcher.match(["a"], with: Self.command)
    #expect(values.value("color") == "auto" && values.value("fact") == nil)
  }

  @Test func `too many words are told`() {
    let command = CommandDescription(path: ["casepilot", "try"], abstract: "Try.")
    #expect(throws: UsageError("2 unexpected arguments: 'a', 'b'.", for: command)) {
      try ArgumentMatcher.match(["a", "b"], with: command)
    }
  }

  @Test(arguments: [
    (["help"], "OVERVIEW: Tell which"), (["help", "ask"], "OVERVIEW: Tell which code one"),
    (["ask", "--nonsense", "--help"], "OVERVIEW: Tell which code one"),
    (["batch", "-h"], "OVERVIEW: Answer every"),
    (["--help"], "OVERVIEW: Tell which"), (["--version"], Casepilot.version + "\n"),
    (["ask", "--version"], Casepilot.version + "\n"),
  ])
  func `help and version win over everything else`(words: [String], start: String) {
    var session = Session()
    #expect(Casepilot.run(words, in: &session) == .done)
    #expect(session.output.text.hasPrefix(start))
    #expect(session.errors.text.isEmpty)
  }

  @Test func `an unknown subcommand is answered with its nearest neighbour`() {
    var session = Session()
    #expect(Casepilot.run(["btach", "x"], in: &session) == .usage)
    #expect(
      session.errors.text.hasPrefix("Error: Unknown subcommand 'btach'. Did you mean 'batch'?\n"))
    #expect(session.output.text.isEmpty)
  }
}
