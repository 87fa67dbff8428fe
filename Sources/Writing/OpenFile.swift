internal import Basis
private import Glibc

/// An ordinary file that is open for reading or writing.
package struct OpenFile: ~Copyable, Sendable {
  let descriptor: Descriptor
  /// The path in messages.
  let shown: String

  package struct Facts {
    let isOrdinary: Bool
    package let size: Int
    /// The permission bits.
    let mode: UInt32
  }

  init(_ descriptor: consuming Descriptor, shown: String) {
    self.descriptor = descriptor
    self.shown = shown
  }

  /// Opens a file for reading. A link is refused; a pipe is not waited on.
  static func reading(_ path: String) throws -> OpenFile {
    let number = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { throw SystemError("open", path, number: errno) }
    let file = OpenFile(Descriptor(number), shown: path)
    guard try file.facts().isOrdinary else { throw SystemError("open", path, number: EINVAL) }
    return file
  }

  package func facts() throws -> Facts {
    var status = stat()
    guard unsafe fstat(descriptor.number, &status) == 0 else {
      throw SystemError("fstat", shown, number: errno)
    }
    return Facts(
      isOrdinary: status.st_mode & S_IFMT == S_IFREG, size: Int(status.st_size),
      mode: status.st_mode & 0o7777)
  }

  /// Sets the permission bits where they differ. A disk that has no such bits (vfat) is left as it is.
  func setMode(_ mode: UInt32) throws {
    if try facts().mode == mode || fchmod(descriptor.number, mode) == 0 { return }
    guard errno == EPERM || errno == EOPNOTSUPP else {
      throw SystemError("fchmod", shown, number: errno)
    }
  }

  /// The next bytes, at most `limit`; fewer only at the end of the file.
  package func read(upTo limit: Int) throws -> [UInt8] {
    try unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      while filled < limit {
        let start = unsafe buffer.baseAddress?.advanced(by: filled)
        let count = unsafe Glibc.read(descriptor.number, start, limit - filled)
        if count == 0 { return }
        if count > 0 {
          filled += count
        } else if errno != EINTR {
          throw SystemError("read", shown, number: errno)
        }
      }
    }
  }

  package func write(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let start = unsafe buffer.baseAddress?.advanced(by: done)
        return unsafe Glibc.write(descriptor.number, start, buffer.count - done)
      }
      if count > 0 {
        done += count
      } else if count == 0 || errno != EINTR {
        throw SystemError("write", shown, number: count == 0 ? EIO : errno)
      }
    }
  }

  /// Gives this file the time stamps of another.
  func copyTimes(from other: borrowing OpenFile) throws {
    var status = stat()
    guard unsafe fstat(other.descriptor.number, &status) == 0 else {
      throw SystemError("fstat", other.shown, number: errno)
    }
    let times = [status.st_atim, status.st_mtim]
    guard unsafe futimens(descriptor.number, times) == 0 else {
      throw SystemError("futimens", shown, number: errno)
    }
  }

  package consuming func close() throws {
    let path = shown
    let number = descriptor.close()
    if number != 0 { throw SystemError("close", path, number: number) }
  }
}
