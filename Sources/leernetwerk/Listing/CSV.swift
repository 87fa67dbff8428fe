internal import Basis

/// Rows as RFC 4180: CRLF, quotes only where they are needed, UTF-8.
enum CSV {
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    var out: [UInt8] = []
    for row in rows {
      for (column, text) in row.enumerated() {
        if column > 0 { out.append(0x2C) }
        CSVText.append(text, to: &out)
      }
      out.append(contentsOf: [0x0D, 0x0A])
    }
    return out
  }
}
