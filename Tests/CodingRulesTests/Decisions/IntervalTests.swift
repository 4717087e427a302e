import Testing

@testable import CodingRules

@Suite struct IntervalTests {
  static func interval(_ from: String, _ until: String) -> EffectiveDates {
    EffectiveDates(from: Books.date(from), until: Books.date(until))
  }

  @Test func `a book without dates has one interval`() {
    #expect(Books.book([], []).effectiveIntervals == [Self.interval("2026-01-01", "2026-12-31")])
  }

  @Test func `every first day and every day after a last one cuts`() {
    let rules = [
      Books.rule("a", .always, .query("a"), effective: Self.interval("2026-03-01", "2026-06-30")),
      Books.rule("b", .always, .query("b"), effective: Self.interval("2026-07-01", "2030-12-31")),
      Books.rule("c", .always, .query("c"), effective: Self.interval("2000-01-01", "2026-03-31")),
    ]
    #expect(
      Books.book([], rules).effectiveIntervals == [
        Self.interval("2026-01-01", "2026-02-28"), Self.interval("2026-03-01", "2026-03-31"),
        Self.interval("2026-04-01", "2026-06-30"), Self.interval("2026-07-01", "2026-12-31"),
      ])
  }
}
