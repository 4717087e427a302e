/// A hash of what a book means: equal for books that answer every case alike, on every date.
///
/// It does not depend on the names and the order of rules, on sections, comments, files, reasons or
/// sources. One case that changes its outcome changes it; so does a phrase that changes what it says.
public struct MeaningDigest: Hashable, Sendable {
  /// The hash of everything, as 64 hexadecimal digits.
  public let hex: String
  /// The hash of the outcomes, and of what stands beside a line, by case and date.
  public let decisions: String
  /// The hash of what cases are read by: facts, phrases and what to look at again.
  public let reading: String
  /// Dates, and the hash of outcomes, companions and reviews on them.
  public struct Interval: Hashable, Sendable {
    public var dates: EffectiveDates
    public var hex: String
  }

  public init(_ book: RuleBook) {
    var meaning = Meaning(book)
    decisions = SHA256(meaning.decisions().utf8).hex
    reading = SHA256(meaning.reading().utf8).hex
    hex = SHA256("casepilot meaning 1\n\(decisions)\n\(reading)\n".utf8).hex
  }

  /// The stretches of time in which every date is answered alike, each with the hash of what is
  /// answered then; neighbours differ.
  public static func intervals(of book: RuleBook) -> [Interval] {
    var meaning = Meaning(book)
    return meaning.intervals()
  }
}

/// Writes the canonical form of a book's meaning.
private struct Meaning {
  let book: RuleBook
  var examination: Examination
  /// Of sets of cases.
  private var sets: Fingerprints
  /// Of maps from cases to the rules that apply.
  private var decided: Fingerprints
  /// For each rule, what its outcome says.
  private let outcomeTexts: [String]

  init(_ book: RuleBook) {
    self.book = book
    examination = Examination(book)
    sets = Fingerprints(ValueWeights(namesOf: book.facts))
    decided = sets
    outcomeTexts = book.rules.map { $0.outcome.canonicalText }
  }

  // MARK: - Decisions

  mutating func decisions() -> String {
    var lines = ["covers \(dates(book.covers))", "as of \(book.asOf)"]
    lines += intervalLines { meaning, interval in
      meaning.outcomes(in: interval) + meaning.companions(in: interval)
    }
    lines +=
      book.codes.map { code in
        "code \(code.number) \(dates(code.effective)) \(code.addOnTo.canonical.joined(separator: " "))"
      }.canonical
    return lines.joined(separator: "\n")
  }

  mutating func intervals() -> [MeaningDigest.Interval] {
    var intervals: [MeaningDigest.Interval] = []
    for interval in examination.intervals {
      let lines = outcomes(in: interval) + companions(in: interval) + allReviews(in: interval)
      let hex = SHA256(lines.joined(separator: "\n").utf8).hex
      if let last = intervals.last, last.hex == hex {
        intervals[intervals.count - 1].dates.until = interval.dates.until
      } else {
        intervals.append(MeaningDigest.Interval(dates: interval.dates, hex: hex))
      }
    }
    return intervals
  }

  /// What `describe` says of each interval; neighbours that say the same are one.
  private mutating func intervalLines(
    _ describe: (inout Meaning, Examination.Interval) -> [String]
  ) -> [String] {
    var lines: [String] = []
    var previous: [String] = []
    for interval in examination.intervals {
      let description = describe(&self, interval)
      if description == previous { continue }
      lines.append("from \(interval.dates.from.map { "\($0)" } ?? "")")
      lines += description
      previous = description
    }
    return lines
  }

  private mutating func outcomes(in interval: Examination.Interval) -> [String] {
    let texts = outcomeTexts
    let print = decided.fingerprint(of: interval.decisions, in: examination.space) { label in
      if let rule = RuleSplitting.rule(of: label) { return Fingerprint(of: texts[rule]) }
      return label == RuleSplitting.gap ? .zero : Fingerprint(of: "conflict")
    }
    return ["outcomes \(print.text)"]
  }

  private mutating func companions(in interval: Examination.Interval) -> [String] {
    described(in: interval) { companion in
      companion.codes.flatMap { line in
        companion.effects.flatMap { $0.canonicalTexts }.map { "beside \(line) \($0)" }
      }
    }
  }

  /// Texts with the fingerprint of the cases in which any companion has them to say.
  private mutating func described(
    in interval: Examination.Interval, _ texts: (CompanionRule) -> [String]
  ) -> [String] {
    var cases: [String: CaseSpace.Diagram] = [:]
    var all: [String] = []
    for companion in book.companions {
      guard let date = interval.dates.someDate, companion.effective.contains(date) else { continue }
      let own = examination.space.cases(where: companion.condition)
      for text in texts(companion) {
        if cases[text] == nil { all.append(text) }
        cases[text] = examination.space.union(cases[text] ?? .nothing, own)
      }
    }
    return all.canonical.map { line(text: $0, cases[$0] ?? .nothing) }
  }

  private mutating func line(text: String, _ cases: CaseSpace.Diagram) -> String {
    let print = sets.fingerprint(of: cases, in: examination.space) { $0 == 0 ? .zero : .one }
    return "\(text) \(print.text)"
  }

  private func dates(_ dates: EffectiveDates) -> String {
    "\(dates.from.map { "\($0)" } ?? "") \(dates.until.map { "\($0)" } ?? "")"
  }

  // MARK: - Reading

