/// Text as mail carries it (RFC 2045): ASCII in lines of at most 76 characters, which end in CRLF.
package enum QuotedPrintable {
  private static let limit = 76
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// - Parameter text: with lines that end in LF, CR or CRLF.
  package static func encoded(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + text.count / 8)
    var column = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
        out += [0x0D, 0x0A]
        column = 0
        continue
      }
      let isLast = index == text.count || text[index] == 0x0A || text[index] == 0x0D
      let piece = isPlain(byte, isLast: isLast) ? [byte] : escaped(byte)
      // The sign that a line goes on takes a place too.
      if column + piece.count > limit - (isLast ? 0 : 1) {
        out += [0x3D, 0x0D, 0x0A]
        column = 0
      }
      out += piece
      column += piece.count
    }
    return out
  }

  /// A space at the end of a line is lost on the way.
  private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
    switch byte {
    case 0x20, 0x09: !isLast
    case 0x3D: false
    case 0x21...0x7E: true
    default: false
    }
  }

  static func escaped(_ byte: UInt8) -> [UInt8] {
    [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }
}
