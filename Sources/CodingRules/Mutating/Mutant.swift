/// A book with one thing changed, as a slip of its author might change it.
public struct Mutant: Sendable {
  /// What was changed.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A rule or companion is left out.
    case rule
    /// A test is left out or turned around.
    case condition
    /// A test takes other values.
    case value
    /// The bound of a number moves by one.
    case bound
    /// A rule overrides one less.
    case override
    /// A rule reports another code, points at one code less, or stands beside other codes.
    case code
    /// A companion says something else.
    case companion
    /// A date is left out or moves by a day.
    case date
  }

  /// A rule or companion as the mutant has it.
  enum Change: Sendable {
    case rule(Int, Rule)
    case companion(Int, CompanionRule)
  }

  public let kind: Kind
  /// The rule or companion; the first one, where several share a section.
  public let name: String
  /// Where the words stand that were changed.
  public let span: SourceSpan
  /// What was changed, as a clause that follows the name.
  public let text: String
  let rule: RuleIndex
  let changes: [Change]

  /// The mutant as a book; `book` is that of the `Goals` or `Mutants` it comes from.
  public func applied(to book: RuleBook) -> RuleBook {
    var book = book
    for change in changes {
      switch change {
      case .rule(let index, let rule): book.rules[index] = rule
      case .companion(let index, let companion): book.companions[index] = companion
      }
    }
    return book
  }

  /// Whether rules that decide were changed, and not companions only.
  public var changesDecisions: Bool {
    changes.contains { change in
      if case .rule = change { return true }
      return false
    }
  }

  /// Whether a rule is gone, rather than changed.
  var isRemoval: Bool { kind == .rule }
}
