/// Paths one after the other in one piece of memory, each with a closing zero, as the system takes them.
struct PathList: Sendable {
  private(set) var bytes: [UInt8]
  /// Where each begins; one more for the end of the last.
  private var starts: [UInt32]

  init() {
    bytes = []
    starts = [0]
  }

  /// Of paths that somebody else counted out, one behind the other.
  ///
  /// - Parameters:
  ///   - starts: places in `bytes`, one more than there are paths.
  init(_ bytes: [UInt8], starts: [UInt32]) {
    self.bytes = bytes
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// With the closing zero.
  func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  func text(_ index: Int) -> String {
    String(decoding: bytes[range(index).dropLast()], as: UTF8.self)
  }

  mutating func append(_ path: Span<UInt8>) {
    unsafe path.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(0)
    starts.append(UInt32(bytes.count))
  }

  mutating func append(_ path: String) {
    bytes += path.utf8
    bytes.append(0)
    starts.append(UInt32(bytes.count))
  }
}
