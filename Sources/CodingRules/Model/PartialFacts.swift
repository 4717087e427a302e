/// What is known of a case: for every fact of a book the values still possible.
///
/// A known fact has one possible value; an unknown one has all of them, which is not the same as
/// any of them being false.
public struct PartialFacts: Hashable, Sendable {
  public private(set) var possible: [ValueSet]

  /// Nothing is known.
  public init(_ facts: [Fact]) { possible = facts.map { $0.all } }

  public subscript(fact: Int) -> ValueSet {
    get { possible[fact] }
    set {
      precondition(!newValue.isEmpty, "a fact keeps at least one possible value")
      possible[fact] = newValue
    }
  }
}