  mutating func reading() -> String {
    var lines = book.facts.map(factLine).canonical + [phrases]
    lines += intervalLines { meaning, interval in
      meaning.allReviews(in: interval)
    }
    return lines.joined(separator: "\n")
  }

  private mutating func allReviews(in interval: Examination.Interval) -> [String] {
    reviews(in: interval)
      + described(in: interval) { companion in
        companion.codes.flatMap { line in
          companion.reviews.map { "review beside \(line) \($0.escaped)" }
        }
      }
  }

  private mutating func reviews(in interval: Examination.Interval) -> [String] {
    var cases: [String: CaseSpace.Diagram] = [:]
    var all: [String] = []
    for rule in interval.rules where !book.rules[rule].reviews.isEmpty {
      let applies = examination.applies(rule, in: interval)
      for review in book.rules[rule].reviews {
        if cases[review] == nil { all.append(review) }
        cases[review] = examination.space.union(cases[review] ?? .nothing, applies)
      }
    }
    return all.canonical.map { line(text: "review \($0.escaped)", cases[$0] ?? .nothing) }
  }

  private func factLine(_ fact: Fact) -> String {
    var words = ["fact", fact.name]
    switch fact.kind {
    case .choice: words += ["choice"] + fact.values.map { $0.name }.canonical
    case .yesNo: words.append("yes/no")
    case .number(let range, _): words.append("\(range.lowerBound) to \(range.upperBound)")
    }
    if !fact.precedence.isEmpty {
      words += ["precedence"] + fact.precedence.map { fact.values[$0].name }
    }
    if let silence = fact.silence { words += ["silence", fact.values[silence].name] }
    if !fact.silenceUnless.isEmpty, let opening = book.facts.first(where: { $0.opensLine }) {
      words += ["unless"] + fact.silenceUnless.indices.map { opening.values[$0].name }.canonical
    }
    if !fact.partsLinesOf.isEmpty, let opening = book.facts.first(where: { $0.opensLine }) {
      words += ["parts"] + fact.partsLinesOf.indices.map { opening.values[$0].name }.canonical
    }
    if let measure = fact.measure { words += ["measured", measure] }
    if fact.opensLine { words.append("opens") }
    if fact.nearestWins { words.append("nearest") }
    return words.joined(separator: " ")
  }

  /// All phrases with what they claim, as one sum.
  private var phrases: String {
    var claims = book.facts.map { fact in
      Array(
        repeating: (states: TextSum.Number?.none, suggests: TextSum.Number?.none),
        count: fact.values.count)
    }
    func number(_ claim: Phrase.Claim) -> TextSum.Number {
      let known = claims[claim.fact][claim.value]
      if let known = claim.strength == .states ? known.states : known.suggests { return known }
      let fact = book.facts[claim.fact]
      let said = "\(fact.name) \(fact.values[claim.value].name)"
      switch claim.strength {
      case .states:
        let number = TextSum.Number(Fingerprint(of: "states " + said))
        claims[claim.fact][claim.value].states = number
        return number
      case .suggests:
        let number = TextSum.Number(Fingerprint(of: "suggests " + said))
        claims[claim.fact][claim.value].suggests = number
        return number
      }
    }
    var sum = TextSum()
    var near = Nearness([])
    for phrase in book.phrases {
      var numbers = TextSum.Number.zero
      for claim in phrase.claims { numbers.add(number(claim)) }
      guard !phrase.near.isEmpty else {
        sum.add(phrase.words, with: numbers)
        continue
      }
      if near.words != phrase.near { near = Nearness(phrase.near) }
      numbers.add(near.number)
      sum.add(phrase.words + near.line, with: numbers)
    }
    return "phrases \(sum.text)"
  }
}

/// The words that phrases must stand near, as the canonical form has them; the phrases of one line of a
/// vocabulary share them.
private struct Nearness {
  let words: [String]
  let line: String
  let number: TextSum.Number

  init(_ words: [String]) {
    self.words = words
    line = "\nnear " + words.canonical.joined(separator: "\n")
    var sum = TextSum.Number.zero
    for word in words { sum.add(TextSum.Number(Fingerprint(of: "near \(word)"))) }
    number = sum
  }
}

extension [String] {
  /// Each text once, in ascending order.
  fileprivate var canonical: [String] {
    guard count > 1 else { return self }
    let sorted = sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }
}

extension String {
  /// The text on one line, so that it cannot be taken for several.
  fileprivate var escaped: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x22 || $0 == 0x5C }) else {
      return "\"" + self + "\""
    }
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\"", "\\":
        text += "\\"
        text.unicodeScalars.append(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension Outcome {
  /// The content of the outcome: codes in ascending order.
  fileprivate var canonicalText: String {
    switch self {
    case .report(let code): "report \(code)"
    case .outside(let codes, let pointer):
      "outside \(codes.canonical.joined(separator: " ")) \(pointer.escaped)"
    case .query(let text): "query \(text.escaped)"
    }
  }
}

extension CompanionEffect {
  /// What the effect says, one text for each code.
  fileprivate var canonicalTexts: [String] {
    switch self {
    case .code(let kind, let codes, let units, let modifier):
      codes.map {
        "\(kind.rawValue) \($0) units \(units.map { "\($0)" } ?? "none") modifier \(modifier ?? "none")"
      }
    case .again(let modifier): ["again modifier \(modifier)"]
    case .modifier(let name): ["modifier \(name)"]
    case .units(let number): ["units \(number)"]
    }
  }
}
