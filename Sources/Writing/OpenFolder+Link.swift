internal import Basis
private import Glibc

/// Keeping a file of another folder.
extension OpenFolder {
  /// Gives this folder another folder's file, with its inode and time stamps: a hard link. Where link(2)
  /// is refused (vfat, some network disks, a file of another user) a copy with the old time stamps.
  ///
  /// - Parameter old: its path in the other folder, if it is another than the new name.
  /// - Returns: whether it is a link.
  @discardableResult
  func keep(
    _ name: String, from other: borrowing OpenFolder, at old: String? = nil
  ) throws -> Bool {
    let source = old ?? name
    let from = other.descriptor.number
    if unsafe linkat(from, source, descriptor.number, name, 0) == 0 { return true }
    guard OpenFolder.refusals.contains(errno) else {
      throw SystemError("link", path(of: name), number: errno)
    }
    let old = try other.file(source)
    let new = try newFile(name)
    _ = try new.write(restOf: old)
    try new.copyTimes(from: old)
    try new.close()
    return false
  }

  /// The errors with which a file system says that it does not link here.
  private static let refusals: Set<Int32> = [
    EPERM, EACCES, EXDEV, EMLINK, EOPNOTSUPP, ENOSYS, EINVAL,
  ]
}
