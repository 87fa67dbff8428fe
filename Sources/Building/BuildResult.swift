package import Basis

/// What a build did. While an error stands nothing is written: then `refused` is true and the counts
/// are 0.
package struct BuildResult: Sendable {
  /// Sorted.
  package var diagnostics: [Diagnostic]
  package var pages: Int
  package var written: Int
  package var unchanged: Int
  package var removed: Int
  /// All steps, those of the check too.
  package var timings: [StepTiming]
  package var refused: Bool
  /// What the publisher should know of the host.
  package var notices: [Message]

  package init(
    diagnostics: [Diagnostic], pages: Int, written: Int, unchanged: Int, removed: Int,
    timings: [StepTiming], refused: Bool, notices: [Message] = []
  ) {
    self.diagnostics = diagnostics
    self.pages = pages
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.timings = timings
    self.refused = refused
    self.notices = notices
  }
}
