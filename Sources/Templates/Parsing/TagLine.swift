internal import Basis

/// What stands around a tag on its line; decides whether the tag is standalone.
struct TagLine: Sendable {
  /// Where the white space before the tag starts; the start of the line when that is clear.
  let start: Int
  /// The line end after the tag's last byte; empty at the end of the file.
  let newline: SourceSpan
  let isClearBefore: Bool
  let isClearAfter: Bool

  init(of tag: SourceSpan, in bytes: [UInt8]) {
    var start = tag.start
    var isClearBefore = true
    while isClearBefore, start > 0, bytes[start - 1] != 0x0A {
      if TagLine.isBlank(bytes[start - 1]) { start -= 1 } else { isClearBefore = false }
    }
    var end = tag.end
    while end < bytes.count, TagLine.isBlank(bytes[end]) { end += 1 }
    self.start = start
    self.isClearBefore = isClearBefore
    if let newline = TagLine.newline(at: end, in: bytes) {
      self.newline = newline
      self.isClearAfter = true
    } else {
      self.newline = SourceSpan(at: end)
      self.isClearAfter = end == bytes.count
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// LF or CRLF; a CR alone is text, as in the Mustache specification.
  static func newline(at index: Int, in bytes: [UInt8]) -> SourceSpan? {
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x0A { return SourceSpan(index, index + 1) }
    guard bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
      return nil
    }
    return SourceSpan(index, index + 2)
  }

  /// The white space at the start of the first line at or after `offset` that is not blank.
  static func indentation(from offset: Int, to end: Int, in bytes: [UInt8]) -> [UInt8] {
    var lineStart = offset
    var index = offset
    while index < end {
      if let newline = newline(at: index, in: bytes) {
        index = newline.end
        lineStart = index
      } else if isBlank(bytes[index]) {
        index += 1
      } else {
        return Array(bytes[lineStart..<index])
      }
    }
    return []
  }

  /// Appends lines of a template, each with the white space of the place where it is put in; an empty
  /// line gets none.
  static func append(
    _ range: Range<Int>, of text: [UInt8], indentedBy indentation: [UInt8], to out: inout [UInt8]
  ) {
    var lineStart = range.lowerBound
    let end = range.upperBound
    while let newline = text[lineStart..<end].firstIndex(of: 0x0A) {
      out += text[lineStart...newline]
      lineStart = newline + 1
      if lineStart < end, TagLine.newline(at: lineStart, in: text) == nil { out += indentation }
    }
    out += text[lineStart..<end]
  }
}
