/// Finds addresses that stand in the text without brackets (`https://…`, `http://…`, `www.…`), by the
/// rules of GitHub's Markdown for extended autolinks.
enum BareLinks {
  struct Found {
    /// The bytes of the text that become the link.
    let text: Range<Int>
    let address: [UInt8]
  }

  private static let starts = ["https://", "http://", "www."].map { Array($0.utf8) }

  static func find(in bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    let signs = bytes.span
    var index = 0
    while index < signs.count {
      let letter = signs[index] | 0x20
      guard letter == 0x68 || letter == 0x77, canStart(at: index, in: bytes),
        index + 1 < signs.count, signs[index + 1] | 0x20 == (letter == 0x68 ? 0x74 : 0x77),
        let start = starts.first(where: { matches($0, at: index, in: bytes) }),
        let end = end(from: index + start.count, in: bytes)
      else {
        index += 1
        continue
      }
      let text = Array(bytes[index..<end])
      found.append(
        Found(text: index..<end, address: start == starts[2] ? starts[1] + text : text))
      index = end
    }
    return found
  }

  private static func matches(_ start: [UInt8], at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + start.count < bytes.count else { return false }
    return zip(start, bytes[index...]).allSatisfy { wanted, byte in
      wanted == byte || (wanted >= 0x61 && wanted == byte | 0x20)
    }
  }

  /// At the start, or after white space or one of `*_~(`.
  private static func canStart(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    switch bytes[index - 1] {
    case 0x20, 0x09, 0x0A, 0x2A, 0x5F, 0x7E, 0x28: return true
    default: return false
    }
  }

  /// The end of a valid domain and the path after it, without trailing punctuation.
  private static func end(from start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    var dots = 0
    var segment = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x2E {
        if segment == 0 { break }
        dots += 1
        segment = 0
      } else if (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
      {
        segment += 1
      } else {
        break
      }
      index += 1
    }
    guard index > start, dots > 0 else { return nil }
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x3C { index += 1 }
    return trimmed(start..<index, in: bytes)
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Int? {
    var end = range.upperBound
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case 0x3F, 0x21, 0x2E, 0x2C, 0x3A, 0x2A, 0x5F, 0x7E, 0x27, 0x22:
        end -= 1
      case 0x29:
        let opened = bytes[range.lowerBound..<end].count { $0 == 0x28 }
        let closed = bytes[range.lowerBound..<end].count { $0 == 0x29 }
        if closed <= opened { return end }
        end -= 1
      case 0x3B:
        let letters = bytes[range.lowerBound..<end - 1].reversed().prefix {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
        }.count
        let start = end - 1 - letters
        guard letters > 0, start > range.lowerBound, bytes[start - 1] == 0x26 else { return end }
        end = start - 1
      default:
        return end
      }
    }
    return nil
  }
}
