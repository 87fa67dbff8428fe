internal import Basis
private import Glibc
private import Hashing

/// What a file system tells of a file or folder without reading it, as one number: its inode, size, type,
/// permission bits and the times of the last change of its bytes and of anything. Where two of them, taken
/// at different moments, are equal, nobody has touched the thing in between: whatever changes bytes changes
/// one of the times as well, once it is settled. Nothing is ever concluded from which of two times is the later one, so that a
/// clock that was set back does no harm.
struct FileStamp: Sendable, Hashable {
  let value: UInt64
  /// Whether it says it all. A file system counts in ticks (4 ms on ext4 and tmpfs, 2 s on vfat): within one
  /// tick a second change leaves no trace.
  let isSettled: Bool
  /// Whether the file system seems to count in whole seconds.
  let isCoarse: Bool

  private static let second: Int64 = 1_000_000_000

  /// - Parameter now: nanoseconds since 1970, before the stamp was taken.
  fileprivate init(_ status: stat, at now: Int64) {
    let modified = FileStamp.nanoseconds(status.st_mtim)
    let changed = FileStamp.nanoseconds(status.st_ctim)
    let numbers: InlineArray<5, UInt64> = [
      UInt64(status.st_ino), UInt64(bitPattern: Int64(status.st_size)), UInt64(status.st_mode),
      UInt64(bitPattern: modified), UInt64(bitPattern: changed),
    ]
    value = ContentHash(numbers.span).value
    isCoarse = modified % FileStamp.second == 0 && changed % FileStamp.second == 0
    // How long ago the last change must be.
    let tick = isCoarse ? 3 * FileStamp.second : FileStamp.second / 50
    isSettled = max(modified, changed) < now - tick
  }

  /// Nanoseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * second + Int64(time.tv_nsec)
  }
}

extension OpenFolder {
  /// - Parameters:
  ///   - path: bytes that end in a zero.
  ///   - now: as `FileStamp.now` told before.
  /// - Returns: `nil` when nothing stands at the path, or nothing can be told of it. A link counts as
  ///   itself.
  func stamp(of path: Span<UInt8>, at now: Int64) -> FileStamp? {
    var status = stat()
    let result = unsafe path.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { name in
        unsafe name.baseAddress.map {
          unsafe fstatat(descriptor.number, $0, &status, AT_SYMLINK_NOFOLLOW)
        }
      }
    }
    return result == 0 ? FileStamp(status, at: now) : nil
  }
}
