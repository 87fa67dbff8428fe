/// How many columns of a terminal text takes.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// 0 for a mark without a letter, 2 for East Asian wide characters and emoji, else 1.
  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x300 {
      return character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
    }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if first.properties.isEmojiPresentation || isWide(first) { return 2 }
    return character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
  }

  /// The blocks that Unicode's EastAsianWidth.txt marks as wide or full width.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
