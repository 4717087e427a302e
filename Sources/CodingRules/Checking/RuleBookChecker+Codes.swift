extension RuleBookChecker {
  /// Enters all codes, then resolves what they say of each other.
  mutating func resolveCodes() {
    for tree in trees {
      for code in tree.codes {
        if let earlier = codeNames.declare(code.number, as: codes.count) {
          reportDuplicate(code.number, "code", earlier: earlier)
        } else if code.number.symbol != .unreadable {
          codes.append(
            Code(number: text(code.number), label: code.label?.text ?? "", span: code.number.span))
        }
      }
    }
    for tree in trees {
      for syntax in tree.codes { finish(syntax) }
    }
  }

  private mutating func finish(_ syntax: CodeSyntax) {
    let dates = effective(syntax.dates) ?? .always
    let parents = numbers(syntax.addOnTo)
    let sources = resolveSources(syntax.sources)
    guard let index = codeNames[syntax.number], codes[index].span == syntax.number.span else {
      return
    }
    codes[index].effective = dates
    codes[index].addOnTo = parents
    codes[index].sources = sources
  }

  /// The numbers of codes of this book: those it reports, which must be declared.
  mutating func resolveCodes(_ list: [NameSyntax]) -> [String] {
    for name in list { _ = resolve(name, in: codeNames, .code, .unknownCode) }
    return numbers(list)
  }

  /// The numbers of codes that may belong to other families.
  mutating func numbers(_ list: [NameSyntax]) -> [String] {
    reportRepeated(list)
    var numbers: [String] = []
    for name in list where !numbers.contains(text(name)) { numbers.append(text(name)) }
    return numbers
  }
}
