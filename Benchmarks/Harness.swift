#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs one question beside its baseline and prints how long each takes.
///
/// Both are warmed up and then take turns, so that a busy machine disturbs both alike. What counts is
/// processor time of this thread; times are medians, the ratio is the median of the ratios.
enum Harness {
  private static let samples = 9
  private static let warmUps = 2

  /// One side of a comparison: what it is called, and work that returns how many items it did.
  struct Side {
    var name: String
    var work: () -> Int
  }

  static func compare(_ question: String, each item: String, _ side: Side, to baseline: Side) {
    for _ in 0..<warmUps {
      _ = side.work()
      _ = baseline.work()
    }
    var times: [Double] = []
    var baselines: [Double] = []
    for _ in 0..<samples {
      baselines.append(seconds(baseline.work))
      times.append(seconds(side.work))
    }
    let ratios = zip(times, baselines).map { $0 / $1 }
    print("\(question): \(text(median(times))) \(item), \(side.name)")
    print(
      "    \(text(median(baselines))) \(item), \(baseline.name); ratio \(short(median(ratios)))")
  }

  /// Ends the run when an answer is wrong: a fast wrong answer is worth nothing.
  static func check(_ holds: Bool, _ what: String) {
    guard holds else {
      print("wrong answer: \(what)")
      exit(1)
    }
  }

  /// The processor time of one run, for work that takes long enough to tell.
  static func once(_ work: () -> Void) -> String {
    text(
      seconds {
        work()
        return 1
      })
  }

  /// Processor seconds an item.
  private static func seconds(_ work: () -> Int) -> Double {
    let start = processorTime()
    let count = work()
    return (processorTime() - start) / Double(max(count, 1))
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ seconds: Double) -> String {
    if seconds < 1e-6 { return short(seconds * 1e9) + " ns" }
    return seconds < 1e-3 ? short(seconds * 1e6) + " us" : short(seconds * 1e3) + " ms"
  }

  /// Three digits, more only before the point.
  private static func short(_ value: Double) -> String {
    if value >= 100 { return "\(Int(value.rounded()))" }
    let scale = value >= 10 ? 10.0 : 100.0
    return "\((value * scale).rounded() / scale)"
  }
}

/// A generator that gives the same numbers on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
