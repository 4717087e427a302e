/// How much of a case file is held at a time.
package struct BlockLimits: Hashable, Sendable {
  /// The bytes a block aims at.
  package var block: Int
  /// A longer record is refused and passed over without being held.
  package var record: Int

  package init(block: Int = 256 << 10, record: Int = 64 << 20) {
    self.block = block
    self.record = record
  }
}
