/// A line of the status filter: a sentence and the words in it whose status is asked for.
package struct StatusQuestion: Hashable, Sendable {
  package var id: String
  package var text: String
  package var target: String

  /// Reads one line of JSON Lines; throws the id, as far as it is known, and what is wrong.
  init(json bytes: [UInt8], in range: Range<Int>, line: Int) throws(StatusFault) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: bytes, in: range)
    } catch {
      throw StatusFault(
        id: "\(line)", problem: "not JSON at byte \(error.offset + 1): \(error.message)")
    }
    switch value["id"] {
    case .string(let id), .number(let id): self.id = id
    case nil, .null, .bool, .array, .object: id = "\(line)"
    }
    guard let text = value["text"]?.text, let target = value["target"]?.text else {
      throw StatusFault(id: id, problem: "the record needs 'text' and 'target', both strings")
    }
    self.text = text
    self.target = target
  }
}

struct StatusFault: Error {
  var id: String
  var problem: String
}

/// Answers status questions; one value serves any number of threads.
package struct StatusFilter: Sendable {
  private let reader: CaseReader

  package init(_ reader: CaseReader) { self.reader = reader }

  /// Writes one object a line and returns how many lines were no question.
  package func answer(_ block: RecordBlock, onto bytes: inout [UInt8]) -> Int {
    var json = JSONWriter()
    var invalid = 0
    if case .problem(let message) = block.content {
      json.write(StatusFault(id: "\(block.firstLine)", problem: message), line: block.firstLine)
      invalid += 1
    }
    block.forEachRange { range, line in
      do throws(StatusFault) {
        let question = try StatusQuestion(
          json: block.bytes, in: block.bytes.withoutLineEnd(range), line: line)
        let (status, cue) = reader.status(of: question.target, in: question.text)
        json.write(question.id, status, cue)
      } catch {
        json.write(error, line: line)
        invalid += 1
      }
    }
    bytes += json.bytes
    return invalid
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ id: String, _ status: Status, _ cue: CueMatch?) {
    beginObject()
    member("id", id)
    member("status", status.rawValue)
    key("cue")
    if let cue { string(cue.name) } else { null() }
    endObject()
    endLine()
  }

  fileprivate mutating func write(_ fault: StatusFault, line: Int) {
    beginObject()
    member("id", fault.id)
    member("status", "invalid")
    key("problem")
    beginObject()
    member("message", fault.problem)
    member("line", line)
    endObject()
    endObject()
    endLine()
  }
}
