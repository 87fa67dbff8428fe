import Testing

@testable import Basis

@Suite struct LineIndexTests {
  @Test(arguments: [
    "", "a", "a\n", "a\r\nb", "a\rb\r", "\n\n", "\r\n\r\n", "caf\u{E9}\ncafe\u{301} x\r\n👩‍👩‍👧 z",
  ])
  func agreesWithCountingAtEveryByte(text: String) {
    let file = SourceFile(path: "x", text: text)
    let index = LineIndex(file)
    for offset in 0...file.bytes.count {
      let place = index.place(of: SourceSpan(at: offset))
      let position = CountedPosition(of: SourceSpan(at: offset), in: file)
      #expect(place.line == position.line)
      #expect(place.column == position.column)
    }
  }
}

/// Line and column counted byte by byte from the start of the file, to hold the index against.
private struct CountedPosition {
  let line: Int
  let column: Int

  /// Finds the start of a span. Costs one pass over the file: only for printing.
  init(of span: SourceSpan, in file: SourceFile) {
    let bytes = file.bytes
    let range = span.clamped(to: bytes.count)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < range.lowerBound {
      if let next = CountedPosition.endOfLine(at: index, in: bytes) {
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
    self.line = line
    self.column = String(decoding: bytes[lineStart..<start], as: UTF8.self).count + 1
  }

  /// The offset after a line end (LF, CRLF or CR) that stands at `index`.
  private static func endOfLine(at index: Int, in bytes: [UInt8]) -> Int? {
    if bytes[index] == 0x0A { return index + 1 }
    guard bytes[index] == 0x0D else { return nil }
    return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1
  }
}
