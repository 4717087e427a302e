import CodingRules

/// What a rule set meant when its authors last agreed to it: a short text file beside the rules.
struct MeaningLock: Hashable {
  /// The entries of the file, by what stands first on the line; the hash or the text after it.
  private(set) var entries: [Entry]

  struct Entry: Hashable {
    var name: String
    var value: String
  }

  init(_ book: RuleBook) {
    let digest = MeaningDigest(book)
    entries = [
      Entry(name: "rulebook", value: book.name), Entry(name: "edition", value: book.edition),
      Entry(name: "meaning", value: digest.hex), Entry(name: "decisions", value: digest.decisions),
      Entry(name: "reading", value: digest.reading),
    ]
    entries += MeaningDigest.intervals(of: book).map { Entry(name: $0.dates.text, value: $0.hex) }
  }

  /// Reads the file back; nil when a line is not one of a lock.
  init?(_ text: String) {
    entries = []
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      guard let blank = line.lastIndex(of: " ") else { return nil }
      let name = String(line[..<blank])
      guard name.hasPrefix("from ") || name.hasPrefix("until ") || Self.names.contains(name) else {
        guard let name = Self.names.prefix(2).first(where: { line.hasPrefix($0 + " ") }) else {
          return nil
        }
        entries.append(Entry(name: name, value: String(line.dropFirst(name.count + 1))))
        continue
      }
      entries.append(Entry(name: name, value: String(line[line.index(after: blank)...])))
    }
    guard Self.names.allSatisfy({ name in entries.contains { $0.name == name } }) else {
      return nil
    }
  }

  /// Free text follows the first two.
  private static let names = ["rulebook", "edition", "meaning", "decisions", "reading"]

  var text: String {
    """
    # What these rules mean, as a digest. Written by 'casepilot lock'; 'casepilot lock --check' tells
    # when the meaning changed. Comments, order, layout and names of rules do not matter to it.

    """ + entries.map { "\($0.name) \($0.value)\n" }.joined()
  }

  /// Where the lock of a rule file is kept: beside it, `embolization.rules` in `embolization.lock`.
  static func path(of rules: String) -> String {
    (rules.hasSuffix(".rules") ? String(rules.dropLast(".rules".count)) : rules) + ".lock"
  }

  // MARK: - Differences

  private func value(_ name: String) -> String { entries.first { $0.name == name }?.value ?? "" }

  private var intervals: [Entry] { entries.filter { !Self.names.contains($0.name) } }

  /// What is different in `new`, in sentences; empty when nothing is.
  func differences(from new: MeaningLock) -> [String] {
    var found: [String] = []
    for name in ["rulebook", "edition"] where value(name) != new.value(name) {
      found.append("the \(name) is '\(new.value(name))', it was '\(value(name))'")
    }
    if value("decisions") != new.value("decisions") {
      found.append("some case gets another outcome, or something else beside its line")
    }
    if value("reading") != new.value("reading") {
      found.append("facts, phrases or review notes say something else")
    }
    let known = Set(intervals.map { $0.value })
    let dates = new.intervals.filter { !known.contains($0.value) }.map { $0.name }
    // That all of several stretches differ says nothing more.
    if !dates.isEmpty, dates.count < new.intervals.count || dates.count == 1 {
      found.append("it differs for dates of service \(dates.asList)")
    }
    return found
  }
}

extension [String] {
  fileprivate var asList: String {
    count > 1 ? dropLast().joined(separator: ", ") + " and " + self[count - 1] : joined()
  }
}
