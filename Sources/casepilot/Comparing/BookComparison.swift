import CaseAssistant
import CodingRules

/// Two rule sets, or one on two days, and everything that is different between them.
struct BookComparison {
  struct Side {
    /// As it was named on the command line.
    var name: String
    /// The whole rule set.
    var book: RuleBook
    /// The day it is looked at; nil for all days it covers.
    var date: CalendarDate?

    /// The rule set as it is compared; nil when it does not cover the day.
    func stage(_ stage: CalendarDate) -> RuleBook? {
      date.map { book.standing(on: $0, as: stage) } ?? book
    }
  }

  let old: Side
  let new: Side
  let rules: RuleBookDiff
  let wording: WordingDiff
  let questions: QuestionDiff
  /// The dates compared, when one side covers others as well.
  let sharedDates: EffectiveDates?
  /// What became of the user's own cases; nil when none were given.
  var cases: CaseMoves?

  init(_ old: Side, _ new: Side) throws(Failure) {
    self.old = old
    self.new = new
    let stage = new.date ?? new.book.asOf
    guard let before = old.stage(stage) else { throw Self.notCovered(old) }
    guard let after = new.stage(stage) else { throw Self.notCovered(new) }
    guard let rules = RuleBookDiff(from: before, to: after) else {
      throw Failure("a fact has more than 64 values between the two rule sets")
    }
    self.rules = rules
    wording = WordingDiff(old.book, new.book)
    questions = QuestionDiff(old, new)
    let from = [before.covers.from, after.covers.from].compactMap { $0 }.max()
    let until = [before.covers.until, after.covers.until].compactMap { $0 }.min()
    if let from, let until, from > until {
      throw Failure(
        "the two rule sets cover no common date; compare them on dates of each with '--old-date' "
          + "and '--new-date'")
    }
    sharedDates =
      before.covers == after.covers ? nil : EffectiveDates(from: from, until: until)
  }

  private static func notCovered(_ side: Side) -> Failure {
    Failure(
      "'\(side.name)' has no rules for \(side.date?.description ?? ""): it holds "
        + side.book.covers.text)
  }

  /// Whether every case is answered alike and the same is asked about it. The wording of questions
  /// and labels does not count.
  var isSame: Bool {
    rules.isSameMeaning && questions.changes.isEmpty && (cases?.moves.isEmpty ?? true)
  }
}
