private import Basis
internal import Building
private import Synchronization

/// The line on a terminal that shows where long work stands. It appears after half a second, is
/// rewritten ten times a second at most, and is wiped before anything else is printed.
final class ProgressLine: Sendable {
  private struct State {
    var next: ContinuousClock.Instant
    var isShown = false
  }

  private let output: Output
  private let state: Mutex<State>

  init(on output: Output, after delay: Duration = .milliseconds(500)) {
    self.output = output
    state = Mutex(State(next: .now + delay))
  }

  /// Shows the progress, or does nothing when it is too soon. A line that cannot be written is not
  /// worth stopping for: the report after it will fail in the same way, and that counts.
  func show(_ progress: Progress) {
    state.withLock { state in
      let now = ContinuousClock.now
      guard now >= state.next else { return }
      state.next = now + .milliseconds(100)
      state.isShown = true
      let line = "\(VisibleText.of(progress.step)) \(progress.done)/\(progress.total)"
      try? output.write("\r\u{1b}[K\(line.prefix(70))")
    }
  }

  func wipe() {
    state.withLock { state in
      if state.isShown { try? output.write("\r\u{1b}[K") }
      state.isShown = false
    }
  }
}
