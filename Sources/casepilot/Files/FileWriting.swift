#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts the text into the file of that path, all of it or nothing: it is written beside the file
/// and then takes its place, with its permissions. A link stays a link.
func write(_ text: String, toFile path: String) throws(Failure) {
  let target = resolved(path)
  let draft = target + ".casepilot-\(getpid())"
  let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions(of: target))
  guard descriptor >= 0 else { throw cannotWrite(path, errno) }
  var problem = writeAll(Array(text.utf8), to: descriptor)
  if close(descriptor) != 0, problem == nil { problem = errno }
  if problem == nil, rename(draft, target) != 0 { problem = errno }
  if let problem {
    unlink(draft)
    throw cannotWrite(path, problem)
  }
}

private func cannotWrite(_ path: String, _ code: Int32) -> Failure {
  Failure("cannot write '\(path)': \(systemMessage(code))")
}

/// The error number when it fails.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

/// The path of the file itself, links followed; the path as it is when there is no such file yet.
private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

private func permissions(of path: String) -> mode_t {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0o666
}
