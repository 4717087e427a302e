import Foundation
import Testing

/// A way to write the same text differently, so that its meaning stays.
struct Rewriting: Sendable, CustomTestStringConvertible {
  let name: String
  let rewrite: @Sendable (String) -> String

  init(_ name: String, _ rewrite: @escaping @Sendable (String) -> String) {
    self.name = name
    self.rewrite = rewrite
  }

  var testDescription: String { name }

  func callAsFunction(_ text: String) -> String { rewrite(text) }

  /// Some words of a sentence and the sentence, both written otherwise; nil where the words are gone.
  func pair(_ words: String, _ sentence: String) -> (words: String, sentence: String)? {
    let other = rewrite(sentence)
    if addsText { return (words, other) }
    let isThere = other.filled(to: .max, with: " ").lowercased().contains(
      rewrite(words).lowercased())
    return isThere || name != "abbreviated" ? (rewrite(words), other) : nil
  }

  /// Whether it adds to a text rather than changing its words.
  private var addsText: Bool { rewrite("x") != rewrite("x").filter { $0 == "x" } }

  static let layouts: [Rewriting] = [
    Rewriting("capitals") { $0.uppercased() },
    Rewriting("blanks") { $0.replacing(" ", with: "   ") },
    Rewriting("tabs") { $0.replacing(" ", with: "\t") },
    Rewriting("hard-blanks") { $0.replacing(" ", with: "\u{A0}") },
    Rewriting("lines") { $0.filled(to: 60, with: "\n") },
    Rewriting("carriage-returns") { $0.filled(to: 60, with: "\r\n") },
    Rewriting("print-quotes") { $0.replacing("'", with: "’").withPrintQuotes },
    Rewriting("blank-ends") { "\n\n  " + $0 + "  \r\n\r\n" },
  ]

  static let wordings: [Rewriting] = [
    Rewriting("other-side") { $0.replacingWords(sides) },
    Rewriting("written-out") { $0.replacingWords(abbreviations) },
    Rewriting("abbreviated") { text in
      text.replacingWords(abbreviations.map { ($0.to, $0.from) })
    },
    Rewriting("history-before") { "Gout and asthma since 2011. " + $0 },
    Rewriting("operation-before") { "Appendectomy in 1998. " + $0 },
    Rewriting("history-under-heading") {
      "PAST HISTORY: Gout and asthma since 2011.\n\n" + $0.headed
    },
    Rewriting("plan-after") { $0.finished + " Clinic visit in two weeks." },
  ]

  private static let sides: [(from: String, to: String)] = [
    ("left", "right"), ("right", "left"), ("Left", "Right"), ("Right", "Left"), ("L ", "R "),
    ("R ", "L "), ("LEFT", "RIGHT"), ("RIGHT", "LEFT"), ("lt", "rt"), ("rt", "lt"),
  ]

  /// Of two spellings the vocabulary should take either way.
  private static let abbreviations: [(from: String, to: String)] = [
    ("MMA", "middle meningeal artery"), ("MCA", "middle cerebral artery"),
    ("ICA", "internal carotid artery"), ("GDA", "gastroduodenal artery"),
    ("SMA", "superior mesenteric artery"), ("SFA", "superficial femoral artery"),
    ("HCC", "hepatocellular carcinoma"), ("AVM", "arteriovenous malformation"),
    ("TACE", "transarterial chemoembolization"), ("UFE", "uterine fibroid embolization"),
    ("DVT", "deep vein thrombosis"), ("IVC", "inferior vena cava"), ("CTA", "CT angiography"),
    ("s/p", "status post"), ("w/o", "without"), ("pt", "patient"), ("Pt", "Patient"),
    ("hx of", "history of"),
  ]
}

extension String {
  /// The text under a heading, unless it has one.
  fileprivate var headed: String {
    let label = prefix { $0 != ":" }
    let isHeading = label.count < count && label.split(separator: " ").count < 3
    return isHeading ? self : "PROCEDURE: " + self
  }

  /// The text with a full stop at its end.
  fileprivate var finished: String {
    last.map { ".?!\"".contains($0) } ?? true ? self : self + "."
  }

  /// The text broken into lines of at most so many characters; line breaks it has stay.
  func filled(to width: Int, with lineBreak: String) -> String {
    components(separatedBy: "\n").map { paragraph in
      var lines: [String] = []
      var line = ""
      for word in paragraph.components(separatedBy: " ") {
        if line.isEmpty {
          line = word
        } else if line.count + 1 + word.count > width {
          lines.append(line)
          line = word
        } else {
          line += " " + word
        }
      }
      return (lines + [line]).joined(separator: lineBreak)
    }.joined(separator: lineBreak)
  }

  fileprivate var withPrintQuotes: String {
    var isOpen = false
    return String(
      map { character in
        guard character == "\"" else { return character }
        isOpen.toggle()
        return isOpen ? "“" : "”"
      })
  }

  /// Every word that stands in the table replaced, each place once.
  fileprivate func replacingWords(_ table: [(from: String, to: String)]) -> String {
    var result = ""
    var rest = self[...]
    var last: Character = " "
    while let first = rest.first {
      let entry =
        last.isLetter || last.isNumber
        ? nil
        : table.first { entry in
          guard rest.hasPrefix(entry.from) else { return false }
          let next = rest.dropFirst(entry.from.count).first
          return !(next?.isLetter ?? false) && !(next?.isNumber ?? false)
        }
      if let entry {
        result += entry.to
        rest = rest.dropFirst(entry.from.count)
        last = "x"
      } else {
        result.append(first)
        rest = rest.dropFirst()
        last = first
      }
    }
    return result
  }
}
