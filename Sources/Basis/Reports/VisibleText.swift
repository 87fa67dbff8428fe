/// Makes text from files and arguments safe to print: what would steer the terminal or reorder the
/// line is shown as an escape such as `\u{1b}`.
///
/// Works per scalar, not per `Character`, so that nothing hides behind a combining mark.
package enum VisibleText {
  package static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
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
