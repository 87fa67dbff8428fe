/// A range of bytes in a source file. Line and column are worked out only when a message is printed.
package struct SourceSpan: Sendable, Hashable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
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
