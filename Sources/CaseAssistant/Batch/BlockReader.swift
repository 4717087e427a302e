/// Cuts a case file into blocks of whole records, holding no more of it than one block and one
/// unfinished record.
package struct BlockReader<Source: ByteSource> {
  private var source: Source
  private var format: CaseFormat?
  private let limits: BlockLimits
  private var columns: CSVColumns?
  /// What is read and not yet handed out.
  private var pending: [UInt8] = []
  /// How far the pending bytes have been searched, and where their last whole record ends.
  private var searched = 0
  private var recordEnd = 0
  private var state = CSVState()
  /// The line in which the pending bytes begin.
  private var line = 1
  private var hasBegun = false
  private var isAtEnd = false
  /// Whether the only case of a text file was handed out.
  private var hasEnded = false

  /// Reads what the source holds; without a format the first bytes tell it.
  package init(_ source: Source, format: CaseFormat?, limits: BlockLimits = BlockLimits()) {
    precondition(limits.block <= limits.record, "a block holds at least one record")
    self.source = source
    self.format = format
    self.limits = limits
  }

  /// The next block, or nil at the end of the file. A block may turn out to hold no record.
  package mutating func next() throws(InputFailure) -> RecordBlock? {
    if !hasBegun { try begin() }
    if case .text(let id) = format { return try wholeText(id) }
    while true {
      search()
      if recordEnd > 0 || isAtEnd { break }
      if pending.count > limits.record { return try skippedRecord() }
      try readMore()
    }
    if recordEnd == 0 { recordEnd = pending.count }
    if pending.isEmpty { return nil }
    if pending.count > limits.record, firstRecordEnd(CSVState()) > limits.record {
      return try skippedRecord()
    }
    return try block()
  }

  private mutating func begin() throws(InputFailure) {
    hasBegun = true
    try readMore()
    while !isAtEnd, pending.count < 3 { try readMore() }
    pending.removeFirst(pending.byteOrderMarkCount)
    guard format == nil else { return }
    // Enough to see the first line whole, however small the portions are in which it comes.
    while !isAtEnd, pending.count < 1 << 20, !pending.holdsWholeLine { try readMore() }
    format = CaseFormat(sniffing: pending)
  }

  private mutating func readMore() throws(InputFailure) {
    if try !source.read(limits.block, onto: &pending) { isAtEnd = true }
  }

  /// Looks for the last record end in what was read since the last search.
  private mutating func search() {
    if format == .csv {
      for index in searched..<pending.count where state.take(pending[index]) {
        recordEnd = index + 1
      }
    } else if let last = pending[searched...].lastIndex(of: 0x0A) {
      recordEnd = last + 1
    }
    searched = pending.count
  }

  /// Hands out the whole records among the pending bytes.
  private mutating func block() throws(InputFailure) -> RecordBlock {
    var block = RecordBlock(content: .lines, bytes: take(recordEnd), firstLine: line)
    line += block.bytes.lineEnds(in: 0..<block.bytes.count)
    if format == .csv {
      if columns == nil { try takeHeader(of: &block) }
      if let columns { block.content = .rows(columns) }
    }
    return block
  }

  private mutating func takeHeader(of block: inout RecordBlock) throws(InputFailure) {
    block.content = .header
    while columns == nil, let record = block.nextRecord(from: block.start) {
      if !block.isBlank(record) {
        columns = try CSVColumns(header: cells(ofHeader: record, block.bytes))
      }
      block.firstLine += block.bytes.lineEnds(in: record)
      block.start = record.upperBound
    }
  }

  private func cells(
    ofHeader record: Range<Int>, _ bytes: [UInt8]
  ) throws(InputFailure) -> [String] {
    do throws(CSVFault) {
      return try csvCells(bytes, in: record)
    } catch {
      throw InputFailure("the header cannot be read: \(error.message)")
    }
  }

  /// Cuts bytes off the front of what is pending.
  private mutating func take(_ count: Int) -> [UInt8] {
    let rest = Array(pending[count...])
    pending.removeSubrange(count...)
    let taken = pending
    pending = rest
    searched = rest.count
    recordEnd = 0
    return taken
  }

  /// Passes over the first record, of which only the beginning may have been read.
  private mutating func skippedRecord() throws(InputFailure) -> RecordBlock {
    if format == .csv, columns == nil { throw InputFailure("the header has no end") }
    let firstLine = line
    var stateAtStart = CSVState()
    while recordEnd == 0, !isAtEnd {
      line += pending.lineEnds(in: 0..<pending.count)
      pending = []
      searched = 0
      stateAtStart = state
      try readMore()
      search()
    }
    let end = firstRecordEnd(stateAtStart)
    line += pending.lineEnds(in: 0..<end)
    pending.removeFirst(end)
    searched = 0
    recordEnd = 0
    state = CSVState()
    return tooLong(firstLine)
  }

  private func tooLong(_ line: Int) -> RecordBlock {
    RecordBlock(
      content: .problem("the record is longer than \(limits.record) bytes"), bytes: [],
      firstLine: line)
  }

  /// Where the record ends in which the pending bytes begin, or the end of the bytes.
  private func firstRecordEnd(_ stateAtStart: CSVState) -> Int {
    guard format == .csv else {
      return pending.firstIndex(of: 0x0A).map { $0 + 1 } ?? pending.count
    }
    var state = stateAtStart
    return pending.firstIndex { state.take($0) }.map { $0 + 1 } ?? pending.count
  }

  private mutating func wholeText(_ id: String) throws(InputFailure) -> RecordBlock? {
    guard !hasEnded else { return nil }
    hasEnded = true
    while !isAtEnd {
      if pending.count > limits.record { return tooLong(1) }
      try readMore()
    }
    return RecordBlock(content: .text(id: id), bytes: pending, firstLine: 1)
  }
}

extension [UInt8] {
  /// Whether a line that is not blank has come to its end.
  fileprivate var holdsWholeLine: Bool {
    guard let first = firstIndex(where: { $0 > 0x20 }) else { return false }
    return self[first...].contains(0x0A)
  }
}
