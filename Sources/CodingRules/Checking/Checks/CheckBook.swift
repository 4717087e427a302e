/// Whether a book says exactly one thing about every case, on every date it covers, and nothing in
/// vain. Every answer is exact: it follows from sets of cases, not from samples.
///
/// Ordered by file, place and code.
public func check(_ book: RuleBook) -> [Diagnostic] {
  var examination = Examination(book)
  let overlaps = examination.overlaps()
  var findings = overlaps
  findings += examination.gaps()
  findings += examination.deadRules()
  // With overlaps about, "changes nothing" has no clear meaning.
  if overlaps.isEmpty { findings += examination.redundantRules() }
  findings += examination.needlessOverrides()
  findings += examination.unusedFacts()
  findings += examination.unreachableValues()
  findings += examination.unreachableCodes()
  findings += examination.orphanAddOns()
  findings += examination.codesOutOfEdition()
  findings += examination.deadCompanions()
  return findings.inReadingOrder()
}
