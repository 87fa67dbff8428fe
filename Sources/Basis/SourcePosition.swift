/// Line and column as an editor shows them: both 1-based, columns count characters.
package struct SourcePosition: Sendable, Hashable {
  package let line: Int
  package let column: Int
  /// The whole line, without its line end.
  package let lineText: String
  /// How many characters of the line the span covers, at least 1.
  package let width: Int

  /// Finds the start of a span. Costs one pass over the file: only for printing.
  package init(of span: SourceSpan, in file: SourceFile) {
    let bytes = file.bytes
    let range = span.clamped(to: bytes.count)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < range.lowerBound {
      if let next = SourcePosition.endOfLine(at: index, in: bytes) {
        if next > range.lowerBound { break }
        line += 1
        lineStart = next
        index = next
      } else {
        index += 1
      }
    }
    var lineEnd = lineStart
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
    let start = min(range.lowerBound, lineEnd)
    let end = min(range.upperBound, lineEnd)
    self.line = line
    self.lineText = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    self.column = String(decoding: bytes[lineStart..<start], as: UTF8.self).count + 1
    self.width = max(1, String(decoding: bytes[start..<max(start, end)], as: UTF8.self).count)
  }

  /// The offset after a line end (LF, CRLF or CR) that stands at `index`.
  private static func endOfLine(at index: Int, in bytes: [UInt8]) -> Int? {
    if bytes[index] == 0x0A { return index + 1 }
    guard bytes[index] == 0x0D else { return nil }
    return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1
  }
}
