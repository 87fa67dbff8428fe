private import CUTF8Proc
private import Glibc

/// The forms of a text that are used to compare what people write.
package enum Folding {
  /// Lower case, without diacritics, every run of white space one space, trimmed: the form in which
  /// keys, sections, values and names are matched. `Eén  vast Aanspreekpunt` → `een vast aanspreekpunt`.
  package static func key(_ text: String) -> String {
    isKey(text.utf8Span.span) ? text : key(ofPlain: plain(text))
  }

  /// The words of a text as a slug: `[a-z0-9]` words joined by `-`. Empty when nothing is left.
  package static func slugText(_ text: String) -> String {
    var bytes = plain(text)
    var length = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A, 0x30...0x39: bytes[length] = byte
      case 0x41...0x5A: bytes[length] = byte | 0x20
      case 0x27, 0xCC, 0xCD: continue
      default:
        if length == 0 || bytes[length - 1] == 0x2D { continue }
        bytes[length] = 0x2D
      }
      length += 1
    }
    if length > 0, bytes[length - 1] == 0x2D { length -= 1 }
    return String(decoding: bytes[..<length], as: UTF8.self)
  }

  /// Whether bytes are their own key: what most keys and values are.
  private static func isKey(_ bytes: Span<UInt8>) -> Bool {
    var isAfterSpace = true
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x20 {
        if isAfterSpace { return false }
        isAfterSpace = true
      } else if byte >= 0x80 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        || (0x41...0x5A).contains(byte)
      {
        return false
      } else {
        isAfterSpace = false
      }
    }
    return !isAfterSpace || bytes.isEmpty
  }

  private static func key(ofPlain plain: [UInt8]) -> String {
    var bytes = plain
    var length = 0
    var isPending = false
    for byte in plain {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        isPending = length > 0
      default:
        if isPending {
          bytes[length] = 0x20
          length += 1
        }
        isPending = false
        bytes[length] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        length += 1
      }
    }
    return String(decoding: bytes[..<length], as: UTF8.self)
  }

  /// The base letters of U+00C0–U+017F in lower case; a space where there is no single ASCII letter.
  private static let latin = Array(
    ("aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy y"
      + "aaaaaaccccccccdd  eeeeeeeeeegggggggghh  iiiiiiiii   jjkk llllll "
      + "   nnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzz ").utf8)

  /// The text without diacritics and in lower case where it is not ASCII. Nearly all Dutch text passes
  /// by without the tables of Unicode.
  private static func plain(_ text: String) -> [UInt8] {
    let source = text.utf8Span.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let first = source[index]
      switch first {
      case 0..<0x80:
        bytes.append(first)
        index += 1
      case 0xC2 where source[index + 1] == 0xA0:
        bytes.append(0x20)
        index += 2
      case 0xC3...0xC5:
        let letter = latin[Int(first - 0xC3) << 6 | Int(source[index + 1] & 0x3F)]
        guard letter != 0x20 else { return exact(text) }
        bytes.append(letter)
        index += 2
      case 0xE2 where source[index + 1] == 0x80 && (0x90...0xA7).contains(source[index + 2]):
        if source[index + 2] == 0x99 {
          bytes.append(0x27)
        } else {
          for byte in index..<index + 3 { bytes.append(source[byte]) }
        }
        index += 3
      default: return exact(text)
      }
    }
    return bytes
  }

  /// By the tables of Unicode: decomposed, case folded, without marks, composed.
  private static func exact(_ text: String) -> [UInt8] {
    // By scalar: one with a mark on it is another character.
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2019}": scalars.append("'")
      case "\u{A0}": scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    let plain = Array(String(scalars).utf8)
    let options =
      UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue
      | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_STRIPMARK.rawValue
    var folded: UnsafeMutablePointer<UInt8>?
    let length = unsafe utf8proc_map(
      plain, plain.count, &folded, utf8proc_option_t(rawValue: options))
    guard let folded = unsafe folded, length >= 0 else {
      preconditionFailure("utf8proc: error \(length)")
    }
    defer { unsafe free(folded) }
    return unsafe Array(UnsafeBufferPointer(start: folded, count: length))
  }
}
