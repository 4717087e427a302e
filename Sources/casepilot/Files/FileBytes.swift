import CaseAssistant

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is read from its beginning to its end; closed when nobody holds it any more.
final class FileBytes: ByteSource {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  static var standardInput: FileBytes { FileBytes(descriptor: STDIN_FILENO) }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  init(_ path: String) throws(Failure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw Failure("cannot read '\(path)': \(systemMessage(errno))") }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  func read(_ count: Int, onto bytes: inout [UInt8]) throws(InputFailure) -> Bool {
    if buffer.count != count { buffer = [UInt8](repeating: 0, count: count) }
    var filled: Int
    repeat {
      filled = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0) }
    } while filled < 0 && errno == EINTR
    if filled < 0 { throw InputFailure(systemMessage(errno)) }
    bytes.append(contentsOf: buffer[..<filled])
    return filled > 0
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

/// The bytes a command reads: of a file, or of a test.
enum InputBytes: ByteSource {
  case file(FileBytes)
  case memory(BytesInMemory)

  mutating func read(_ count: Int, onto bytes: inout [UInt8]) throws(InputFailure) -> Bool {
    switch self {
    case .file(let file): return try file.read(count, onto: &bytes)
    case .memory(var memory):
      let goesOn = try memory.read(count, onto: &bytes)
      self = .memory(memory)
      return goesOn
    }
  }
}
