/// The lines of a part of a file, as byte ranges without their line ends (LF, CRLF or CR).
package struct Lines: Sendable {
  package let ranges: [Range<Int>]

  package init(of bytes: [UInt8], in part: Range<Int>) {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(part.count / 48 + 8)
    let bytes = bytes.span
    var start = part.lowerBound
    var index = start
    while index < part.upperBound {
      let byte = bytes[index]
      if byte > 0x0D || byte != 0x0A && byte != 0x0D {
        index += 1
        continue
      }
      ranges.append(start..<index)
      index += byte == 0x0D && index + 1 < part.upperBound && bytes[index + 1] == 0x0A ? 2 : 1
      start = index
    }
    if start < part.upperBound { ranges.append(start..<part.upperBound) }
    self.ranges = ranges
  }

  private init(_ ranges: ArraySlice<Range<Int>>) { self.ranges = Array(ranges) }

  /// Some of these lines, by their numbers.
  func part(_ numbers: Range<Int>) -> Lines { Lines(ranges[numbers]) }

  /// The number of the line that holds an offset, 0-based.
  package func number(of offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
