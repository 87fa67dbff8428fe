/// Cells of a table as RFC 4180, safe to open in a spreadsheet.
package enum CSVText {
  /// Appends a text as one cell. Signs without width or that steer are shown as escapes, and a text
  /// that a spreadsheet would run as a formula gets a `'` in front. Quotes stand only where they are
  /// needed, for `,` as for `;`. Looks at bytes, because a combining mark can hide a sign from a
  /// comparison of characters.
  package static func append(_ text: String, to out: inout [UInt8]) {
    append(text.utf8Span.span, to: &out)
  }

  /// Appends a text of UTF-8 bytes as one cell.
  package static func append(_ text: Span<UInt8>, to out: inout [UInt8]) {
    let signs = Signs(text)
    guard signs.mayHide, VisibleText.hides(text) else { return append(text, signs, to: &out) }
    var bytes: [UInt8] = []
    bytes.append(text)
    let visible = VisibleText.of(String(decoding: bytes, as: UTF8.self))
    append(visible.utf8Span.span, Signs(visible.utf8Span.span), to: &out)
  }

  private static func append(_ text: Span<UInt8>, _ signs: Signs, to out: inout [UInt8]) {
    if signs.needsQuotes { out.append(0x22) }
    if isFormula(text) { out.append(0x27) }
    if signs.hasQuotes {
      for index in text.indices {
        if text[index] == 0x22 { out.append(0x22) }
        out.append(text[index])
      }
    } else {
      out.append(text)
    }
    if signs.needsQuotes { out.append(0x22) }
  }

  /// Whether it begins with `=`, `+`, `-` or `@`, also in their full-width form.
  private static func isFormula(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return false }
    switch text[0] {
    case 0x3D, 0x2B, 0x2D, 0x40: return true
    case 0xEF where text.count > 2 && text[1] == 0xBC:
      return text[2] == 0x9D || text[2] == 0x8B || text[2] == 0x8D || text[2] == 0xA0
    default: return false
    }
  }

  /// What a text holds that means something in a table.
  private struct Signs {
    private(set) var hasQuotes = false
    /// Whether it holds quotes, `,` or `;`.
    private(set) var needsQuotes = false
    /// Whether it may hold what `VisibleText` shows as escapes: a control, or the begin of one.
    private(set) var mayHide = false

    init(_ text: Span<UInt8>) {
      var (quotes, separators, hidden) = (UInt64(0), UInt64(0), UInt64(0))
      var index = 0
      while index + 8 <= text.count {
        let eight = EightBytes(text, at: index)
        quotes |= eight.are(0x22)
        separators |= eight.are(0x2C) | eight.are(0x3B)
        hidden |=
          eight.areBelow(0x20) | eight.are(0x7F) | eight.are(0xC2) | eight.are(0xD8)
          | eight.are(0xE2) | eight.are(0xEF)
        index += 8
      }
      hasQuotes = EightBytes.any(quotes)
      needsQuotes = EightBytes.any(quotes | separators)
      mayHide = EightBytes.any(hidden)
      while index < text.count {
        switch text[index] {
        case 0x22: (hasQuotes, needsQuotes) = (true, true)
        case 0x2C, 0x3B: needsQuotes = true
        case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: mayHide = true
        default: break
        }
        index += 1
      }
    }
  }
}
