import CodingRules

@testable import CaseAssistant

/// Reads all records of a case file, cut into blocks as the limits say.
func readCases(
  _ bytes: some Sequence<UInt8>, _ format: CaseFormat?, limits: BlockLimits = BlockLimits()
) throws -> [CaseInput] {
  var reader = BlockReader(BytesInMemory(bytes), format: format, limits: limits)
  var inputs: [CaseInput] = []
  while let block = try reader.next() { block.forEachRecord { inputs.append($0) } }
  return inputs
}

extension CaseInput {
  /// A case of facts only, or of text, on a line.
  static func record(
    _ id: String, _ text: String? = nil, _ facts: KeyValuePairs<String, String> = [:],
    on date: String? = nil, line: Int
  ) -> CaseInput {
    .record(
      CaseRecord(
        id: id, text: text,
        facts: facts.map { CaseRecord.GivenFact(name: $0.key, value: $0.value) },
        dateOfService: date.flatMap { .init($0) }), line: line)
  }

  static func invalid(_ id: String, _ message: String, line: Int) -> CaseInput {
    .invalid(id: id, Answer.Problem(message: message, line: line))
  }
}
