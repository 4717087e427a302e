/// Work taken in order, done by several threads, and handed on in the same order.
///
/// A thread takes the next piece, works on it, waits for its turn and hands the result on: no more
/// results are held than there are threads, and nothing tells how many there were.
final class OrderedWork<Piece, Result>: @unchecked Sendable {
  private let next: () throws(Failure) -> Piece?
  private let worker: () -> (Piece) -> Result
  private let emit: (Result) -> Void
  private let intake = Gate()
  private let exit = Gate()
  /// Pieces taken; guarded by `intake`, as is `failure`.
  private var taken = 0
  private var failure: Failure?
  private var isAtEnd = false
  /// Results handed on; guarded by `exit`.
  private var emitted = 0

  /// `next` and `emit` are called by one thread at a time, `work` by several.
  convenience init(
    next: @escaping () throws(Failure) -> Piece?, work: @escaping (Piece) -> Result,
    emit: @escaping (Result) -> Void
  ) {
    self.init(next: next, worker: { work }, emit: emit)
  }

  /// As above; each thread makes its own worker, which may remember something from piece to piece.
  init(
    next: @escaping () throws(Failure) -> Piece?, worker: @escaping () -> (Piece) -> Result,
    emit: @escaping (Result) -> Void
  ) {
    self.next = next
    self.worker = worker
    self.emit = emit
  }

  /// Does all of it; throws what kept the pieces from coming, after all before it is handed on.
  func run(threads: Int) throws(Failure) {
    onThreads(threads) { self.takeTurns() }
    if let failure { throw failure }
  }

  private func takeTurns() {
    let work = worker()
    while let (ticket, piece) = take() {
      let result = work(piece)
      exit.hold {
        while emitted != ticket { exit.wait() }
        emit(result)
        emitted += 1
        exit.wakeAll()
      }
    }
  }

  private func take() -> (Int, Piece)? {
    intake.hold {
      guard !isAtEnd else { return nil }
      do throws(Failure) {
        if let piece = try next() {
          taken += 1
          return (taken - 1, piece)
        }
      } catch {
        failure = error
      }
      isAtEnd = true
      return nil
    }
  }
}
