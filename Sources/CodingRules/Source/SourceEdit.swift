/// A replacement of the text at a place.
public struct SourceEdit: Hashable, Sendable {
  public var span: SourceSpan
  public var replacement: String

  public init(_ span: SourceSpan, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}

extension Diagnostic.FixIt {
  public var edit: SourceEdit { SourceEdit(span, replacement) }
}

extension SourceFile {
  /// The file with all edits made that fall into it, given its index. Of edits that overlap, the one
  /// that begins first is made.
  public func applying(_ edits: [SourceEdit], index: Int) -> SourceFile {
    let bytes = Array(text.utf8)
    var edited: [UInt8] = []
    var end = 0
    let ordered = edits.filter { $0.span.file == index && $0.span.end <= bytes.count }
      .sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    for edit in ordered where edit.span.start >= end {
      edited += bytes[end..<edit.span.start]
      edited += edit.replacement.utf8
      end = edit.span.end
    }
    edited += bytes[end...]
    return SourceFile(name: name, text: String(decoding: edited, as: UTF8.self))
  }
}

extension Compilation {
  /// The diagnostics whose first fix may be made without asking.
  public var safelyFixable: [Diagnostic] {
    diagnostics.filter { $0.fixIts.first?.isSafe ?? false }
  }

  /// The files with the first fix of each of these diagnostics made; the others as they are.
  public func fixed(_ chosen: [Diagnostic]) -> [SourceFile] {
    var edits: [SourceEdit] = []
    for diagnostic in chosen {
      if let fixIt = diagnostic.fixIts.first { edits.append(fixIt.edit) }
    }
    return files.enumerated().map { index, file in file.applying(edits, index: index) }
  }

  /// The files with every diagnostic's first fix made; the others as they are.
  public func fixed() -> [SourceFile] {
    fixed(diagnostics)
  }
}
