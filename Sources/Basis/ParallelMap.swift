private import Synchronization

/// Maps items on at most `workers` tasks at a time and gives the results in the order of the items.
///
/// The only place that starts tasks. Work is handed out in slices (about ten a worker, at least
/// `least` items) so that a few long items do not leave a core idle. The first error in the order of
/// the items is thrown.
package func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], workers: Int, least: Int = 8,
  _ body: @escaping @Sendable (Item) throws -> Result
) async throws -> [Result] {
  let workers = max(1, workers)
  let sliceLength = max(least, items.count / (workers * 10) + 1)
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
          done.append(
            Slice(number: number, results: items[range].map { item in .init { try body(item) } }))
        }
      }
    }
    var slices: [Slice<Result>] = []
    for try await done in group { slices += done }
    slices.sort { $0.number < $1.number }
    return try slices.flatMap { slice in try slice.results.map { try $0.get() } }
  }
}

private struct Slice<Value: Sendable>: Sendable {
  let number: Int
  let results: [Result<Value, any Error>]
}

/// Hands out 0, 1, 2, … to whichever worker asks.
private final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
