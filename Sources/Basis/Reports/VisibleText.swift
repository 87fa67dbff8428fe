/// Makes text from files and arguments safe to print: what would steer the terminal or reorder the
/// line is shown as an escape such as `\u{1b}`.
///
/// Works per scalar, not per `Character`, so that nothing hides behind a combining mark.
package enum VisibleText {
  package static func of(_ text: String) -> String {
    if !hides(text.utf8Span.span) { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        visible += escape(scalar)
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// Whether a text of UTF-8 has a scalar that `isHidden`.
  static func hides(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte >= 0x20, byte < 0x7F { continue }
      if isHidden(at: index, in: text) { return true }
    }
    return false
  }

  private static func isHidden(at index: Int, in text: Span<UInt8>) -> Bool {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < text.count ? text[index + offset] : 0
    }
    switch byte(0) {
    case 0...0x1F, 0x7F: return true
    case 0xC2: return byte(1) < 0xA0
    case 0xD8: return byte(1) == 0x9C
    case 0xE2 where byte(1) == 0x80:
      switch byte(2) {
      case 0x8B, 0x8E, 0x8F, 0xA8...0xAE: return true
      default: return false
      }
    case 0xE2 where byte(1) == 0x81:
      switch byte(2) {
      case 0xA0, 0xA6...0xA9: return true
      default: return false
      }
    case 0xEF: return byte(1) == 0xBB && byte(2) == 0xBF
    default: return false
    }
  }

  static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16))}"
  }

  /// Controls (C0, DEL, C1), line and paragraph separators, bidi controls, and marks without any
  /// width that make two different names look the same. The zero-width joiner stays: emoji need it.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
