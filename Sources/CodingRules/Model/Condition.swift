/// The logic of a rule over facts given by their index in `RuleBook.facts`.
public indirect enum Condition: Hashable, Sendable {
  case always
  case test(fact: Int, allowed: ValueSet)
  case all([Condition])
  case any([Condition])
  case not(Condition)
}
