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

  /// The text without diacritics and in lower case where it is not ASCII.
  private static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.replacingOccurrences(of: "\u{2019}", with: "'")
      .replacingOccurrences(of: "\u{00A0}", with: " ")
      .replacingOccurrences(of: "\u{00DF}", with: "ss")
      .folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
  }
}
