internal import Basis

/// Rows as RFC 4180: CRLF, quotes only where they are needed, UTF-8.
enum CSV {
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    Array(rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  /// The signs that begin a formula, also in their full-width form.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// A text that a spreadsheet would run as a formula gets a `'` in front. Looks at scalars, because
  /// a combining mark can hide the sign from a comparison of characters.
  private static func field(_ text: String) -> String {
    let visible = VisibleText.of(text)
    let isFormula = visible.unicodeScalars.first.map(formulaSigns.contains) ?? false
    let safe = isFormula ? "'" + visible : visible
    let needsQuotes = safe.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }
    guard needsQuotes else { return safe }
    return "\"" + doubled(safe) + "\""
  }

  private static func doubled(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { out.unicodeScalars.append(scalar) }
      out.unicodeScalars.append(scalar)
    }
    return out
  }
}
