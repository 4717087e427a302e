/// A case with the answer it should get, or a record that is none.
package struct RegressionCase: Sendable {
  package var input: CaseInput
  /// Nil when the record cannot be a test.
  package var expectation: Expectation?

  /// Reads all cases of a JSON Lines file.
  package static func read(_ bytes: [UInt8]) -> [RegressionCase] {
    var block = RecordBlock(content: .lines, bytes: bytes, firstLine: 1)
    block.start = bytes.byteOrderMarkCount
    var cases: [RegressionCase] = []
    block.forEachRange { range, line in
      cases.append(RegressionCase(json: bytes, in: bytes.withoutLineEnd(range), line: line))
    }
    return cases
  }

  private init(json bytes: [UInt8], in range: Range<Int>, line: Int) {
    input = CaseInput(json: bytes, in: range, line: line)
    guard case .record(let record, _) = input else { return }
    do throws(InputFailure) {
      expectation = try Expectation((try? JSONValue(parsing: bytes, in: range))?["expect"])
    } catch {
      input = .invalid(record.id, error.message, line: line)
    }
  }
}
