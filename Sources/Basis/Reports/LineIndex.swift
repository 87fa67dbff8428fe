/// The line starts of one file, so that many problems in a file cost one pass over it.
struct LineIndex {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ file: SourceFile) {
    bytes = file.bytes
    var starts = [0]
    for (index, byte) in file.bytes.enumerated() {
      let endsLine =
        byte == 0x0A
        || byte == 0x0D && (index + 1 == file.bytes.count || file.bytes[index + 1] != 0x0A)
      if endsLine { starts.append(index + 1) }
    }
    self.starts = starts
  }

  func place(of span: SourceSpan) -> Place {
    let range = span.clamped(to: bytes.count)
    let line = number(ofLineAt: range.lowerBound)
    let lineStart = starts[line]
    var lineEnd = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while lineEnd > lineStart, bytes[lineEnd - 1] == 0x0A || bytes[lineEnd - 1] == 0x0D {
      lineEnd -= 1
    }
    let start = min(range.lowerBound, lineEnd)
    let end = max(start, min(range.upperBound, lineEnd))
    return Place(
      line: line + 1,
      before: String(decoding: bytes[lineStart..<start], as: UTF8.self),
      marked: String(decoding: bytes[start..<end], as: UTF8.self),
      after: String(decoding: bytes[end..<lineEnd], as: UTF8.self),
      endsOnLine: range.upperBound <= lineEnd)
  }

  /// The 0-based number of the last line that starts at or before `offset`.
  private func number(ofLineAt offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
