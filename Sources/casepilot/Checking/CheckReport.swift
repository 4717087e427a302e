import CodingRules

/// What was found in the rule sets of one run, to be told in one of several formats.
struct CheckReport {
  enum Format: String, CaseIterable {
    case text, json, sarif, github
  }

  /// Each rule set with everything there is to say about it.
  var ruleSets: [Compilation] = []
  /// What was mended before the rule sets were looked at.
  var fixes: [RuleRepair.Fix] = []

  /// A diagnostic with the files its places are in.
  struct Finding {
    var diagnostic: Diagnostic
    var files: [SourceFile]
  }

  /// All of them, a file that two rule sets share told of once.
  var findings: [Finding] {
    var seen: [Finding] = []
    for set in ruleSets {
      for diagnostic in set.diagnostics {
        let finding = Finding(diagnostic: diagnostic, files: set.files)
        let isKnown = ruleSets.count > 1 && seen.contains { $0.isSame(as: finding) }
        if !isKnown { seen.append(finding) }
      }
    }
    return seen
  }

  func count(_ severity: Diagnostic.Severity) -> Int {
    findings.count { $0.diagnostic.severity == severity }
  }

  func write(as format: Format, in session: Session) {
    switch format {
    case .text: session.output.write(text(hasColor: session.terminal.hasColor))
    case .json: session.output.write(json)
    case .sarif: session.output.write(sarif)
    case .github: session.output.write(githubCommands)
    }
  }

  private func text(hasColor: Bool) -> String {
    var text = fixes.map { "\($0.text)\n" }.joined()
    for set in ruleSets {
      let report = set.report(hasColor: hasColor)
      text += (report.isEmpty ? "" : report + "\n") + set.summary + "\n"
    }
    return text
  }
}

extension CheckReport.Finding {
  var file: SourceFile { files[diagnostic.span.file] }

  fileprivate func isSame(as other: Self) -> Bool {
    diagnostic.code == other.diagnostic.code && diagnostic.message == other.diagnostic.message
      && diagnostic.span.start == other.diagnostic.span.start && file.name == other.file.name
  }
}

extension RuleRepair.Fix {
  fileprivate var text: String {
    "\(file):\(location.line):\(location.column): fixed: '\(before)' is now '\(after)' "
      + "[\(code.rawValue)]"
  }
}

extension Compilation {
  /// One line on what was checked and what came of it.
  fileprivate var summary: String {
    let name = files.first?.name ?? ""
    var counts: [String] = []
    for severity in [Diagnostic.Severity.error, .warning, .remark] {
      let count = diagnostics.count { $0.severity == severity }
      if count > 0 { counts.append("\(count) \(severity)\(count == 1 ? "" : "s")") }
    }
    let verdict = counts.isEmpty ? "sound" : counts.joined(separator: ", ")
    guard let book = ruleBook else { return "\(name): \(verdict)" }
    let rules = book.rules.count + book.companions.count
    let sizes = [
      (book.facts.count, "fact"), (book.codes.count, "code"), (rules, "rule"),
      (book.phrases.count, "phrase"),
    ]
    let parts = sizes.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
    return "\(name): \(parts.joined(separator: ", ")): \(verdict)"
  }
}
