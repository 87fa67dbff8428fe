/// Escaping for text and quoted attributes, byte by byte: a `Character` may hide a quote behind a
/// combining mark. The one place where HTML is escaped.
package enum HTMLEscape {
  package static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append($0, to: &out) }
  }

  package static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { unsafe append($0, to: &out) }
  }

  /// Copies what needs no escape in whole runs.
  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var done = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      // Most bytes are letters, which come after all signs.
      if byte > 0x3E || !isSpecial(byte) { continue }
      unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done..<index]))
      append(byte, to: &out)
      done = index + 1
    }
    unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done...]))
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
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
  }
}
