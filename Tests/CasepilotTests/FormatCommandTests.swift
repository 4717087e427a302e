import Foundation
import Testing

@testable import casepilot

@Suite struct FormatCommandTests {
  private static let loose = "rule  r # why\n report   61624\n"
  private static let tidy = "rule r  # why\n  report 61624\n"

  @Test func `files are laid out in place and the changed ones listed`() throws {
    let place = try Workplace([
      "a.rules": Self.loose, "b.rules": Self.tidy, "deep/c.rules": Self.loose, "notes.md": "x",
    ])
    let run = place.run("fmt", "@")
    #expect(run.status == .done && run.output == "a.rules\ndeep/c.rules\n")
    #expect(try place.read("a.rules") == Self.tidy)
    #expect(try place.read("deep/c.rules") == Self.tidy)
    #expect(place.run("fmt", "@").output.isEmpty)
  }

  @Test func `a check lists what would change and changes nothing`() throws {
    let place = try Workplace(["a.rules": Self.loose, "b.rules": Self.tidy])
    let run = place.run("fmt", "--check", "@a.rules", "@b.rules")
    #expect(run.status == .problemsFound && run.output == "a.rules\n")
    #expect(try place.read("a.rules") == Self.loose)
    #expect(place.run("fmt", "--check", "@b.rules").status == .done)
  }

  @Test func `standard input goes to standard output`() throws {
    let place = try Workplace()
    #expect(place.run("fmt", "-", input: Self.loose).output == Self.tidy)
    let check = place.run("fmt", "--check", "-", input: Self.loose)
    #expect(check.status == .problemsFound && check.output == "<standard input>\n")
  }

  @Test func `a file with syntax errors is left alone and the others are laid out`() throws {
    let place = try Workplace(["a.rules": "rule r\n  report\n", "b.rules": Self.loose])
    let run = place.run("fmt", "@a.rules", "@b.rules")
    #expect(run.status == .failed && run.output == "b.rules\n")
    #expect(run.errors.hasPrefix("a.rules:2:9: error: "))
    #expect(run.errors.hasSuffix("Error: a file has syntax errors and was left as it is\n"))
    #expect(try place.read("a.rules") == "rule r\n  report\n")
  }

  @Test func `a link stays a link and permissions stay`() throws {
    let place = try Workplace(["a.rules": Self.loose])
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.path("a.rules"))
    try manager.createSymbolicLink(
      atPath: place.path("link.rules"), withDestinationPath: "a.rules")
    #expect(place.run("fmt", "@link.rules").status == .done)
    #expect(try manager.destinationOfSymbolicLink(atPath: place.path("link.rules")) == "a.rules")
    #expect(try place.read("a.rules") == Self.tidy)
    let attributes = try manager.attributesOfItem(atPath: place.path("a.rules"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test func `a folder without rules is told`() throws {
    let place = try Workplace()
    let run = place.run("fmt", "@")
    #expect(run.status == .failed && run.errors == "Error: there is no .rules file in '.'\n")
  }
}
