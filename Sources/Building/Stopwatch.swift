import Basis
private import Synchronization

/// Times the steps of a run and tells how far the present one is.
struct Stopwatch {
  private let progress: (@Sendable (Progress) -> Void)?
  private let clock = ContinuousClock()
  private var open: (step: String, start: ContinuousClock.Instant, total: Int?)?
  private(set) var timings: [StepTiming] = []
  private(set) var counter: StepCounter

  init(_ progress: (@Sendable (Progress) -> Void)?) {
    self.progress = progress
    counter = StepCounter(step: "", total: 0, progress: nil)
  }

  /// Ends the present step and begins another.
  mutating func begin(_ step: String, total: Int?) {
    end()
    open = (step, clock.now, total)
    counter = StepCounter(step: step, total: total ?? 0, progress: progress)
  }

  mutating func end() {
    guard let open else { return }
    let (seconds, attoseconds) = (clock.now - open.start).components
    let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    timings.append(StepTiming(step: open.step, milliseconds: milliseconds, count: open.total))
    self.open = nil
  }
}

/// Counts what a step has done, from any task.
final class StepCounter: Sendable {
  private let step: String
  private let total: Int
  private let progress: (@Sendable (Progress) -> Void)?
  private let done = Atomic<Int>(0)

  init(step: String, total: Int, progress: (@Sendable (Progress) -> Void)?) {
    self.step = step
    self.total = total
    self.progress = progress
  }

  func tick(_ more: Int = 1) {
    guard let progress, more > 0 else { return }
    let count = done.wrappingAdd(more, ordering: .relaxed).newValue
    if count / 64 > (count - more) / 64 || count == total {
      progress(Progress(step: step, done: count, total: total))
    }
  }
}
