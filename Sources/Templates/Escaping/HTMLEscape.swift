internal import Basis

/// Escaping for text and quoted attributes, byte by byte: a `Character` may hide a quote behind a
/// combining mark. The one place where HTML is escaped.
package enum HTMLEscape {
  package static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    append(bytes.span, to: &out)
  }

  package static func append(_ text: String, to out: inout [UInt8]) {
    append(text.utf8.span, to: &out)
  }

  /// Copies what needs no escape in whole runs.
  private static func append(_ bytes: Span<UInt8>, to out: inout [UInt8]) {
    var done = 0
    while done < bytes.count {
      let special = firstSpecial(in: bytes, from: done)
      out.append(bytes.extracting(done..<special))
      if special == bytes.count { return }
      append(bytes[special], to: &out)
      done = special + 1
    }
  }

  /// The place of the next byte that is escaped; the end when there is none. Few texts have one, so
  /// eight bytes are looked at together.
  private static func firstSpecial(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: index)
      // `&` and `'` differ in one bit, and so do `<` and `>`.
      let place = EightBytes.first(
        eight.are(0x22) | eight.are(0x26, orWith: 0x01) | eight.are(0x3C, orWith: 0x02))
      if place < 8 { return index + place }
      index += 8
    }
    while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
    return index
  }

  static func append(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case 0x26: out.append(contentsOf: "&amp;".utf8)
    case 0x3C: out.append(contentsOf: "&lt;".utf8)
    case 0x3E: out.append(contentsOf: "&gt;".utf8)
    case 0x22: out.append(contentsOf: "&quot;".utf8)
    case 0x27: out.append(contentsOf: "&#39;".utf8)
    default: out.append(byte)
    }
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
  }
}
