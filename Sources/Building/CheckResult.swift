package import Basis

/// What a check found: the problems, and what was read.
package struct CheckResult: Sendable {
  /// Sorted.
  package var diagnostics: [Diagnostic]
  /// The paths of all files that were read, as diagnostics name them, sorted.
  package var paths: [String]
  package var documents: [ListedDocument]
  package var timings: [StepTiming]

  package init(
    diagnostics: [Diagnostic], paths: [String], documents: [ListedDocument],
    timings: [StepTiming] = []
  ) {
    self.diagnostics = diagnostics
    self.paths = paths
    self.documents = documents
    self.timings = timings
  }

  /// How many files were read.
  package var files: Int { paths.count }
}
