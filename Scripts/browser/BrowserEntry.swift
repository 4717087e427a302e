// The browser's way in: text is written into a buffer, an answer is read from another.
import CaseAssistant
import CodingRules

nonisolated(unsafe) private var input: [UInt8] = []
nonisolated(unsafe) private var output: [UInt8] = []
nonisolated(unsafe) private var assistant: Assistant?

/// Makes room for so many bytes of case text and returns where to write them.
@_cdecl("casepilot_input")
public func casepilotInput(_ count: Int32) -> UnsafeMutablePointer<UInt8>? {
  input = [UInt8](repeating: 0, count: Int(count))
  return input.withUnsafeMutableBufferPointer { $0.baseAddress }
}

/// Answers the case in the input; returns the length of the JSON, or -1 when the built-in rules fail.
@_cdecl("casepilot_answer")
public func casepilotAnswer() -> Int32 {
  if assistant == nil {
    guard let book = BuiltInRules.compile().ruleBook else { return -1 }
    assistant = Assistant(book, digest: BuiltInRules.digest)
  }
  guard let assistant else { return -1 }
  let text = String(decoding: input, as: UTF8.self)
  var json = JSONWriter()
  assistant.answer(CaseRecord(id: "case", text: text)).write(to: &json)
  output = json.bytes
  return Int32(output.count)
}

/// Where the JSON of the last answer stands.
@_cdecl("casepilot_output")
public func casepilotOutput() -> UnsafeMutablePointer<UInt8>? {
  output.withUnsafeMutableBufferPointer { $0.baseAddress }
}
