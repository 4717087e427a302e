extension RuleBookChecker {
  /// Reports every circle of rules that override each other, once.
  ///
  /// A walk in depth with an explicit stack: a chain of overrides may be as long as the book.
  mutating func reportCycles() {
    var state = [State](repeating: .unseen, count: rules.count)
    for start in rules.indices where state[start] == .unseen {
      var path = [(rule: start, next: 0)]
      state[start] = .onPath
      while let (rule, next) = path.last {
        guard next < rules[rule].overrides.count else {
          state[rule] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let other = rules[rule].overrides[next]
        switch state[other] {
        case .done: continue
        case .unseen:
          state[other] = .onPath
          path.append((other, 0))
        case .onPath:
          let first = path.firstIndex { $0.rule == other } ?? 0
          report(cycle: path[first...].map { $0.rule })
        }
      }
    }
  }

  private enum State { case unseen, onPath, done }

  private mutating func report(cycle: [Int]) {
    guard let last = cycle.last, let first = cycle.first else { return }
    let name = rules[first].name
    let place = overrides[last].first { text($0) == name }?.span ?? rules[last].span
    var message = "rule '\(name)' overrides itself"
    if cycle.count > 1 {
      let others = cycle.dropFirst().map { "'\(rules[$0].name)'" } + ["'\(name)'"]
      message += ": '\(name)' overrides " + others.joined(separator: ", which overrides ")
    }
    diagnostics.append(Diagnostic(.overrideCycle, message, at: place))
  }
}
