import CaseAssistant

/// The case files of a command line, cut into blocks one after the other.
struct CaseFiles {
  private let session: Session
  private var paths: ArraySlice<String>
  private var reader: BlockReader<InputBytes>?
  private var path = ""

  /// Folders stand for the text files in them; throws when one of the paths cannot be read.
  init(_ operands: [String], in session: Session) throws(Failure) {
    self.session = session
    var paths: [String] = []
    for operand in operands {
      if operand != "-", Folder.isFolder(operand) {
        paths += try Folder.files(in: operand, endingIn: ".txt")
      } else {
        if operand != "-" { _ = try FileBytes(operand) }
        paths.append(operand)
      }
    }
    self.paths = paths[...]
  }

  mutating func next() throws(Failure) -> RecordBlock? {
    while true {
      do throws(InputFailure) {
        if let block = try reader?.next() { return block }
      } catch {
        throw Failure("cannot read \(path.asInputName): \(error.message)")
      }
      guard let path = paths.popFirst() else { return nil }
      self.path = path
      reader = BlockReader(try session.open(path), format: CaseFormat(fileName: path))
    }
  }
}
