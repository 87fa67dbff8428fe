private import Glibc

/// What a file system tells of a file or folder without reading it. Where two of them, taken at different
/// moments, are equal, nobody has touched the thing in between: whatever changes bytes changes one of the
/// times as well. Nothing is ever concluded from which of two times is the later one, so that a clock that
/// was set back does no harm.
struct FileStamp: Sendable, Hashable {
  let inode: UInt64
  let size: Int64
  /// The type and the permission bits.
  let mode: UInt64
  /// Nanoseconds since 1970 of the last change of the bytes, and of anything.
  let modified: Int64
  let changed: Int64

  /// How long ago, in nanoseconds, the last change must be before a stamp says it all. A file system counts
  /// in ticks (4 ms on ext4 and tmpfs): within one tick a second change leaves no trace.
  static let tick: Int64 = 20_000_000

  /// - Parameter now: nanoseconds since 1970.
  func isSettled(at now: Int64) -> Bool {
    max(modified, changed) < now - FileStamp.tick
  }

  var isFolder: Bool { UInt32(mode) & S_IFMT == S_IFDIR }

  /// Nanoseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  fileprivate static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

extension FileStamp {
  fileprivate init(_ status: stat) {
    self.init(
      inode: UInt64(status.st_ino), size: Int64(status.st_size), mode: UInt64(status.st_mode),
      modified: FileStamp.nanoseconds(status.st_mtim),
      changed: FileStamp.nanoseconds(status.st_ctim))
  }
}

extension OpenFolder {
  /// - Returns: `nil` when nothing stands at the path, or nothing can be told of it. A link counts as
  ///   itself.
  func stamp(of path: String) -> FileStamp? {
    var status = stat()
    guard unsafe fstatat(descriptor.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return nil
    }
    return FileStamp(status)
  }

  /// - Parameter path: bytes that end in a zero.
  func stamp(of path: Span<UInt8>) -> FileStamp? {
    var status = stat()
    let result = unsafe path.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { name in
        unsafe name.baseAddress.map {
          unsafe fstatat(descriptor.number, $0, &status, AT_SYMLINK_NOFOLLOW)
        }
      }
    }
    return result == 0 ? FileStamp(status) : nil
  }
}
