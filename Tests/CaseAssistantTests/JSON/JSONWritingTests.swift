import CaseAssistant
import Foundation
import Testing

@Suite struct JSONWritingTests {
  @Test func `commas stand between members and elements and nowhere else`() {
    var json = JSONWriter()
    json.beginObject()
    json.key("a")
    json.strings([])
    json.key("b")
    json.strings(["x", "{", "y"])
    json.key("c")
    json.beginObject()
    json.endObject()
    json.key("d")
    json.null()
    json.key("e")
    json.bool(true)
    json.endObject()
    json.endLine()
    json.integer(-7)
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":[],"b":["x","{","y"],"c":{},"d":null,"e":true}"# + "\n-7")
  }

  @Test func `only what must be escaped is escaped`() {
    var json = JSONWriter()
    json.string("\u{1}\u{8}\t\n\u{c}\r\u{1f}\"\\/\u{7f}é\u{2028}🧠")
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #""\u0001\b\t\n\f\r\u001f\"\\/"# + "\u{7f}é\u{2028}🧠\"")
  }

  @Test(arguments: [0, 7, 10, 4096, -1, Int.max, Int.min])
  func `a number is written in its digits`(number: Int) {
    var json = JSONWriter()
    json.integer(number)
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\(number)")
  }
}
