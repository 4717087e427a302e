import CaseAssistant
import CodingRules
import Foundation
import Testing

/// A case written otherwise gets the same code; a deed that was not done gets none.
@Suite struct MetamorphicTests {
  /// Where the law does not hold yet: name of the rewriting, id or sentence, why. A line whose case
  /// holds by now fails the test until it is taken out.
  private static let known: [(rewriting: String, id: String)] = {
    let file = CaseTexts.root.appending(path: "Tests/Reading/rewritten-otherwise.tsv")
    return try! String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let cells = line.split(separator: "\t").map(String.init)
        precondition(cells.count == 3, "rewriting, id, reason: \(line)")
        return (cells[0], cells[1])
      }
  }()

  /// Every text that fails is listed, and every one of these texts that is listed fails.
  private func expect(
    _ failures: [(id: String, what: String)], of rewriting: String, among texts: [String]
  ) {
    let known = Set(Self.known.filter { $0.rewriting == rewriting }.map(\.id)).intersection(texts)
    for failure in failures where !known.contains(failure.id) {
      Issue.record("\(rewriting)\t\(failure.id)\t\(failure.what)")
    }
    for id in known.subtracting(failures.map(\.id)).sorted() {
      Issue.record("\(rewriting)\t\(id)\tholds by now: take it out of rewritten-otherwise.tsv")
    }
  }

  private static let answers = CaseTexts.all.map { CaseTexts.assistant.answer($0).primary }

  @Test(arguments: Rewriting.layouts + Rewriting.wordings)
  func `a case written otherwise gets the same code`(rewriting: Rewriting) {
    var failures: [(String, String)] = []
    for (record, before) in zip(CaseTexts.all, Self.answers) {
      var other = record
      other.text = rewriting(record.text!)
      let after = CaseTexts.assistant.answer(other).primary
      if before != after { failures.append((record.id, "\(before) became \(after)")) }
    }
    expect(failures, of: rewriting.name, among: CaseTexts.all.map(\.id))
  }

  private static let traps = ["traps", "traps-b", "traps-c", "traps-d", "statuses-a", "statuses-b"]
    .flatMap(Trap.table)
  private static let statuses = traps.map { trap in
    CaseTexts.assistant.reader.status(of: trap.target, in: trap.sentence).0
  }

  @Test(arguments: Rewriting.layouts + Rewriting.wordings)
  func `a sentence written otherwise keeps the status of what it tells`(rewriting: Rewriting) {
    var failures: [(String, String)] = []
    for (trap, before) in zip(Self.traps, Self.statuses) {
      guard let (target, sentence) = rewriting.pair(trap.target, trap.sentence) else { continue }
      let after = CaseTexts.assistant.reader.status(of: target, in: sentence).0
      guard before != after else { continue }
      failures.append(
        (trap.sentence, "\(trap.target): \(before.rawValue) became \(after.rawValue)"))
    }
    expect(failures, of: rewriting.name, among: Self.traps.map(\.sentence))
  }

  @Test func `every text of the list exists`() {
    let texts = Set(CaseTexts.all.map(\.id) + Self.traps.map(\.sentence) + Self.denials)
    for entry in Self.known where !texts.contains(entry.id) {
      Issue.record("\(entry.rewriting): there is no '\(entry.id)'")
    }
  }

  private static let deeds: [(words: String, code: String)] = [
    ("coil embolization of the splenic artery for bleeding", "37244"),
    ("embolization of both uterine arteries for fibroids", "37243"),
    ("embolization of the left gonadal vein for a varicocele", "37241"),
    ("Onyx embolization of the middle meningeal artery for a chronic subdural hematoma", "61624"),
    ("embolization of the internal maxillary artery for epistaxis", "61626"),
    ("mechanical thrombectomy of the left middle cerebral artery for acute stroke", "61645"),
    ("suction thrombectomy of the right femoral vein for acute thrombosis", "37187"),
    ("coil embolization of an unruptured renal artery aneurysm", "37242"),
  ]

  /// Sentences that do not say that a deed was done, with braces for the deed.
  private static let denials = [
    "No {}.", "{} was not performed.", "{} was deferred.", "{} was declined by the patient.",
    "The plan is {} next week.", "We decided against {}.", "{} was not needed.",
    "History of {} in 2015.", "Status post {} in 2019.", "{} is planned for tomorrow.",
    "The risks of {} were explained.", "If it recurs, {} will be considered.",
    "{} could not be performed.", "Without {} he would have died.", "Her mother had {} in 2003.",
    "The patient refused {}.", "{} was cancelled.", "Consent for {} was obtained.",
    "PLAN: {}.", "Recommend {}.", "{} was considered but not done.",
  ]

  @Test(arguments: deeds)
  func `a deed that was not done gets no code`(words: String, code: String) {
    func codes(_ sentence: String) -> [String] {
      let deed = sentence.hasPrefix("{}") ? words.prefix(1).uppercased() + words.dropFirst() : words
      let text = sentence.replacing("{}", with: deed)
      return CaseTexts.assistant.answer(CaseRecord(id: "case", text: text)).codes
    }
    #expect(codes("{} was performed.") == [code])
    let failures = Self.denials.compactMap { denial -> (String, String)? in
      let answer = codes(denial)
      return answer.isEmpty ? nil : (denial, "\(answer)")
    }
    expect(failures, of: "denied " + code, among: Self.denials)
  }
}
