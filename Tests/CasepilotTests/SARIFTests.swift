import Foundation
import Testing

@testable import casepilot

/// The SARIF output against the 2.1.0 standard: the schema's constraints on everything we write, and
/// those that a schema cannot say.
@Suite struct SARIFTests {
  /// Everything a log has that we write: required members, values of enumerations, limits. Members we
  /// do not write are left out, so a new one must be looked up in the standard and added.
  private static let schema = """
    {
      "type": "object", "required": ["version", "runs"],
      "properties": {
        "$schema": { "type": "string", "pattern": "^https://[^ ]+sarif-2\\\\.1\\\\.0[^ ]*$" },
        "version": { "enum": ["2.1.0"] },
        "runs": { "type": "array", "items": { "$ref": "#/$defs/run" } }
      },
      "$defs": {
        "run": {
          "type": "object", "required": ["tool"],
          "properties": {
            "tool": {
              "type": "object", "required": ["driver"],
              "properties": { "driver": { "$ref": "#/$defs/component" } }
            },
            "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
            "results": { "type": "array", "items": { "$ref": "#/$defs/result" } }
          }
        },
        "component": {
          "type": "object", "required": ["name"],
          "properties": {
            "name": { "type": "string" }, "version": { "type": "string" },
            "rules": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/rule" } }
          }
        },
        "rule": {
          "type": "object", "required": ["id"],
          "properties": {
            "id": { "type": "string" },
            "shortDescription": { "$ref": "#/$defs/message" },
            "help": { "$ref": "#/$defs/message" },
            "defaultConfiguration": {
              "type": "object", "properties": { "level": { "$ref": "#/$defs/level" } }
            }
          }
        },
        "message": {
          "type": "object", "required": ["text"],
          "properties": {
            "text": { "type": "string", "pattern": "[^ ]" }, "markdown": { "type": "string" }
          }
        },
        "level": { "enum": ["none", "note", "warning", "error"] },
        "result": {
          "type": "object", "required": ["message"],
          "properties": {
            "ruleId": { "type": "string" },
            "ruleIndex": { "type": "integer", "minimum": 0 },
            "level": { "$ref": "#/$defs/level" },
            "message": { "$ref": "#/$defs/message" },
            "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
            "relatedLocations": {
              "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/location" }
            },
            "fixes": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/fix" } }
          }
        },
        "location": {
          "type": "object",
          "properties": {
            "physicalLocation": {
              "type": "object", "required": ["artifactLocation"],
              "properties": {
                "artifactLocation": { "$ref": "#/$defs/artifact" },
                "region": { "$ref": "#/$defs/region" }
              }
            },
            "message": { "$ref": "#/$defs/message" }
          }
        },
        "artifact": { "type": "object", "properties": { "uri": { "type": "string" } } },
        "region": {
          "type": "object", "required": ["startLine"],
          "properties": {
            "startLine": { "type": "integer", "minimum": 1 },
            "startColumn": { "type": "integer", "minimum": 1 },
            "endLine": { "type": "integer", "minimum": 1 },
            "endColumn": { "type": "integer", "minimum": 1 }
          }
        },
        "fix": {
          "type": "object", "required": ["artifactChanges"],
          "properties": {
            "description": { "$ref": "#/$defs/message" },
            "artifactChanges": {
              "type": "array", "minItems": 1, "uniqueItems": true,
              "items": { "$ref": "#/$defs/change" }
            }
          }
        },
        "change": {
          "type": "object", "required": ["artifactLocation", "replacements"],
          "properties": {
            "artifactLocation": { "$ref": "#/$defs/artifact" },
            "replacements": {
              "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/replacement" }
            }
          }
        },
        "replacement": {
          "type": "object", "required": ["deletedRegion"],
          "properties": {
            "deletedRegion": { "$ref": "#/$defs/region" },
            "insertedContent": {
              "type": "object", "properties": { "text": { "type": "string" } }
            }
          }
        }
      }
    }
    """

  /// Errors of names and of meaning, warnings and remarks, with notes, places and fixes.
  private static let documents = [
    CheckCommandTests.rules,
    LockCommandTests.rules,
    LockCommandTests.rules.replacing("territory is abdomen", with: "territory is brain"),
    LockCommandTests.rules + "  \"Meningiomas\", \"falx & dura\" states territory brain\n",
    "",
  ]

  private func log(_ rules: String) throws -> String {
    let place = try Workplace(["my é rules.rules": rules])
    return place.run("check", "--format", "sarif", "@my é rules.rules").output
  }

  @Test(arguments: documents) func `a log keeps to the schema of the standard`(rules: String) throws
  {
    let schema = try JSONSchema(text: Self.schema)
    #expect(try schema.mistakes(in: log(rules)) == [])
  }

  @Test(arguments: documents)
  func `results name their rule, and every rule has a result`(rules: String) throws {
    let run = try run(log(rules))
    let driver = (run["tool"] as? [String: [String: Any]])?["driver"] ?? [:]
    let ids = (driver["rules"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count)
    let results = run["results"] as? [[String: Any]] ?? []
    #expect(!results.isEmpty)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(ids.indices.contains(index) && ids[index] == result["ruleId"] as? String)
    }
    #expect(Set(results.compactMap { $0["ruleId"] as? String }) == Set(ids))
  }

  @Test(arguments: documents)
  func `places are URIs, and regions do not end before they begin`(rules: String) throws {
    var regions = 0
    func look(_ value: Any) {
      if let members = value as? [String: Any] {
        if let uri = members["uri"] as? String {
          #expect(URL(string: uri, encodingInvalidCharacters: false) != nil, "\(uri)")
          #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        }
        if let line = members["startLine"] as? Int, let column = members["startColumn"] as? Int,
          let endLine = members["endLine"] as? Int, let endColumn = members["endColumn"] as? Int
        {
          regions += 1
          #expect((line, column) <= (endLine, endColumn))
        }
        for member in members.values { look(member) }
      }
      for element in value as? [Any] ?? [] { look(element) }
    }
    look(try run(log(rules)))
    #expect(regions > 0)
  }

  private func run(_ log: String) throws -> [String: Any] {
    let document = try JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any]
    return try #require((document?["runs"] as? [[String: Any]])?.first)
  }
}
