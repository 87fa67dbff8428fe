package import Basis

/// What is wrong with a file of data for a template, at its place.
package struct JSONFault: Error, Sendable, Hashable {
  package let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
