extension Parser {
  mutating func fact() {
    var fact = FactSyntax(
      name: declaredName(of: .fact, goesOn: true) { parser throws(Mistake) in
        if parser.atKind { throw parser.fail("the name of the fact") }
        return try parser.newName("the name of the fact")
      })
    let clauses: [Keyword] = [.precedence, .silence, .nearest, .opens, .parts, .measured]
    var isHeadBroken = false
    do throws(Mistake) {
      if fact.name.symbol == .unreadable, !at(.text), !atKind { throw Mistake() }
      try factHead(&fact)
    } catch {
      isHeadBroken = true
      _ = recover(clauses + [.value, .group])
    }
    let isChoice = fact.kind == .choice || isHeadBroken
    let record = self.clauses(
      of: isChoice ? "fact" : "fact that is not a choice",
      once: isChoice ? clauses : [.silence, .nearest, .opens, .measured],
      many: isChoice ? [.value, .group] : []
    ) { parser, keyword throws(Mistake) in
      try parser.factClause(keyword, &fact)
    }
    let lacksValues = isChoice && fact.values.isEmpty
    if isHeadBroken || record.hasUnknown || lacksValues { fact.isComplete = false }
    if isChoice, !isHeadBroken, record.lacks(.value) {
      problems.append(.missing("'value'", "a fact", at: fact.name.span))
    }
    tree.facts.append(fact)
  }

  /// Whether the kind of a fact stands here, where its name is left out.
  private var atKind: Bool {
    at(.yesNo) || (at(.number) && tokens[index + 1].kind == .word)
  }

  private mutating func factHead(_ fact: inout FactSyntax) throws(Mistake) {
    if take(if: .yesNo) {
      fact.kind = .yesNo
    } else if take(if: .number) {
      let low = try number("the lowest number")
      try expect(.to)
      let high = try number("the highest number")
      fact.kind = .number(low, high)
    }
    let expected =
      fact.kind == .choice ? "'yes/no', 'number' or the question to ask" : "the question to ask"
    fact.question = try text(expected)
  }

  private mutating func factClause(
    _ keyword: Keyword, _ fact: inout FactSyntax
  ) throws(Mistake) {
    switch keyword {
    case .value: try value(&fact)
    case .group: try group(&fact)
    case .precedence: fact.precedence = try names("a value")
    case .silence:
      try expect(.means)
      fact.silence = try name("a value")
      if take(if: .unless) { fact.silenceUnless = try names("a deed or a group of deeds") }
    case .nearest:
      try expect(.wins)
      fact.nearestWins = true
    case .opens:
      try expect(.a)
      try expect(.line)
      fact.opensLine = true
    case .parts:
      try expect(.lines)
      try expect(.of)
      fact.partsLinesOf = try names("a deed or a group of deeds")
    default: fact.measure = try name("the name of what is measured")
    }
  }

  /// A value that has its name counts as declared, whatever is wrong with the rest.
  private mutating func value(_ fact: inout FactSyntax) throws(Mistake) {
    if hasStrayCharacters { fact.isComplete = false }
    fact.values.append(FactSyntax.Value(name: try newMember("value", &fact)))
    let last = fact.values.count - 1
    fact.values[last].label = try text("the label of the value")
    if take(if: .prior) {
      fact.values[last].prior = try number("a number that says how common the value is")
    }
  }

  private mutating func group(_ fact: inout FactSyntax) throws(Mistake) {
    if hasStrayCharacters { fact.isComplete = false }
    let name = try newMember("group", &fact)
    fact.groups.append(FactSyntax.Group(name: name, values: []))
    guard take(if: .equals) else { throw fail("'='") }
    if atEnd || atClauseStart {
      report(.emptyGroup(names.text(of: name.symbol), at: name.span))
      throw Mistake()
    }
    fact.groups[fact.groups.count - 1].values = try names("a value")
  }

  private mutating func newMember(
    _ kind: String, _ fact: inout FactSyntax
  ) throws(Mistake) -> NameSyntax {
    do throws(Mistake) { return try newName("the name of the \(kind)") } catch {
      fact.isComplete = false
      throw error
    }
  }
}

extension Diagnostic {
  fileprivate static func emptyGroup(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .emptyGroup, "expected the values of group '\(name)' before the end of the clause", at: span)
  }
}
