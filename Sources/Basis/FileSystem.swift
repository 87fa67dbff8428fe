private import Glibc

/// What the machine refused: which operation, on which path, and the system's error number.
package struct SystemError: Error, Sendable, Hashable {
  package let operation: String
  package let path: String
  package let number: Int32

  package init(_ operation: String, _ path: String, number: Int32) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  package var isAccessDenied: Bool { number == EACCES || number == EPERM }
}

/// The kinds of thing that can stand at a path, links not followed.
package enum FileKind: Sendable, Hashable {
  case file(size: Int)
  case folder
  case link
  /// A pipe, socket or device.
  case other

  fileprivate init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(size: Int(status.st_size))
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

/// An entry of a folder; names are bytes, because a disk may hold names that are not UTF-8.
package struct FolderEntry: Sendable, Hashable {
  package let name: [UInt8]
  package let kind: FileKind
}

/// Reading through POSIX: raw names, no links followed, nothing of Foundation's guessing.
package enum FileSystem {
  package static func kind(at path: String) throws -> FileKind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw SystemError("lstat", path, number: errno)
    }
    return FileKind(status)
  }

  /// The whole of an ordinary file. A link, pipe or device is refused without waiting on it.
  /// - Parameter limit: how much to read at most.
  package static func read(_ path: String, limit: Int = .max) throws -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError("open", path, number: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw SystemError("fstat", path, number: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SystemError("open", path, number: EINVAL)
    }
    var bytes = [UInt8](repeating: 0, count: min(limit, Int(status.st_size)))
    var filled = 0
    while filled < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(
          descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError("read", path, number: errno)
      }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// The entries of a folder, sorted by the bytes of their names, `.` and `..` left out.
  package static func list(_ path: String) throws -> [FolderEntry] {
    guard let stream = unsafe opendir(path) else {
      throw SystemError("opendir", path, number: errno)
    }
    defer { unsafe _ = closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw SystemError("readdir", path, number: errno) }
        break
      }
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { buffer in
        unsafe Array(buffer.prefix { $0 != 0 })
      }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      if let kind = try unsafe kind(of: name, in: path, opened: dirfd(stream)) {
        entries.append(FolderEntry(name: name, kind: kind))
      }
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private static func kind(
    of name: [UInt8], in folder: String, opened descriptor: Int32
  ) throws -> FileKind? {
    var status = stat()
    let text = name.map { CChar(bitPattern: $0) } + [0]
    guard unsafe fstatat(descriptor, text, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw SystemError(
        "lstat", folder + "/" + String(decoding: name, as: UTF8.self), number: errno)
    }
    return FileKind(status)
  }
}
