/// Cells of a table as RFC 4180, safe to open in a spreadsheet.
package enum CSVText {
  /// The signs that begin a formula, also in their full-width form.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// Appends a text as one cell. Signs without width or that steer are shown as escapes, and a text
  /// that a spreadsheet would run as a formula gets a `'` in front. Quotes stand only where they are
  /// needed, for `,` as for `;`. Looks at scalars, because a combining mark can hide a sign from a
  /// comparison of characters.
  package static func append(_ text: String, to out: inout [UInt8]) {
    let visible = VisibleText.of(text)
    let isFormula = visible.unicodeScalars.first.map(formulaSigns.contains) ?? false
    let needsQuotes = visible.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }
    if needsQuotes { out.append(0x22) }
    if isFormula { out.append(0x27) }
    if needsQuotes {
      for byte in visible.utf8 {
        if byte == 0x22 { out.append(0x22) }
        out.append(byte)
      }
      out.append(0x22)
    } else {
      out.append(contentsOf: visible.utf8)
    }
  }
}
