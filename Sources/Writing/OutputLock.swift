internal import Basis
private import Glibc
private import Synchronization

/// The right to write one site: a lock on a file beside it, which the system drops when the process
/// dies, so that what a killed build leaves is never in the way.
package final class OutputLock: Sendable {
  private let descriptor: Descriptor
  private let folder: Descriptor
  private let name: String
  private let isHeld = Mutex(true)

  /// Takes the lock without waiting.
  ///
  /// The file is removed at the end. So whoever gets the lock looks whether the name still leads to the
  /// file that it locked: if not, another build has just ended, and it tries again.
  ///
  /// - Throws: `OutputBusy` when another build has it, also in this process.
  package init(_ name: String, in parent: borrowing OpenFolder, output: String) throws {
    let path = parent.path(of: name)
    let copy = fcntl(parent.descriptor.number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw SystemError("lock", path, number: errno) }
    let folder = Descriptor(copy)
    for _ in 0..<100 {
      let number = unsafe openat(
        folder.number, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
      guard number >= 0 else { throw SystemError("lock", path, number: errno) }
      let descriptor = Descriptor(number)
      guard flock(number, LOCK_EX | LOCK_NB) == 0 else {
        guard errno == EWOULDBLOCK else { throw SystemError("lock", path, number: errno) }
        throw OutputBusy(output: output, process: OutputLock.process(in: number))
      }
      guard OutputLock.isSame(number, name, in: folder.number) else { continue }
      OutputLock.write(getpid(), to: number)
      self.descriptor = descriptor
      self.folder = folder
      self.name = name
      return
    }
    throw SystemError("lock", path, number: EAGAIN)
  }

  deinit { release() }

  /// Gives the lock back; a second time does nothing.
  package func release() {
    isHeld.withLock { isHeld in
      guard isHeld else { return }
      isHeld = false
      _ = unsafe unlinkat(folder.number, name, 0)
      _ = flock(descriptor.number, LOCK_UN)
    }
  }

  private static func isSame(_ number: Int32, _ name: String, in folder: Int32) -> Bool {
    var locked = stat()
    var named = stat()
    guard unsafe fstat(number, &locked) == 0,
      unsafe fstatat(folder, name, &named, AT_SYMLINK_NOFOLLOW) == 0
    else { return false }
    return (locked.st_dev, locked.st_ino) == (named.st_dev, named.st_ino)
  }

  /// The number is only for the message of the other build: on a full disk the lock holds without it.
  private static func write(_ process: Int32, to number: Int32) {
    let text = "\(process)\n"
    if ftruncate(number, 0) == 0 { _ = unsafe pwrite(number, text, text.utf8.count, 0) }
  }

  private static func process(in number: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = unsafe pread(number, &bytes, bytes.count, 0)
    return Int32(String(decoding: bytes.prefix(max(0, count)).prefix { $0 > 0x20 }, as: UTF8.self))
  }
}
