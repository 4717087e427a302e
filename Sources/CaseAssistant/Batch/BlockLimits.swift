/// How much of a case file is held at a time.
package struct BlockLimits: Hashable, Sendable {
  /// The bytes a block aims at. Answers to cases of few facts are thirty times as long as the cases,
  /// so a small block keeps the memory small, and in the cache.
  package var block: Int
  /// A longer record is refused and passed over without being held.
  package var record: Int

  package init(block: Int = 16 << 10, record: Int = 64 << 20) {
    self.block = block
    self.record = record
  }
}
