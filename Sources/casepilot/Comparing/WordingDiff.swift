import CodingRules

/// What is different in the words of two rule sets: those that cases are read by, and those that
/// people get to read.
struct WordingDiff: Hashable {
  /// One thing that is said, and how it was and is said; nil where it is not said at all.
  struct Entry: Hashable {
    var name: String
    var old: String?
    var new: String?
  }

  /// Edition, dates and notice of the rule set.
  let book: [Entry]
  let facts: [Entry]
  let phrases: [Entry]
  let codes: [Entry]
  /// Reasons and sources of rules that have the same name in both; what rules decide is told by the
  /// cases that move.
  let rules: [Entry]
  let sources: [Entry]

  init(_ old: RuleBook, _ new: RuleBook) {
    func compare(_ things: (RuleBook) -> [Thing]) -> [Entry] {
      Self.compare(things(old), things(new))
    }
    book = compare { [$0.thing] }
    facts = compare { $0.facts.map($0.thing) }
    phrases = compare { $0.phrases.map($0.thing) }
    codes = compare { $0.codes.map($0.thing) }
    let shared = Set(old.ruleThings.map { $0.name }).intersection(new.ruleThings.map { $0.name })
    rules = compare { $0.ruleThings.filter { shared.contains($0.name) } }
    sources = compare { $0.sources.map($0.thing) }
  }

  /// Something with a name that both sides may have, and all that is said of it.
  struct Thing {
    var name: String
    /// What each text is about, and the text; a text without a subject is all there is.
    var texts: [(subject: String, text: String)]

    fileprivate var whole: String {
      texts.map { $0.subject.isEmpty ? $0.text : "\($0.subject) \($0.text)" }.joined(
        separator: ", ")
    }
  }

  /// What differs: things of the old side in their order, then those only the new one has.
  private static func compare(_ old: [Thing], _ new: [Thing]) -> [Entry] {
    var things: [String: Thing] = [:]
    for thing in new { things[thing.name] = thing }
    var known: Set<String> = []
    var found: [Entry] = []
    for thing in old where known.insert(thing.name).inserted {
      if let other = things[thing.name] {
        found += differences(thing, other)
      } else {
        found.append(Entry(name: thing.name, old: thing.whole))
      }
    }
    for thing in new where known.insert(thing.name).inserted {
      found.append(Entry(name: thing.name, new: thing.whole))
    }
    return found
  }

  private static func differences(_ old: Thing, _ new: Thing) -> [Entry] {
    var subjects = old.texts.map { $0.subject }
    subjects += new.texts.map { $0.subject }.filter { !subjects.contains($0) }
    return subjects.compactMap { subject in
      let before = old.texts.first { $0.subject == subject }?.text
      let after = new.texts.first { $0.subject == subject }?.text
      let name = subject.isEmpty ? old.name : "\(old.name), \(subject)"
      return before == after ? nil : Entry(name: name, old: before, new: after)
    }
  }
}
