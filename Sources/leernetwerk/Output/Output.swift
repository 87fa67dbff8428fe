internal import Basis
private import Glibc

/// A stream of the program, written with checked `write(2)`: a full disk or a closed pipe is an
/// error and never silence, as it is with `print`.
struct Output: Sendable {
  let descriptor: Int32
  /// What a message calls it.
  let name: String

  static let data = Output(descriptor: STDOUT_FILENO, name: "standaarduitvoer")
  static let problems = Output(descriptor: STDERR_FILENO, name: "standaardfoutuitvoer")

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count >= 0 {
        written += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilReady()
      default: throw SystemError("write", name, number: errno)
      }
    }
  }

  func write(_ text: String) throws(SystemError) {
    try write(Array(text.utf8))
  }

  /// Somebody gave us a stream that does not wait; wait for it here.
  private func waitUntilReady() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
