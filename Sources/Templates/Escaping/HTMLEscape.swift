/// Escaping for text and quoted attributes, byte by byte: a `Character` may hide a quote behind a
/// combining mark. The one place where HTML is escaped.
package enum HTMLEscape {
  package static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var done = bytes.startIndex
    for index in bytes.indices where isSpecial(bytes[index]) {
      out.append(contentsOf: bytes[done..<index])
      append(bytes[index], to: &out)
      done = index + 1
    }
    out.append(contentsOf: bytes[done...])
  }

  package static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.makeContiguousUTF8()
    if text.utf8.contains(where: isSpecial) {
      for byte in text.utf8 { append(byte, to: &out) }
    } else {
      out.append(contentsOf: text.utf8)
    }
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
