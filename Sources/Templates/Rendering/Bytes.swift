internal import Basis

extension [UInt8] {
  /// Appends a piece of other bytes in one go. A slice would be a reference more to the whole, which
  /// all workers share.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    append(source.span.extracting(range))
  }
}
