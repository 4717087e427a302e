/// What is wrong with a JSON text, and where.
///
/// The message never quotes the text: a record may hold what must not end up in a log.
package struct JSONError: Error, Hashable, Sendable {
  /// One fragment: lower case, no full stop.
  package var message: String
  /// Bytes before the place, counted from the start of the text.
  package var offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}
