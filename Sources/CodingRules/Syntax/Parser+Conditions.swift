extension Parser {
  /// `or` joins what `and` has joined.
  mutating func condition() throws(Mistake) -> ConditionSyntax {
    var parts = [try conjunction()]
    while take(if: .or) { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(Mistake) -> ConditionSyntax {
    var parts = [try negation()]
    while take(if: .and) { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(Mistake) -> ConditionSyntax {
    guard at(.not) || at(.openParenthesis) else { return .test(try test()) }
    guard depth < Self.deepestNesting else {
      report(.nestingTooDeep(at: span(current)))
      throw Mistake()
    }
    depth += 1
    defer { depth -= 1 }
    if take(if: .not) { return .not(try negation()) }
    take()
    let inner = try condition()
    guard take(if: .closeParenthesis) else { throw fail("')'") }
    return inner
  }

  private mutating func test() throws(Mistake) -> TestSyntax {
    if at(.and) || at(.or) || at(.is) || at(.at) { throw fail("a fact") }
    let fact = try name("a fact")
    if take(if: .is) {
      return TestSyntax(
        fact: fact,
        comparison: take(if: .not)
          ? .isNone(of: try values()) : .isAny(of: try values()))
    }
    guard take(if: .at) else { throw fail("'is', 'at least' or 'at most'") }
    if take(if: .least) {
      return TestSyntax(fact: fact, comparison: .atLeast(try number("a number")))
    }
    guard take(if: .most) else { throw fail("'least' or 'most'") }
    return TestSyntax(fact: fact, comparison: .atMost(try number("a number")))
  }

  private mutating func values() throws(Mistake) -> [NameSyntax] {
    var values: [NameSyntax] = []
    repeat {
      if at(.and) || at(.or) || at(.not) { throw fail("a value") }
      values.append(try name("a value"))
    } while take(if: .comma)
    return values
  }
}

extension Diagnostic {
  fileprivate static func nestingTooDeep(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .nestingTooDeep,
      "expected at most \(Parser.deepestNesting) conditions inside each other before this one",
      at: span,
      notes: [Note("a condition this deep says it better as several rules")])
  }
}
