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
