/// Where a run stands, for the progress line on a terminal.
package struct Progress: Sendable, Hashable {
  /// In Dutch, such as `lezen`.
  package let step: String
  package let done: Int
  package let total: Int

  package init(step: String, done: Int, total: Int) {
    self.step = step
    self.done = done
    self.total = total
  }
}
