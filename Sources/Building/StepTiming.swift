/// How long a step took and over how many things it went.
package struct StepTiming: Sendable, Hashable {
  /// In Dutch, such as `lezen`.
  package let step: String
  package let milliseconds: Int
  package let count: Int?

  package init(step: String, milliseconds: Int, count: Int? = nil) {
    self.step = step
    self.milliseconds = milliseconds
    self.count = count
  }
}
