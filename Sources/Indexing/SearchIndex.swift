/// The search index as files.
package struct SearchIndex: Sendable {
  package struct File: Sendable {
    /// Below the site.
    package let path: String
    package let bytes: [UInt8]
  }

  /// For the search page; safe inside a script element.
  package let root: [UInt8]
  package let files: [File]
  /// Where they stand below the site, such as `zoeken/0123456789abcdef/`: named after all that is in it.
  package let folder: String
  /// Places in `Site.woordenlijst` of terms that stand on no page but their own.
  package let unusedTerms: [Int]

  /// Whether room counts for more than the last bit of ease: long summaries, words of one document
  /// among the misspellings, a second copy for use from disk.
  package static func isLarge(documents: Int) -> Bool { documents > 2000 }
}

/// What the index is made for.
package struct IndexOptions: Sendable {
  /// Whether search works from disk, without a server: that takes as much room again.
  package let worksFromDisk: Bool
  package let workers: Int

  package init(worksFromDisk: Bool, workers: Int) {
    self.worksFromDisk = worksFromDisk
    self.workers = workers
  }
}
