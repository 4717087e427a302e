import CaseAssistant
import CodingRules

/// How fast case text is read, beside counting its words.
enum Reading {
  static func run(_ reader: CaseReader) {
    let texts = Notes.made(count: 400)
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    let mentions = texts.reduce(0) { $0 + reader.read($1).mentions.count }
    Harness.check(mentions > 2 * texts.count, "notes mention deeds and diseases")
    Harness.compare(
      "Reading text", each: "a byte",
      Harness.Side(name: "sections, sentences, mentions with status") {
        for text in texts { _ = reader.read(text) }
        return bytes
      }, to: Notes.countingWords(texts))
  }
}

/// Notes put together from sentences of several kinds.
enum Notes {
  static func made(count: Int) -> [String] {
    var random = SeededGenerator(7)
    return (0..<count).map { _ in
      var text = ""
      for heading in ["INDICATION:", "TECHNIQUE:", "FINDINGS:", "IMPRESSION:", "PLAN:"] {
        text += heading + "\n"
        for _ in 0..<5 { text += (sentences.randomElement(using: &random) ?? "") + " " }
        text += "\n\n"
      }
      return text
    }
  }

  static func countingWords(_ texts: [String]) -> Harness.Side {
    Harness.Side(name: "counting the words of the same bytes") {
      var (words, bytes) = (0, 0)
      for text in texts {
        var isInWord = false
        for byte in text.utf8 {
          let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
          if isLetter, !isInWord { words += 1 }
          isInWord = isLetter
          bytes += 1
        }
      }
      Harness.check(words > 0, "there are words")
      return bytes
    }
  }

  private static let sentences = [
    "The patient is a 62-year-old man with hematemesis and a bleeding duodenal ulcer.",
    "No active extravasation was seen from the left gastric artery.",
    "Coil embolization of the gastroduodenal artery was performed with three 4 mm coils.",
    "The right common femoral artery was accessed under ultrasound guidance.",
    "History of hepatocellular carcinoma, status post chemoembolization in 2019.",
    "A microcatheter was advanced over a wire into the superior mesenteric artery.",
    "Completion angiography showed stasis and no residual filling of the pseudoaneurysm.",
    "Embolization of the splenic artery was deferred because of vasospasm.",
    "The procedure was tolerated well, and there were no complications.",
    "Follow-up CT is planned in three months; his brother had an aneurysm.",
  ]
}
