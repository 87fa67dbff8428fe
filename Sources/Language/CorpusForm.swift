/// A word as it stands in the pages: folded (lower case ASCII, without hyphens and apostrophes).
package struct CorpusForm: Sendable {
  package let form: String

  /// How often, or on how many pages, the form stands; used to weigh one split against another.
  package let count: Int

  package init(form: String, count: Int) {
    self.form = form
    self.count = count
  }
}
