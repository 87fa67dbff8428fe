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
    guard VisibleText.hides(text) else { return appendVisible(text, to: &out) }
    var bytes: [UInt8] = []
    bytes.append(text)
    let visible = VisibleText.of(String(decoding: bytes, as: UTF8.self))
    appendVisible(visible.utf8Span.span, to: &out)
  }

  private static func appendVisible(_ text: Span<UInt8>, to out: inout [UInt8]) {
    var needsQuotes = false
    for index in text.indices where isMark(text[index]) { needsQuotes = true }
    if needsQuotes { out.append(0x22) }
    if isFormula(text) { out.append(0x27) }
    guard needsQuotes else { return out.append(text) }
    for index in text.indices {
      if text[index] == 0x22 { out.append(0x22) }
      out.append(text[index])
    }
    out.append(0x22)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x2C || byte == 0x3B
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
}
