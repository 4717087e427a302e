public import CodingRules

/// Words of a case, quoted: the text equals the slice of the case at the range.
public struct Quote: Hashable, Sendable {
  public var range: TextRange
  public var text: String

  public init(range: TextRange, text: String) {
    self.range = range
    self.text = text
  }
}

/// What became of a case.
public enum Verdict: String, Hashable, Sendable {
  /// At least one line carries a code.
  case coded
  /// A fact is missing that decides.
  case needsInfo = "needs-info"
  /// Nothing of this family is reportable.
  case noCode = "no-code"
  /// The case contradicts itself, or the rules do.
  case conflict
  /// The case could not be read as a case.
  case invalid
}

/// The answer to one case: the shape of the JSON contract, as a value.
public struct Answer: Hashable, Sendable {
  /// How a fact came to be known.
  public enum Provenance: String, Hashable, Sendable {
    /// The case says so.
    case stated
    /// The case says something that usually means so.
    case suggested
    /// The person who asked gave it.
    case given
    /// It follows from what the record does not mention, or from what became of the act.
    case implied
  }

  public struct Fact: Hashable, Sendable {
    public var fact: String
    public var value: String
    public var label: String
    public var how: Provenance
    public var evidence: [Quote]
  }

  /// One deed of the case and the code it is reported with.
  public struct Line: Hashable, Sendable {
    public var code: String
    public var label: String
    public var units: Int
    public var modifiers: [String]
    /// The value of the fact that opens a line, such as `embolization`.
    public var act: String
    public var rule: String
    public var because: String
    public var sources: [Source]
    public var facts: [Fact]
  }

  public struct Source: Hashable, Sendable {
    public let name: String
    public let title: String
    public let address: String
    /// The source as JSON, written once: half of what an answer prints is sources.
    let json: [UInt8]

    package init(name: String, title: String, address: String) {
      self.name = name
      self.title = title
      self.address = address
      var json = JSONWriter()
      json.beginObject()
      json.member("name", name)
      json.member("title", title)
      json.member("address", address)
      json.endObject()
      self.json = json.bytes
    }
  }

  public struct Companion: Hashable, Sendable {
    public let code: String
    public let kind: CompanionEffect.Kind
    public let units: Int?
    public let modifier: String?
    public let because: String
    public let sources: [Source]
  }

  /// Companions in the order of the book, with their JSON written once: it is most of what an answer
  /// prints, and the same for very many cases.
  public struct Companions: Hashable, Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
    private let elements: [Companion]
    let json: [UInt8]

    init(_ elements: [Companion]) {
      self.elements = elements
      var json = JSONWriter()
      json.list(elements) { $1.write(to: &$0) }
      self.json = json.bytes
    }

    public init(arrayLiteral elements: Companion...) { self.init(elements) }

    public var startIndex: Int { elements.startIndex }
    public var endIndex: Int { elements.endIndex }
    public subscript(position: Int) -> Companion { elements[position] }
  }

  /// A deed the case mentions and that makes no line, with the reason.
  public struct NotReported: Hashable, Sendable {
    public var mention: String
    /// A `Status`, or `bundled`, or `outside`.
    public var status: String
    /// Why in a sentence, where there is more to say than the status.
    public var because: String?
    /// Codes of other families to look at instead.
    public var pointers: [String]
    public var evidence: [Quote]
  }

  public struct Missing: Hashable, Sendable {
    public var fact: String
    public var question: String
    public var choices: [Choice]
  }

  /// One way to answer a question, and the codes still possible after it.
  public struct Choice: Hashable, Sendable {
    public var value: String
    public var label: String
    public var codes: [String]
  }

  public struct Nearby: Hashable, Sendable {
    public struct Difference: Hashable, Sendable {
      public var fact: String
      public var from: String
      public var to: String
    }

    public var code: String
    public var differs: [Difference]
  }

  public struct RuleSet: Hashable, Sendable {
    public var name: String { parts.name }
    public var edition: String { parts.edition }
    public var digest: String { parts.digest }
    /// The digest of a site's own words, where the case was read with any.
    public var lexicon: String? { parts.lexicon }
    /// The sentence that travels with codes.
    public var notice: String { parts.notice }
    /// The rule set as JSON, written once.
    var json: [UInt8] { parts.json }

    /// Every answer of a run carries the same: one reference rather than six counts to keep.
    private let parts: Parts

    package init(
      name: String, edition: String, digest: String, lexicon: String? = nil, notice: String
    ) {
      parts = Parts(
        name: name, edition: edition, digest: digest, lexicon: lexicon, notice: notice)
    }

    public static func == (left: RuleSet, right: RuleSet) -> Bool {
      left.parts === right.parts || left.json == right.json
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(json) }

    private final class Parts: Sendable {
      let name: String
      let edition: String
      let digest: String
      let lexicon: String?
      let notice: String
      let json: [UInt8]

      init(name: String, edition: String, digest: String, lexicon: String?, notice: String) {
        self.name = name
        self.edition = edition
        self.digest = digest
        self.lexicon = lexicon
        self.notice = notice
        var json = JSONWriter()
        json.beginObject()
        json.member("name", name)
        json.member("edition", edition)
        json.member("digest", digest)
        if let lexicon { json.member("lexicon", lexicon) }
        json.member("notice", notice)
        json.endObject()
        self.json = json.bytes
      }
    }
  }

  public var id: String
  public var verdict: Verdict
  public var lines: [Line]
  public var companions: Companions
  public var notReported: [NotReported]
  public var missing: [Missing]
  public var nearby: [Nearby]
  public var review: [String]
  public var ruleSet: RuleSet
  public var dateOfService: CalendarDate
  /// What was wrong with the record, when the verdict is `invalid`.
  public var problem: Problem?

  /// Why a record is no case.
  public struct Problem: Hashable, Sendable {
    public var message: String
    /// The line of the case file, counted from one.
    public var line: Int?
  }

  /// Primary first; empty unless coded.
  public var codes: [String] {
    guard verdict == .coded else { return [] }
    var seen: [String] = []
    for line in lines where !seen.contains(line.code) { seen.append(line.code) }
    return seen
  }
}
