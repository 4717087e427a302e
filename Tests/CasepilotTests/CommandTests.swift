import Foundation
import Testing

@testable import casepilot

/// Whole command lines, run in this process.
@Suite struct CommandTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var words: [String]
    var input: String?
    var status: casepilot.ExitStatus
    /// What stands on standard output and on standard error, or a beginning of it.
    var output: String
    var errors: String

    init(
      _ words: String..., input: String? = nil, ends status: casepilot.ExitStatus,
      output: String = "",
      errors: String = ""
    ) {
      self.words = words
      self.input = input
      self.status = status
      self.output = output
      self.errors = errors
    }
    var testDescription: String { words.joined(separator: " ") }
  }

  static let lines: [Line] = [
    Line("ask", "", ends: .usage, errors: "Error: The case is empty. Give its text,"),
    Line("ask", input: " \n", ends: .usage, errors: "Error: The case is empty."),
    Line(
      "ask", "--fact", "reson=bleeding", ends: .usage,
      errors: "Error: no fact named 'reson'; did you mean 'reason'?\nHelp:  --fact <name=value>"),
    Line(
      "ask", "--fact", "reason=bleedng", ends: .usage,
      errors: "Error: the fact 'reason' has no value 'bleedng'; did you mean 'bleeding'?\n"),
    Line(
      "ask", "--fact", "reason", ends: .usage,
      errors: "Error: The value 'reason' is not of the form name=value.\n"),
    Line(
      "ask", "--date", "2026-02-30", "x", ends: .usage,
      errors: "Error: The value '2026-02-30' is not a date such as 2026-03-31.\nHelp:  --date"),
    Line("ask", "--date", "2001-01-01", "x", ends: .failed, errors: "Error: no rules for the date"),
    Line(
      "ask", "--case", "a", "x", ends: .usage,
      errors: "Error: Give either a text or '--case <file>'"),
    Line(
      "ask", "--case", "/no/such/file.txt", ends: .failed,
      errors: "Error: cannot read '/no/such/file.txt': No such file or directory\n"),
    Line("ask", "--rules", "/no/such", "x", ends: .failed, errors: "Error: cannot read '/no/such'"),
    Line(
      "ask", "Nothing was closed.", ends: .done, output: "No code of this family is reportable.\n"),
    Line("ask", "-", input: "Nothing was closed.", ends: .done, output: "No code of this family"),
    Line(
      "ask", "--format", "json", "Nothing", "was closed.", ends: .done,
      output: #"{"version":1,"id":"case","verdict":"no-code","codes":[],"#),
    Line("batch", ends: .usage, errors: "Error: Missing expected argument '<files>'.\n\nOVERVIEW"),
    Line("batch", "/no/such", ends: .failed, errors: "Error: cannot read '/no/such'"),
    Line("batch", "-", input: "", ends: .done),
    Line(
      "batch", "--format", "codes", "-", input: "{\"id\":\"a\",\"text\":\"Nothing was closed.\"}\n",
      ends: .done, output: "a\tnone\n", errors: "CPT is"),
    Line(
      "batch", "--format", "codes", "-", input: "id,text\na,Nothing was closed.\nb\n",
      ends: .problemsFound, output: "a\tnone\nb\tinvalid\n"),
    Line(
      "batch", "-", input: "nonsense\n", ends: .problemsFound,
      output: #"{"version":1,"id":"1","verdict":"invalid""#),
    Line(
      "batch", "--threads", "0", "-", ends: .usage, errors: "Error: The value '0' is not a number"),
    Line("test", "/no/such", ends: .failed, errors: "Error: cannot read '/no/such'"),
    Line("check", "/no/such", ends: .failed, errors: "Error: cannot read '/no/such'"),
    Line("code", "37244", ends: .done, output: "37244  closure of a vessel to stop bleeding"),
    Line("code", "37299", ends: .failed, errors: "Error: the rule set 'embolization' says nothing"),
    Line("tree", "--fact", "act=thrombin-injection", ends: .done, output: "territory: "),
    Line(
      "tree", "--fact", "act=x", ends: .usage, errors: "Error: the fact 'act' has no value 'x'"),
    Line("tree", "--date", "1999-01-01", ends: .failed, errors: "Error: no rules for the date"),
    Line(
      "search", "zzz", ends: .done,
      output: "Nothing in the rule set 'embolization' speaks of 'zzz'."),
    Line("search", ends: .usage, errors: "Error: Missing expected argument '<words>'."),
    Line("explain", "unknown-fact", ends: .done, output: "# unknown-fact\n"),
    Line("explain", "reason", ends: .done, output: "reason  Why was the vessel closed"),
    Line(
      "explain", "unknwon-fact", ends: .failed,
      errors: "Error: nothing is named 'unknwon-fact'. Did you mean 'unknown-fact'?\n"),
    Line("status", "--target", "bleeding", "No bleeding was seen.", ends: .done, output: "negated"),
    Line("status", "a", "b", ends: .usage, errors: "Error: Missing value for '--target <words>'."),
    Line(
      "status", "-", input: #"{"id":1,"text":"No bleeding was seen.","target":"bleeding"}"#,
      ends: .done,
      output: #"{"id":"1","status":"negated","cue":"#),
    Line(
      "status", "-", input: "{}\n", ends: .problemsFound,
      output: #"{"id":"1","status":"invalid","problem":{"message":"the record needs"#),
  ]

  @Test(arguments: lines) func `a command line has its status and its words`(line: Line) {
    var session = Session(input: line.input)
    #expect(Casepilot.run(line.words, in: &session) == line.status)
    #expect(session.output.text.hasPrefix(line.output))
    #expect(session.errors.text.hasPrefix(line.errors))
    if line.output.isEmpty { #expect(session.output.text.isEmpty) }
    if line.errors.isEmpty, line.status == .done { #expect(session.errors.text.isEmpty) }
  }

  @Test func `the number of threads cannot be told from the answers`() {
    let padding = String(repeating: "x", count: 2000)
    let records = (1...1000).map { number in
      #"{"id":\#(number),"text":"Session \#(number).","padding":"\#(padding)"}"#
    }
    let answers = ["1", "2", "5"].map { threads in
      var session = Session(input: records.joined(separator: "\n"))
      #expect(Casepilot.run(["batch", "--threads", threads, "-"], in: &session) == .done)
      return session.output.text
    }
    #expect(Set(answers).count == 1)
    #expect(answers[0].split(separator: "\n").count == 1000)
  }
}
