import Testing

@testable import casepilot

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, 0, ""), ("one two three", 7, 0, "one two\nthree"),
    ("one two three", 9, 2, "  one two\n  three"), ("unbreakable word", 5, 0, "unbreakable\nword"),
    ("a\n\nb  c ", 10, 1, " a\n\n b c"), ("naïve café", 10, 0, "naïve café"),
  ])
  func `words are wrapped at blanks`(text: String, width: Int, indent: Int, wrapped: String) {
    #expect(text.wrapped(to: width, indent: indent) == wrapped)
  }

  @Test func `quoted words cannot move the cursor or change colours`() {
    #expect(" coil\r\n\tin \u{1B}[31mred\u{9B}0m ".onOneLine == "coil in [31mred 0m")
  }
}
