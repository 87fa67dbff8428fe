/// Writing text and addresses into HTML, byte by byte: a `Character` may hide a quote behind a
/// combining mark. The only place where `Rendering` escapes; templates escape by their own rules.
enum HTMLText {
  /// For the text of an element and for a quoted attribute.
  static func append(_ bytes: some Sequence<UInt8>, to out: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0x26: out.append(contentsOf: "&amp;".utf8)
      case 0x3C: out.append(contentsOf: "&lt;".utf8)
      case 0x3E: out.append(contentsOf: "&gt;".utf8)
      case 0x22: out.append(contentsOf: "&quot;".utf8)
      case 0x27: out.append(contentsOf: "&#39;".utf8)
      default: out.append(byte)
      }
    }
  }

}
