private import Foundation

/// The forms of a text that are used to compare what people write.
package enum Folding {
  /// Lower case, without diacritics, every run of white space one space, trimmed: the form in which
  /// keys, sections, values and names are matched. `Eén  vast Aanspreekpunt` → `een vast aanspreekpunt`.
  package static func key(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for byte in plain(text).utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        pendingSpace = !bytes.isEmpty
      default:
        if pendingSpace { bytes.append(0x20) }
        pendingSpace = false
        bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a text as a slug: `[a-z0-9]` words joined by `-`. Empty when nothing is left.
  package static func slugText(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in plain(text).utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0x27, 0xCC, 0xCD: continue
      default:
        if let last = bytes.last, last != 0x2D { bytes.append(0x2D) }
      }
    }
    if bytes.last == 0x2D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The base letters of U+00C0–U+017F in lower case; a space where there is no single ASCII letter.
  private static let latin = Array(
    ("aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy y"
      + "aaaaaaccccccccdd  eeeeeeeeeegggggggghh  iiiiiiiii   jjkk llllll "
      + "   nnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzz ").utf8)

  /// The text without diacritics and in lower case where it is not ASCII. Foundation is exact and
  /// slow; nearly all Dutch text passes by without it.
  private static func plain(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x80: bytes.append(UInt8(scalar.value))
      case 0xA0: bytes.append(0x20)
      case 0x2019: bytes.append(0x27)
      case 0xC0..<0x180 where latin[Int(scalar.value) - 0xC0] != 0x20:
        bytes.append(latin[Int(scalar.value) - 0xC0])
      case 0x2010...0x2027: bytes += Array(String(scalar).utf8)
      default: return exact(text)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func exact(_ text: String) -> String {
    text.replacingOccurrences(of: "\u{2019}", with: "'")
      .replacingOccurrences(of: "\u{00A0}", with: " ")
      .replacingOccurrences(of: "\u{00DF}", with: "ss")
      .folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
  }
}
