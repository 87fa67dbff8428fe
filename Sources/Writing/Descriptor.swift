private import Glibc

/// The owner of a file descriptor, which closes it.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  deinit { _ = Glibc.close(number) }

  /// Closes now and tells how that went: a network disk may keep the news of a failed write for here.
  ///
  /// - Returns: 0 or the error number.
  consuming func close() -> Int32 {
    let result = Glibc.close(number) == 0 ? 0 : errno
    discard self
    return result == EINTR ? 0 : result
  }
}
