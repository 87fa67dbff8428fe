private import Synchronization

/// Maps items on at most `workers` tasks at a time and gives the results in the order of the items.
///
/// This file is the only place with groups of tasks. Work is handed out in slices of `least` items or a
/// few more (about ten a worker, at most 128 items) so that a few long items do not leave a core idle. The
/// first error in the order of the items is thrown.
package func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], workers: Int, least: Int = 8,
  _ body: @escaping @Sendable (Item) throws -> Result
) async throws -> [Result] {
  let workers = max(1, workers)
  let sliceLength = max(least, min(128, items.count / (workers * 10) + 1))
  let sliceCount = (items.count + sliceLength - 1) / sliceLength
  let next = Counter()
  return try await withThrowingTaskGroup(of: [Slice<Result>].self) { group in
    for _ in 0..<min(workers, sliceCount) {
      group.addTask {
        var done: [Slice<Result>] = []
        while true {
          let number = next.take()
          if number >= sliceCount { return done }
          let range = number * sliceLength..<min(items.count, (number + 1) * sliceLength)
          done.append(Slice(number, of: items[range], body))
        }
      }
    }
    var slices: [Slice<Result>] = []
    for try await done in group { slices += done }
    slices.sort { $0.number < $1.number }
    var results: [Result] = []
    results.reserveCapacity(items.count)
    for slice in slices {
      if let error = slice.error { throw error }
      results += slice.results
    }
    return results
  }
}

/// Does two things beside each other where there are two workers.
package func both<One: Sendable, Other: Sendable>(
  workers: Int, _ one: @escaping @Sendable () throws -> One, _ other: () throws -> Other
) async throws -> (One, Other) {
  guard workers > 1 else { return (try one(), try other()) }
  async let first = one()
  let second = try other()
  return (try await first, second)
}

private struct Slice<Value: Sendable>: Sendable {
  let number: Int
  private(set) var results: [Value] = []
  /// The first one; what comes behind it was not done.
  private(set) var error: (any Error)?

  init<Item>(_ number: Int, of items: ArraySlice<Item>, _ body: (Item) throws -> Value) {
    self.number = number
    results.reserveCapacity(items.count)
    do {
      for item in items { results.append(try body(item)) }
    } catch {
      self.error = error
    }
  }
}

/// Hands out 0, 1, 2, … to whichever worker asks.
private final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
