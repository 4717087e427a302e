import CaseAssistant
import CodingRules
import Testing

/// What holds however a text was scanned, pasted or typed.
@Suite struct MessyTextTests {
  /// Each is put between two words, or, of a word, between two letters.
  private static let betweenWords: [String] = [
    "🩸 ", " 👩‍⚕️ ", "\u{0C}", "\t", "\n• ", "\n- ", "\n  * ", "\r\n", " \u{A0}", "\u{2009}",
    " \u{200B}", "\u{FEFF} ",
    "\n\n", " … ", " — ", " ▪ ", "\u{2028}", " \u{202F}", " [ ] ", " ☒ ", " 3. ", "; ",
  ]
  private static let insideWords: [String] = [
    "\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "-\n", "-\r\n", "\u{301}", "\u{FE0F}", "\u{FEFF}",
  ]

  private func mess(_ text: String, _ random: inout SeededRandom) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      switch (scalar, Int.random(in: 0..<100, using: &random)) {
      case (" ", ..<12): result += Self.betweenWords.randomElement(using: &random)!
      case (_, ..<2) where scalar.properties.isAlphabetic:
        result += Self.insideWords.randomElement(using: &random)!
      default: break
      }
    }
    return result
  }

  private func written(_ record: CaseRecord) -> [UInt8] {
    let (answer, reading) = CaseTexts.assistant.explain(record)
    var json = JSONWriter()
    answer.write(to: &json, explainedBy: reading)
    return json.bytes
  }

  @Test
  func `in a messy text every offset cuts out what is quoted, and two runs write the same bytes`()
    throws
  {
    var random = SeededRandom(seed: 2026)
    for record in CaseTexts.all {
      var messy = record
      messy.text = mess(record.text!, &random)
      let bytes = written(messy)
      #expect(bytes == written(messy), "\(record.id)")
      let value = try JSONValue(parsing: bytes, in: 0..<bytes.count)
      let faults = QuoteCheck.faults(in: value, of: Array(messy.text!.unicodeScalars))
      #expect(faults == [], "\(record.id): \(messy.text!.debugDescription)")
    }
  }

  /// Invisible characters and the marks of a typesetter say nothing.
  @Test(arguments: ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{200D}"])
  func `invisible characters inside words change no code`(mark: String) {
    for record in CaseTexts.all {
      var marked = record
      marked.text = record.text!.marked(with: mark)
      let (before, after) = (CaseTexts.assistant.answer(record), CaseTexts.assistant.answer(marked))
      #expect(before.primary == after.primary, "\(record.id)")
    }
  }

  @Test func `a word broken by a hyphen at the end of its line is one word`() throws {
    for (text, quote) in [
      ("Coil emboli-\nzation of the splenic artery.", "Coil emboli-\nzation"),
      ("Coil emboli-\r\nzation of the splenic artery.", "Coil emboli-\r\nzation"),
      ("Coil emboli\u{AD}\nzation of the splenic artery.", "Coil emboli\u{AD}\nzation"),
    ] {
      let record = CaseRecord(id: "case", text: text)
      let reading = try #require(CaseTexts.assistant.explain(record).reading)
      #expect(reading.mentions.first?.quote.text == quote, "\(text.debugDescription)")
    }
  }
}

extension String {
  /// The text with a mark in the middle of every long word.
  fileprivate func marked(with mark: String) -> String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.count > 5, word.allSatisfy({ $0.isASCII && $0.isLetter }) else {
        return String(word)
      }
      return word.prefix(3) + mark + word.dropFirst(3)
    }.joined(separator: " ")
  }
}
