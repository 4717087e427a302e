import Foundation

/// As much of JSON Schema as the schemas under `Docs` use, and stricter: a member that a schema does
/// not name is a mistake.
struct JSONSchema {
  private let root: [String: Any]

  /// The schema of that name under `Docs`.
  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Docs/\(name).schema.json")
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  init(text: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a document, each with its place.
  func mistakes(in text: String) throws -> [String] {
    mistakes(try JSONSerialization.jsonObject(with: Data(text.utf8)), root, at: "$")
  }

  private func mistakes(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last {
      let parts = root["$defs"] as? [String: [String: Any]] ?? [:]
      return mistakes(value, parts[String(name)] ?? [:], at: place)
    }
    var found: [String] = []
    if let constant = schema["const"] as? NSObject, !constant.isEqual(value) {
      found.append("\(place) is not \(constant)")
    }
    if let allowed = schema["enum"] as? [NSObject], !allowed.contains(where: { $0.isEqual(value) })
    {
      found.append("\(place) is none of \(allowed)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(place) does not look like \(pattern)")
    }
    switch schema["type"] as? String {
    case "object": found += membersMistakes(value, schema, at: place)
    case "array":
      guard let elements = value as? [Any] else { return found + ["\(place) is no array"] }
      if elements.count < schema["minItems"] as? Int ?? 0 { found.append("\(place) is too short") }
      if schema["uniqueItems"] as? Bool == true,
        Set(elements.compactMap { $0 as? NSObject }).count < elements.count
      {
        found.append("\(place) holds something twice")
      }
      for (index, element) in elements.enumerated() {
        found += mistakes(
          element, schema["items"] as? [String: Any] ?? [:], at: "\(place)[\(index)]")
      }
    case "string": if !(value is String) { found.append("\(place) is no text") }
    case "boolean": if !(value is Bool) { found.append("\(place) is no truth") }
    case "integer":
      guard let number = value as? Int else { return found + ["\(place) is no number"] }
      if number < schema["minimum"] as? Int ?? .min { found.append("\(place) is too small") }
    default: break
    }
    return found
  }

  private func membersMistakes(
    _ value: Any, _ schema: [String: Any], at place: String
  ) -> [String] {
    guard let members = value as? [String: Any] else { return ["\(place) is no object"] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let required = schema["required"] as? [String] ?? []
    var found = required.filter { members[$0] == nil }.map { "\(place) lacks \($0)" }
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      if let schema = properties[name] ?? schema["additionalProperties"] as? [String: Any] {
        found += mistakes(member, schema, at: "\(place).\(name)")
      } else {
        found.append("\(place).\(name) is not in the schema")
      }
    }
    return found
  }
}
