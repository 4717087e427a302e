import Testing

@testable import casepilot

@Suite struct OrderedWorkTests {
  @Test(arguments: 1...4) func `results come in the order of the pieces`(threads: Int) throws {
    var next = 0
    var results: [Int] = []
    let work = OrderedWork<Int, Int>(
      next: {
        guard next < 500 else { return nil }
        next += 1
        return next
      },
      work: { piece in (0..<(piece % 7) * 500).reduce(piece * 2) { $0 ^ ($1 & 0) } },
      emit: { results.append($0) })
    try work.run(threads: threads)
    #expect(results == (1...500).map { $0 * 2 })
  }

  @Test func `what came before a failure is handed on`() {
    var next = 0
    var results: [Int] = []
    let work = OrderedWork<Int, Int>(
      next: { () throws(Failure) -> Int? in
        if next == 10 { throw Failure("torn") }
        next += 1
        return next
      }, work: { $0 }, emit: { results.append($0) })
    #expect(throws: Failure("torn")) { try work.run(threads: 3) }
    #expect(results == Array(1...10))
  }
}
