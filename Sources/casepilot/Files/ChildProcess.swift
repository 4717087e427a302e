#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program, run to its end, and what it said.
struct ChildProcess {
  let status: Int32
  let output: [UInt8]
  let errors: String

  /// Runs a program found on the path, with this process's environment and nothing to read.
  init(_ words: [String]) throws(Failure) {
    let output = try Pipe()
    let errors = try Pipe()
    let child = try Self.spawn(words, output, errors)
    close(output.writing)
    close(errors.writing)
    self.output = output.drain()
    self.errors = String(decoding: errors.drain(), as: UTF8.self)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    // The exit status of a program that ended by itself stands in the second byte.
    self.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }

  private static func spawn(
    _ words: [String], _ output: Pipe, _ errors: Pipe
  ) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    for descriptor in [output.reading, output.writing, errors.reading, errors.writing] {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, words[0], &actions, nil, arguments, environ)
    if code != 0 { throw Failure("cannot run '\(words[0])': \(systemMessage(code))") }
    return child
  }
}

/// Two ends: what is written at one is read at the other.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw Failure("cannot run another program: \(systemMessage(errno))")
    }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Everything up to the end; the reading end is closed then.
  func drain() -> [UInt8] {
    defer { close(reading) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(reading, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }
}
