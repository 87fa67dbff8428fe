/// A range of bytes in a source file. Line and column are worked out only when a message is printed.
package struct SourceSpan: Sendable, Hashable {
  private var from: Int32
  private var to: Int32

  package var start: Int { Int(from) }
  package var end: Int { Int(to) }

  package init(_ start: Int, _ end: Int) {
    from = Int32(clamping: start)
    to = Int32(clamping: max(start, end))
  }

  /// A place without length.
  package init(at offset: Int) {
    self.init(offset, offset)
  }

  package func clamped(to count: Int) -> Range<Int> {
    let low = min(max(start, 0), count)
    return low..<min(max(end, low), count)
  }
}
