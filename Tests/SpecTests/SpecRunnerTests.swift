import Foundation
import Testing

/// What the runner of documents itself promises.
@Suite struct SpecRunnerTests {
  @Test func `an ellipsis stands for lines, or for characters of a line`() {
    #expect(["a", "…", "d"].fit(["a", "b", "c", "d"]))
    #expect(["a", "…", "d"].fit(["a", "d"]))
    #expect(["…"].fit([]))
    #expect(["a …, z"].fit(["a b, c, z"]))
    #expect(!["a", "…", "d"].fit(["a", "b"]))
    #expect(!["a"].fit(["a", "b"]))
    #expect(!["ab…bc"].fit(["abc"]))
  }

  @Test func `a recording keeps its ellipses where the lines around them stay`() {
    #expect(["a", "…", "d"].shortening(["a", "b", "d", "e"]) == ["a", "…", "d", "e"])
    #expect(["a", "…", "d"].shortening(["x", "b", "d"]) == ["x", "b", "d"])
    #expect(["a", "…"].shortening(["x", "a", "b"]) == ["x", "a", "…"])
  }

  @Test func `a difference shows what is gone and what is new`() {
    #expect(["a", "b", "…", "d"].difference(to: ["a", "c", "d"]) == "  a\n- b\n  …\n+ c\n  d")
  }

  @Test func `a line of shell has words, quotes, settings and pipes`() throws {
    let line = try ShellLine(#"A_B=c swift run casepilot ask "it's \"x\"" 'y z' | head -n 1"#)
    #expect(line.environment == ["A_B": "c"])
    #expect(line.commands == [["casepilot", "ask", "it's \"x\"", "y z"], ["head", "-n", "1"]])
    #expect(throws: ShellLine.Problem.self) { try ShellLine("casepilot ask 'x") }
    #expect(throws: ShellLine.Problem.self) { try ShellLine("casepilot ask x > y") }
    #expect(ShellLine.printed(#"a\n\377%%"#) == Data([0x61, 10, 0xFF, 0x25]))
  }

  @Test func `a file stands for its section and the sections inside it`() {
    let text = """
      # One
      ```case a.txt
      x
      ```
      ## Two
      ```base64 b.txt
      /w==
      ```
      ## Three
      ```console
      $ casepilot ask \\
      >   a.txt
      out
      ```
      """
    let sections = SpecDocument(name: "d.md", text: text).sections
    #expect(sections.map(\.heading) == ["One", "Two", "Three"])
    #expect(sections[1].files.map(\.fileName) == ["a.txt", "b.txt"])
    #expect(sections[1].files[1].bytes == Data([0xFF]))
    #expect(sections[2].files.map(\.fileName) == ["a.txt"])
    let steps = sections[2].sessions.flatMap(SpecStep.steps)
    #expect(steps.map(\.command) == ["casepilot ask a.txt"])
    #expect(steps.map(\.expected) == [["out"]] && steps.map(\.line) == [11])
  }
}
