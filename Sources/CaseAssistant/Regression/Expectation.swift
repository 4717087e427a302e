/// What a case should be answered with.
package struct Expectation: Hashable, Sendable {
  /// The answers that are right: codes, `none`, or `needs-info`.
  package var primary: [String]
  /// Answers that some good coders would defend as well.
  package var defensible: [String]
  /// Codes that would do harm.
  package var not: [String]
  /// Codes that belong beside the primary one.
  package var also: [String]
  /// Codes of other families that the case is about instead.
  package var outside: [String]
  /// All lines as they stand on a claim, such as `37241-59`; empty where they are not looked at.
  package var lines: [String]
  /// Everything the answer says besides its first code, clause by clause; nil when that is left open.
  package var exactly: [String]?

  /// Demands one answer, all of it.
  package init(primary: [String], exactly: [String]) {
    self.primary = primary
    self.exactly = exactly
    (defensible, not, also, outside, lines) = ([], [], [], [], [])
  }

  /// Reads the `expect` member of a record; throws, as text, what is wrong with it.
  init(_ value: JSONValue?) throws(InputFailure) {
    guard let value else { throw InputFailure("the record has no 'expect'") }
    func list(_ name: String) throws(InputFailure) -> [String] {
      switch value[name] {
      case nil, .null: return []
      case .string(let text): return [text]
      case .array(let elements):
        let texts = elements.compactMap(\.text)
        guard texts.count == elements.count else { throw InputFailure("'\(name)' lists texts") }
        return texts
      case .bool, .number, .object: throw InputFailure("'\(name)' lists texts")
      }
    }
    primary = try list("primary")
    defensible = try list("defensible")
    not = try list("not")
    also = try list("also")
    outside = try list("outside")
    lines = try list("lines")
    exactly = value["exactly"] == nil ? nil : try list("exactly")
    if primary.isEmpty { throw InputFailure("'expect' has no 'primary'") }
  }
}
