/// What a piece of raw HTML holds besides comments.
enum HTMLComment {
  case onlyComments
  /// A comment without an end, at an offset in the piece.
  case unclosed(Int)
  /// Something that is no comment, at an offset, with the name of its element.
  case markup(Int, tag: String)
  /// Ordinary text behind a comment, at an offset.
  case text(Int)

  static func strip(_ bytes: [UInt8]) -> HTMLComment {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default:
        guard bytes[index...].starts(with: Array("<!--".utf8)) else {
          return bytes[index] == 0x3C
            ? .markup(index, tag: name(of: bytes[index...])) : .text(index)
        }
        guard let end = end(ofCommentAt: index, in: bytes) else { return .unclosed(index) }
        index = end
      }
    }
    return .onlyComments
  }

  private static func end(ofCommentAt start: Int, in bytes: [UInt8]) -> Int? {
    var index = start + 4
    while index + 2 < bytes.count {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
        return index + 3
      }
      index += 1
    }
    return nil
  }

  private static func name(of bytes: ArraySlice<UInt8>) -> String {
    let letters = bytes.drop { $0 == 0x3C || $0 == 0x2F }.prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
    }
    return String(decoding: letters.prefix(20), as: UTF8.self).lowercased()
  }
}
