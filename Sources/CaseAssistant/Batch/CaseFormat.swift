/// How the cases stand in a file.
package enum CaseFormat: Hashable, Sendable {
  case jsonLines
  case csv
  /// The whole file is the text of one case, whose id is the file's name without extension.
  case text(id: String)

  /// The format that a file's name promises, or nil when its content must tell.
  package init?(fileName: String) {
    let name = fileName.split(separator: "/").last.map(String.init) ?? fileName
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return nil
    }
    switch name[name.utf8.index(after: dot)...].lowercased() {
    case "jsonl", "ndjson", "json": self = .jsonLines
    case "csv": self = .csv
    case "txt": self = .text(id: String(name[..<dot]))
    case _: return nil
    }
  }

  /// Tells CSV with a header we know from JSON Lines, which anything else is taken for, so that
  /// each of its lines is answered with what is wrong with it.
  init(sniffing bytes: [UInt8]) {
    let block = RecordBlock(content: .header, bytes: bytes, firstLine: 1)
    let first = bytes.first { $0 > 0x20 }
    if first != UInt8(ascii: "{"), first != UInt8(ascii: "["),
      let header = block.nextRecord(from: 0), let cells = try? csvCells(bytes, in: header),
      (try? CSVColumns(header: cells)) != nil
    {
      self = .csv
    } else {
      self = .jsonLines
    }
  }
}
