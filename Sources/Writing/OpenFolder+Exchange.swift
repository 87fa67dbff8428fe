internal import Basis
private import CLinux
private import Glibc

/// The step in which the new site takes the place of the old.
extension OpenFolder {
  /// Puts the staged folder at the name of the site.
  ///
  /// renameat2(RENAME_EXCHANGE) swaps the two at once: at every moment there is one whole site at the
  /// name. Where the file system has no such swap, see `replace(_:)`.
  ///
  /// - Parameter replacing: whether a site stood there when it was looked over. If not, rename(2) refuses
  ///   whatever came there since, unless it is an empty folder.
  /// - Returns: the name under which the earlier site now stands, if there was one.
  func publish(_ names: OutputNames, replacing: Bool) throws -> String? {
    guard replacing, try has(names.site) else {
      try rename(names.staging, to: names.site)
      return nil
    }
    let number = descriptor.number
    if unsafe renameat2(number, names.staging, number, names.site, OpenFolder.exchange) == 0 {
      return names.staging
    }
    guard errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP else {
      throw SystemError("rename", path(of: names.site), number: errno)
    }
    try replace(names)
    return names.aside
  }

  /// Replaces in two steps: the old aside, the new in its place. Between them there is no site at the
  /// name; a build that is killed right there leaves the whole old one aside, and the next start puts
  /// it back (`OutputNames.heal(in:)`).
  func replace(_ names: OutputNames) throws {
    try rename(names.site, to: names.aside)
    do {
      try rename(names.staging, to: names.site)
    } catch {
      try rename(names.aside, to: names.site)
      throw error
    }
  }

  package func rename(_ old: String, to new: String) throws {
    if unsafe renameat(descriptor.number, old, descriptor.number, new) == 0 { return }
    throw SystemError("rename", path(of: new), number: errno)
  }

  /// RENAME_EXCHANGE of linux/fs.h.
  private static let exchange: UInt32 = 2
}
