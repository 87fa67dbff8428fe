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
package enum FileKind: Error, Sendable, Hashable {
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
  /// Links are not followed.
  package enum Kind: Sendable, Hashable {
    case file
    case folder
    case link
    /// A pipe, socket or device.
    case other
  }

  package let name: [UInt8]
  package let kind: Kind
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
    let descriptor = try opened(path)
    defer { close(descriptor) }
    guard case .file(let size) = try kind(of: descriptor, path) else {
      throw SystemError("open", path, number: EINVAL)
    }
    return try read(descriptor, min(limit, size), path)
  }

  /// The whole of a file that people write.
  /// - Returns: what stands there instead, when it is no ordinary file or a larger one.
  package static func read(
    _ path: String, ifAtMost limit: Int
  ) throws -> Result<[UInt8], FileKind> {
    try opened(path, ifAtMost: limit) { try read($0, $1, path) }
  }

  /// The whole of a file that people write, read over what stood in a room, which grows if need be: for
  /// many files that are looked at and not kept.
  /// - Returns: how many bytes of the room it takes; else as above.
  package static func read(
    _ path: String, ifAtMost limit: Int, into room: inout [UInt8]
  ) throws -> Result<Int, FileKind> {
    try opened(path, ifAtMost: limit) { descriptor, size in
      if size > room.count { room += [UInt8](repeating: 0, count: size - room.count) }
      return try unsafe room.withUnsafeMutableBufferPointer { buffer in
        var filled = 0
        try unsafe read(descriptor, size, into: buffer, &filled, path)
        return filled
      }
    }
  }

  private static func opened<Content>(
    _ path: String, ifAtMost limit: Int, _ read: (Int32, Int) throws -> Content
  ) throws -> Result<Content, FileKind> {
    let descriptor: Int32
    do {
      descriptor = try opened(path)
    } catch let error as SystemError where error.number == ELOOP {
      return .failure(.link)
    } catch let error as SystemError where error.number == ENXIO {
      return .failure(.other)
    }
    defer { close(descriptor) }
    let kind = try kind(of: descriptor, path)
    guard case .file(let size) = kind, size <= limit else { return .failure(kind) }
    return .success(try read(descriptor, size))
  }

  /// Goes over an ordinary file in pieces of bounded size, however large it is.
  package static func forEachPiece(
    of path: String, _ body: ([UInt8]) throws -> Void
  ) throws {
    let descriptor = try opened(path)
    defer { close(descriptor) }
    guard case .file = try kind(of: descriptor, path) else {
      throw SystemError("open", path, number: EINVAL)
    }
    while true {
      let piece = try read(descriptor, 1 << 18, path)
      if piece.isEmpty { return }
      try body(piece)
    }
  }

  private static func opened(_ path: String) throws -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError("open", path, number: errno) }
    return descriptor
  }

  private static func kind(of descriptor: Int32, _ path: String) throws -> FileKind {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw SystemError("fstat", path, number: errno)
    }
    return FileKind(status)
  }

  private static func read(_ descriptor: Int32, _ size: Int, _ path: String) throws -> [UInt8] {
    try unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      try unsafe read(descriptor, size, into: buffer, &filled, path)
    }
  }

  private static func read(
    _ descriptor: Int32, _ size: Int, into buffer: UnsafeMutableBufferPointer<UInt8>,
    _ filled: inout Int, _ path: String
  ) throws {
    while filled < size {
      let start = unsafe buffer.baseAddress?.advanced(by: filled)
      let count = unsafe Glibc.read(descriptor, start, size - filled)
      if count == 0 { return }
      if count > 0 {
        filled += count
      } else if errno != EINTR {
        throw SystemError("read", path, number: errno)
      }
    }
  }

  /// Where a link leads.
  package static func target(ofLink path: String) throws -> String {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe target.withUnsafeMutableBytes { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { name in
        unsafe name.baseAddress.map { unsafe readlink(path, $0, name.count) } ?? -1
      }
    }
    guard count >= 0 else { throw SystemError("readlink", path, number: errno) }
    return String(decoding: target.prefix(count), as: UTF8.self)
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
      let type = unsafe Int(entry.pointee.d_type)
      if let kind = try unsafe kind(of: name, told: type, in: path, opened: dirfd(stream)) {
        entries.append(FolderEntry(name: name, kind: kind))
      }
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// - Parameter type: `d_type`; some file systems leave it unknown, and then the disk is asked.
  private static func kind(
    of name: [UInt8], told type: Int, in folder: String, opened descriptor: Int32
  ) throws -> FolderEntry.Kind? {
    switch type {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    var status = stat()
    let text = name.map { CChar(bitPattern: $0) } + [0]
    guard unsafe fstatat(descriptor, text, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw SystemError(
        "lstat", folder + "/" + String(decoding: name, as: UTF8.self), number: errno)
    }
    return switch FileKind(status) {
    case .file: .file
    case .folder: .folder
    case .link: .link
    case .other: .other
    }
  }
}
