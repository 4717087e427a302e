#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs the body on several threads at once, this one among them, and returns when all are done.
///
/// The body is responsible for what the threads share.
func onThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) {
  let threads = (1..<max(count, 1)).compactMap { _ in startThread(body) }
  body()
  for thread in threads { pthread_join(thread, nil) }
}

private final class Job: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  static func run(_ job: UnsafeMutableRawPointer) {
    Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body()
  }
}

/// Starts a thread; nil when the system grants none, and the others do its share.
private func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
  let job = Unmanaged.passRetained(Job(body))
  #if canImport(Darwin)
    var thread: pthread_t?
    let code = pthread_create(
      &thread, nil,
      {
        Job.run($0)
        return nil
      }, job.toOpaque())
  #else
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { job in
        if let job { Job.run(job) }
        return nil
      }, job.toOpaque())
  #endif
  if code == 0 { return thread }
  job.release()
  return nil
}

/// Lets one thread at a time do something, and lets threads wait for each other.
final class Gate: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func hold<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Waits, while holding the gate, until another thread calls `wakeAll`.
  func wait() { pthread_cond_wait(condition, mutex) }
  func wakeAll() { pthread_cond_broadcast(condition) }
}

/// How many threads can work at once here.
var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
