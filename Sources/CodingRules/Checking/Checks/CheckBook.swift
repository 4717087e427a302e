/// Whether a book says exactly one thing about every case, on every date it covers, and nothing in
/// vain. Every answer is exact: it follows from sets of cases, not from samples.
///
/// Ordered by file, place and code.
public func check(_ book: RuleBook) -> [Diagnostic] { check(RuleBookDraft(book)) }

/// Of a book with errors, the errors of its meaning that repairing them cannot make untrue; what is
/// only worth a warning waits until the book can be read.
public func check(_ draft: RuleBookDraft) -> [Diagnostic] {
  var examination = Examination(draft)
  let overlaps = examination.overlaps()
  var findings = overlaps
  findings += examination.gaps()
  findings += examination.deadRules()
  if draft.areDatesSound { findings += examination.codesOutOfEdition() }
  guard draft.isSound else { return findings.inReadingOrder() }
  // With overlaps about, "changes nothing" has no clear meaning.
  if overlaps.isEmpty { findings += examination.redundantRules() }
  findings += examination.needlessOverrides()
  findings += examination.unusedFacts()
  findings += examination.unreachableValues()
  findings += examination.unreachableCodes()
  findings += examination.orphanAddOns()
  findings += examination.deadCompanions()
  return findings.inReadingOrder()
}
