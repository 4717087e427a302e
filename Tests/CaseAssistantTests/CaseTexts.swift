import CaseAssistant
import CodingRules
import Foundation

/// The cases that the project keeps, and the rules they are answered under.
enum CaseTexts {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The built-in rules, compiled once for all tests.
  static let assistant = Assistant(BuiltInRules.compile().ruleBook!)

  /// Every case of `Rules/cases` that has a text.
  static let all: [CaseRecord] = {
    let folder = root.appending(path: "Rules/cases")
    let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return names.filter { $0.hasSuffix(".jsonl") }.flatMap { name in
      let bytes = [UInt8](try! Data(contentsOf: folder.appending(path: name)))
      return RegressionCase.read(bytes).compactMap { test -> CaseRecord? in
        guard case .record(let record, _) = test.input, record.text != nil else { return nil }
        return record
      }
    }
  }()
}
