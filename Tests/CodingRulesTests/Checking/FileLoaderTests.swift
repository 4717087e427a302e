import Testing

@testable import CodingRules

struct FileLoaderTests {
  private func files(
    _ texts: [String: String], root: String = "Rules/a.rules"
  ) -> (read: [String], asked: [String], codes: [DiagnosticCode]) {
    var asked: [String] = []
    let compilation = RuleBook.compile(SourceFile(name: root, text: texts[root] ?? "")) { name in
      asked.append(name)
      return texts[name].map { SourceFile(name: name, text: $0) }
    }
    return (compilation.files.map(\.name), asked, compilation.diagnostics.map(\.code))
  }

  @Test func `a path is taken from the folder of the file that uses it`() {
    let found = files([
      "Rules/a.rules": smallBook + "use \"words/b.rules\"\nuse \"./c.rules\"\n",
      "Rules/words/b.rules": "use \"../c.rules\"\nuse \"d.rules\"\n",
      "Rules/c.rules": "", "Rules/words/d.rules": "",
    ])
    #expect(
      found.read == [
        "Rules/a.rules", "Rules/words/b.rules", "Rules/c.rules", "Rules/words/d.rules",
      ])
    #expect(found.codes == [])
  }

  @Test func `a file is read once, however often and in circles it is used`() {
    let found = files([
      "Rules/a.rules": smallBook + "use \"b.rules\"\nuse \"b.rules\"\nuse \"a.rules\"\n",
      "Rules/b.rules": "use \"a.rules\"\nuse \"b.rules\"\n",
    ])
    #expect(found.asked == ["Rules/b.rules"] && found.codes == [])
  }

  @Test func `a missing file is told where it is used`() {
    #expect(files(["Rules/a.rules": "use \"b.rules\"\n" + smallBook]).codes == [.missingFile])
  }

  @Test(arguments: [
    ("a/./b", "a/b"), ("a/../b", "b"), ("../a", "../a"), ("a/../../b", "../b"), ("/../a", "/a"),
    ("a//b", "a/b"), ("./a", "a"), ("/a/../b", "/b"), ("", ""),
  ])
  func `paths lose what says nothing`(_ path: String, _ normal: String) {
    #expect(normalizedPath(path) == normal)
  }

  @Test func `an absolute path stays one`() {
    let found = files(["Rules/a.rules": smallBook + "use \"/etc/b.rules\"\n"])
    #expect(found.asked == ["/etc/b.rules"])
  }
}
