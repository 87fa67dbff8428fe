/// Writing a text in an address (`href`, `src`, …): only schemes that cannot run a script, only the
/// bytes that an address may hold, and then escaped as the attribute it stands in.
enum URLEscape {
  /// The schemes that a variable may bring along.
  private static let schemes = ["https", "http", "mailto", "webcal"]

  /// Writes an address from its first byte; one that is not allowed becomes `#`.
  static func appendStart(_ text: String, to out: inout [UInt8]) {
    if isAllowed(Array(text.utf8)) {
      appendPart(text, to: &out)
    } else {
      out.append(0x23)
    }
  }

  /// Writes a later part of an address. What is no URL byte is percent-encoded; `%XX` stays.
  static func appendPart(_ text: String, afterSlash: Bool = false, to out: inout [UInt8]) {
    var mayLead = !afterSlash
    for byte in text.utf8 {
      if (byte == 0x2F && !mayLead) || !isURLByte(byte) {
        appendPercent(byte, to: &out)
      } else {
        HTMLEscape.append(byte, to: &out)
      }
      if byte != 0x2F { mayLead = true }
    }
  }

  /// Whether the text is relative to this site, a place on the page, or has an allowed scheme.
  /// Nothing is trimmed or decoded first: what a browser would skip is not allowed before a colon.
  static func isAllowed(_ bytes: [UInt8]) -> Bool {
    if bytes.contains(0x5C) { return false }
    if bytes.starts(with: [0x2F, 0x2F]) { return false }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x2F, 0x3F, 0x23: return true
      case 0x3A:
        let scheme = bytes[..<index].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return schemes.contains { $0.utf8.elementsEqual(scheme) }
      case 0...0x20, 0x7F: return false
      default: continue
      }
    }
    return true
  }

  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF: false
    default: true
    }
  }

  private static func appendPercent(_ byte: UInt8, to out: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    out.append(contentsOf: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]])
  }
}
