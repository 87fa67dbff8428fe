package import Basis
package import Visiting

/// What a check found: the problems, and what was read.
package struct CheckResult: Sendable {
  /// Sorted.
  package var diagnostics: [Diagnostic]
  /// The paths of all files that were read, as diagnostics name them, sorted.
  package var paths: [String]
  package var documents: [ListedDocument]
  /// The external addresses that pages show, by file and place; none while a template is wrong.
  package var addresses: [WrittenAddress]
  /// The address of the site, where one is known.
  package var baseURL: String?
  package var timings: [StepTiming]

  package init(
    diagnostics: [Diagnostic], paths: [String], documents: [ListedDocument],
    addresses: [WrittenAddress] = [], baseURL: String? = nil, timings: [StepTiming] = []
  ) {
    self.diagnostics = diagnostics
    self.paths = paths
    self.documents = documents
    self.addresses = addresses
    self.baseURL = baseURL
    self.timings = timings
  }

  /// How many files were read.
  package var files: Int { paths.count }
}
