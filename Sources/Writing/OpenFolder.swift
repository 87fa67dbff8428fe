internal import Basis
private import Glibc

/// An open folder; every name is resolved in it, so it may be renamed while work goes on.
///
/// Paths are relative and come from an `OutputPath` or from a constant. The last segment is never
/// followed when it is a link; those before it stand in folders that were looked over before
/// (`StandingSite`) or that this program made.
package struct OpenFolder: ~Copyable, Sendable {
  let descriptor: Descriptor
  /// The path in messages.
  let shown: String

  init(_ descriptor: consuming Descriptor, shown: String) {
    self.descriptor = descriptor
    self.shown = shown
  }

  /// Opens a folder at a path of which the last segment is not a link.
  package init(_ path: String) throws {
    let number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { throw SystemError("opendir", path, number: errno) }
    self.init(Descriptor(number), shown: path)
  }

  package func path(of name: String) -> String { "\(shown)/\(name)" }

  /// - Parameter shown: the path in messages, if it is not simply this folder's with the name.
  package func folder(_ name: String, shown other: String? = nil) throws -> OpenFolder {
    let number = unsafe openat(
      descriptor.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { throw SystemError("opendir", path(of: name), number: errno) }
    return OpenFolder(Descriptor(number), shown: other ?? path(of: name))
  }

  /// Opens an ordinary file for reading.
  package func file(_ name: String) throws -> OpenFile {
    let number = unsafe openat(
      descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { throw SystemError("open", path(of: name), number: errno) }
    let file = OpenFile(Descriptor(number), shown: path(of: name))
    guard try file.facts().isOrdinary else {
      throw SystemError("open", path(of: name), number: EINVAL)
    }
    return file
  }

  /// Makes a new file that everyone may read, whatever the umask. Never opens one that stands there:
  /// it may share its bytes with the earlier site.
  package func newFile(_ name: String) throws -> OpenFile {
    let number = unsafe openat(
      descriptor.number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw SystemError("create", path(of: name), number: errno) }
    let file = OpenFile(Descriptor(number), shown: path(of: name))
    try file.setMode(0o644)
    return file
  }

  /// Makes a new folder that everyone may enter, whatever the umask. A set-group bit that it inherits
  /// stays, so that a shared web folder keeps its group.
  package func makeFolder(_ name: String) throws {
    guard unsafe mkdirat(descriptor.number, name, 0o755) == 0 else {
      throw SystemError("mkdir", path(of: name), number: errno)
    }
    try setMode(0o755, of: name)
  }

  /// Lets a folder be entered by these alone. A file system without modes is fine.
  func setMode(_ wanted: UInt32, of name: String) throws {
    var status = stat()
    guard unsafe fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw SystemError("lstat", path(of: name), number: errno)
    }
    if status.st_mode & 0o777 == wanted { return }
    let mode = status.st_mode & 0o7000 | wanted
    if unsafe fchmodat(descriptor.number, name, mode, 0) == 0 { return }
    guard errno == EPERM || errno == EOPNOTSUPP else {
      throw SystemError("fchmod", path(of: name), number: errno)
    }
  }

  /// Whether anything stands at a name; a link counts as itself.
  package func has(_ name: String) throws -> Bool {
    var status = stat()
    if unsafe fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return true }
    if errno == ENOENT { return false }
    throw SystemError("lstat", path(of: name), number: errno)
  }
}
