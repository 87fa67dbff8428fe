private import Synchronization

/// Tells how far a publication is.
final class Steps: Sendable {
  private struct State {
    var step = ""
    var done = 0
    var total = 0
  }

  private let state = Mutex(State())
  private let tell: (@Sendable (String, Int, Int) -> Void)?

  init(_ tell: (@Sendable (String, Int, Int) -> Void)?) {
    self.tell = tell
  }

  func begin(_ step: String, total: Int) {
    state.withLock { $0 = State(step: step, total: total) }
    tell?(step, 0, total)
  }

  func tick() {
    let now = state.withLock { state in
      state.done += 1
      return state
    }
    tell?(now.step, now.done, now.total)
  }
}
