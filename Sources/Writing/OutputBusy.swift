/// Another build holds the output (exit status 3).
package struct OutputBusy: Error, Sendable, Hashable {
  /// The output as the user wrote it.
  package let output: String
  /// The process that builds; `nil` in the blink between its lock and its number.
  package let process: Int32?
}
