import CodingRules

/// The diagram of one interval of an edition; a class because every case of every thread uses it.
final class DiagramInEffect: Sendable {
  let effective: EffectiveDates
  let diagram: DecisionDiagram

  init(_ book: RuleBook, in interval: EffectiveDates) {
    effective = interval
    diagram = DecisionDiagram(compiling: book, on: interval.from ?? book.asOf)
  }
}
