/// Where the bytes of a case file come from.
package protocol ByteSource {
  /// Appends the next bytes, at most about `count` of them; false when there are none left.
  mutating func read(_ count: Int, onto bytes: inout [UInt8]) throws(InputFailure) -> Bool
}

/// Why a case file cannot be read on.
package struct InputFailure: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) { self.message = message }
}

/// Bytes at hand, handed out in portions.
package struct BytesInMemory: ByteSource {
  private var bytes: ArraySlice<UInt8>

  package init(_ bytes: some Sequence<UInt8>) { self.bytes = ArraySlice(bytes) }

  package mutating func read(
    _ count: Int, onto bytes: inout [UInt8]
  ) throws(InputFailure) -> Bool {
    let portion = self.bytes.prefix(count)
    bytes += portion
    self.bytes = self.bytes.dropFirst(count)
    return !portion.isEmpty
  }
}
