/// Compiles rules into one diagram, from the top: all rules stand in one block; asking for a fact
/// splits the block by the fact's values, each part keeping the rules that can still hold. A block
/// that is decided becomes a leaf, blocks in which the same remains to be asked become one.
///
/// Each block asks for the fact that leaves least behind, so that a book written as a tree becomes
/// that tree again.
struct RuleSplitting {
  /// The labels of the diagram: nothing applies, rules that disagree apply, or a rule by its index.
  static let gap = 0
  static let conflict = 1
  static func label(of rule: Int) -> Int { rule + 2 }
  static func rule(of label: Int) -> Int? { label < 2 ? nil : label - 2 }

  /// A block: for each rule its index, the number of its clauses still open, and these. A rule that
  /// only counts for what it overrides is the complement of its index.
  typealias Block = [Int32]

  /// For each rule of the book a number that equal outcomes share.
  let outcomeOf: [Int]
  /// For each rule of the book the rules it overrides.
  let overrides: [[Int]]
  var clauses: ClauseTable
  private var start: Block = []
  private var finished: [Block: CaseSpace.Diagram] = [:]
  private var marks: Marks
  private var chooser: FactChooser

  /// The rules given, as if the book had no others; of the mute ones only their overriding counts.
  init(_ book: RuleBook, rules: [Int], mute: [Int] = [], in space: inout CaseSpace) {
    outcomeOf = book.outcomeNumbers
    overrides = book.rules.map { $0.overrides }
    clauses = ClauseTable(book.facts)
    marks = Marks(book.rules.count)
    var uses = Array(repeating: 0, count: book.facts.count)
    for (rules, isMute) in [(rules, false), (mute, true)] {
      for rule in rules {
        guard let own = clauses.clauses(of: book.rules[rule].condition, in: &space) else {
          continue
        }
        start.append(Int32(isMute ? ~rule : rule))
        start.append(Int32(own.count))
        start += own
        for clause in own { for bound in clauses.bounds(of: clause) { uses[bound.fact] += 1 } }
      }
    }
    chooser = FactChooser(book.facts, uses: uses)
  }

  /// The diagram from cases to labels.
  mutating func diagram(in space: inout CaseSpace) -> CaseSpace.Diagram {
    compile(start, in: &space)
  }

  private mutating func compile(_ whole: Block, in space: inout CaseSpace) -> CaseSpace.Diagram {
    let block: Block
    switch settle(whole) {
    case .leaf(let label): return CaseSpace.Diagram(label: label)
    case .open(let rest): block = rest
    }
    if let known = finished[block] { return known }
    let fact = chooser.choose(for: block, clauses)
    let parts = chooser.parts(of: fact)
    var branches: [CaseSpace.Diagram] = []
    for part in parts {
      let next = restrict(block, fact, to: part.first ?? 0, in: &space)
      branches.append(compile(next, in: &space))
    }
    let result = space.question(about: fact) { value in
      branches[parts.firstIndex { $0.contains(value) } ?? 0]
    }
    finished[block] = result
    return result
  }

  /// The block once a fact has a value: clauses that hold are dropped, rules with one that does not
  /// are out.
  private mutating func restrict(
    _ block: Block, _ fact: Int, to value: Int, in space: inout CaseSpace
  ) -> Block {
    var rest: Block = []
    rest.reserveCapacity(block.count)
    var index = 0
    while index < block.count {
      let end = index + 2 + Int(block[index + 1])
      let own = rest.count
      rest.append(block[index])
      rest.append(0)
      for clause in block[(index + 2)..<end] {
        switch clauses.restrict(clause, fact, to: value, in: &space) {
        case .holds: continue
        case .fails: rest.removeLast(rest.count - own)
        case .open(let remaining):
          rest.append(remaining)
          rest[own + 1] += 1
          continue
        }
        break
      }
      index = end
    }
    return rest
  }

  // MARK: - Settling

  private enum Settled {
    case leaf(Int)
    /// What is left to ask, without the rules that no longer matter.
    case open(Block)
  }

  /// What the rules seen from a block are to it, by the number of the block.
  private struct Marks {
    var block: Int32 = 0
    /// Overridden by a rule that holds.
    var dead: [Int32]
    /// Overridden by a rule that may hold.
    var threatened: [Int32]
    /// May still be what decides.
    var counts: [Int32]

    init(_ rules: Int) {
      dead = Array(repeating: 0, count: rules)
      threatened = dead
      counts = dead
    }
  }

  /// Drops the rules that cannot change the result, and says so when nothing can.
  private mutating func settle(_ block: Block) -> Settled {
    markOverridden(block)
    var winner: Int?
    for (rule, open, isMute) in entries(of: block)
    where open == 0 && !isMute && marks.dead[rule] != marks.block
      && marks.threatened[rule] != marks.block
    {
      guard let known = winner else {
        winner = rule
        continue
      }
      if outcomeOf[known] != outcomeOf[rule] { return .leaf(Self.conflict) }
      winner = min(known, rule)
    }
    markCounting(block, winner)
    let (rest, isOpen) = relevant(block)
    if isOpen { return .open(rest) }
    return .leaf(winner.map(Self.label) ?? Self.gap)
  }

  private mutating func markOverridden(_ block: Block) {
    marks.block += 1
    for (rule, open, _) in entries(of: block) {
      for other in overrides[rule] {
        if open == 0 {
          marks.dead[other] = marks.block
        } else {
          marks.threatened[other] = marks.block
        }
      }
    }
  }

  /// A rule counts unless it is overridden, or a rule before it is certain to apply and says the same.
  private mutating func markCounting(_ block: Block, _ winner: Int?) {
    for (rule, _, isMute) in entries(of: block)
    where !isMute && marks.dead[rule] != marks.block {
      if let winner, rule > winner, outcomeOf[rule] == outcomeOf[winner] { continue }
      marks.counts[rule] = marks.block
    }
  }

  /// The rules that count or may override one that does; open when any of them may still hold or not.
  private func relevant(_ block: Block) -> (rest: Block, isOpen: Bool) {
    var rest: Block = []
    rest.reserveCapacity(block.count)
    var isOpen = false
    var index = 0
    while index < block.count {
      let end = index + 2 + Int(block[index + 1])
      let rule = Int(block[index] < 0 ? ~block[index] : block[index])
      let isPending = block[index + 1] > 0
      let counts = marks.counts[rule] == marks.block && block[index] >= 0
      if counts || isPending && overrides[rule].contains(where: { marks.counts[$0] == marks.block })
      {
        rest.append(Int32(counts ? rule : ~rule))
        rest.append(contentsOf: block[(index + 1)..<end])
        isOpen = isOpen || isPending
      }
      index = end
    }
    return (rest, isOpen)
  }

  private func entries(of block: Block) -> Entries { Entries(block: block) }

  /// The rules of a block, each with the number of its open clauses.
  private struct Entries: Sequence, IteratorProtocol {
    let block: Block
    var index = 0

    init(block: Block) { self.block = block }

    mutating func next() -> (rule: Int, open: Int, isMute: Bool)? {
      guard index < block.count else { return nil }
      let (rule, open) = (block[index], Int(block[index + 1]))
      index += 2 + open
      return (Int(rule < 0 ? ~rule : rule), open, rule < 0)
    }
  }
}

extension RuleBook {
  /// For each rule a number that rules with equal outcomes share, counted in book order.
  var outcomeNumbers: [Int] {
    var numbers: [Outcome: Int] = [:]
    return rules.map { rule in
      let number = numbers[rule.outcome] ?? numbers.count
      numbers[rule.outcome] = number
      return number
    }
  }
}
