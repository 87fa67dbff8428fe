/// A word as it stands in the pages: folded (lower case, without hyphens and apostrophes), in UTF-8.
package struct CorpusForm: Sendable {
  package let form: [UInt8]

  /// How often, or on how many pages, the form stands; used to weigh one split against another.
  package let count: Int

  package init(form: [UInt8], count: Int) {
    self.form = form
    self.count = count
  }
}
