internal import Basis
private import Glibc

/// Looking at and removing a single entry by its path, for a folder that is changed in place.
extension OpenFolder {
  /// What stands at a name; a link counts as itself.
  ///
  /// - Returns: `nil` when nothing does.
  package func kind(_ name: String) throws -> Entry.Kind? {
    var status = stat()
    guard unsafe fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw SystemError("lstat", path(of: name), number: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Takes away a file; one that is gone already is fine.
  package func removeFile(_ name: String) throws {
    if unsafe unlinkat(descriptor.number, name, 0) == 0 || errno == ENOENT { return }
    throw SystemError("unlink", path(of: name), number: errno)
  }

  /// Takes away a file of an earlier site; one that is gone already is fine, also when what was a file has
  /// become a folder or the other way round.
  func removeLeftover(_ name: String) throws {
    if unsafe unlinkat(descriptor.number, name, 0) == 0 { return }
    if [ENOENT, ENOTDIR, EISDIR].contains(errno) { return }
    throw SystemError("unlink", path(of: name), number: errno)
  }

  /// Takes away a folder in which nothing is left.
  ///
  /// - Returns: whether it is gone.
  package func removeEmptyFolder(_ name: String) throws -> Bool {
    if unsafe unlinkat(descriptor.number, name, AT_REMOVEDIR) == 0 || errno == ENOENT {
      return true
    }
    if [ENOTEMPTY, EEXIST, ENOTDIR].contains(errno) { return false }
    throw SystemError("unlink", path(of: name), number: errno)
  }
}
