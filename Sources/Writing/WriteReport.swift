package import Basis

/// What a commit did.
package struct WriteReport: Sendable, Hashable {
  /// Files that are new or have other bytes than in the earlier site.
  package let written: Int
  /// Files that are the earlier site's own: the same inode and time stamp.
  package let unchanged: Int
  /// Files of the earlier site that are gone.
  package let removed: Int
  package let bytesWritten: Int
  /// Whether the folder was replaced; if not, the earlier site was right to the byte.
  package let changed: Bool
  /// The new site stands, but clearing up after it failed; the next build tries again.
  package let unfinished: SystemError?
}
