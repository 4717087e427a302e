#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A stream that results or messages go to, gathered and written in large portions.
final class Output {
  private static let portion = 64 << 10

  /// Nil for a stream in memory, as tests use it.
  private let descriptor: Int32?
  private var bytes: [UInt8] = []

  init(descriptor: Int32?) { self.descriptor = descriptor }

  /// What is gathered and not yet written; for a stream in memory everything.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.portion { flush() }
  }

  func write(_ more: [UInt8]) {
    if let descriptor, more.count >= Self.portion {
      flush()
      Self.write(more, to: descriptor)
    } else {
      bytes.append(contentsOf: more)
      if bytes.count >= Self.portion { flush() }
    }
  }

  func flush() {
    guard let descriptor else { return }
    Self.write(bytes, to: descriptor)
    bytes.removeAll(keepingCapacity: true)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          leave(descriptor, errno)
        }
      }
    }
  }

  /// A reader that has seen enough, as `head` has, ends the program quietly.
  private static func leave(_ descriptor: Int32, _ code: Int32) -> Never {
    if code == EPIPE { exit(ExitStatus.done.rawValue) }
    if descriptor == STDOUT_FILENO {
      let message = Array("Error: cannot write the output: \(systemMessage(code))\n".utf8)
      _ = message.withUnsafeBytes { systemWrite(STDERR_FILENO, $0) }
    }
    exit(ExitStatus.failed.rawValue)
  }
}

/// Writes as much as the system takes at once; a name apart from the methods called `write`.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// What the system calls an error, such as `No such file or directory`.
func systemMessage(_ code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
